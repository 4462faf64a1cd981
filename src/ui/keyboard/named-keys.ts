/** Keys by the letter that ends their control sequence. */
export const BY_LETTER: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  M: 'return',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
}

/** Keys by the number in their control sequence, which ends with `~`. */
export const BY_NUMBER: Readonly<Record<string, string>> = {
  1: 'home',
  2: 'insert',
  3: 'delete',
  4: 'end',
  5: 'pageUp',
  6: 'pageDown',
  7: 'home',
  8: 'end',
  11: 'f1',
  12: 'f2',
  13: 'f3',
  14: 'f4',
  15: 'f5',
  17: 'f6',
  18: 'f7',
  19: 'f8',
  20: 'f9',
  21: 'f10',
  23: 'f11',
  24: 'f12',
}

/** Keys by their code in the keyboard protocol of kitty; what has none is the character of that code. */
export const BY_CODE: Readonly<Record<number, string>> = {
  9: 'tab',
  13: 'return',
  27: 'escape',
  127: 'backspace',
  57414: 'return',
  57417: 'left',
  57418: 'right',
  57419: 'up',
  57420: 'down',
  57421: 'pageUp',
  57422: 'pageDown',
  57423: 'home',
  57424: 'end',
  57425: 'insert',
  57426: 'delete',
}

/** Keys by the control character that they send. */
export const BY_CONTROL: Readonly<Record<string, string>> = {
  '\u0000': 'ctrl+ ',
  '\b': 'backspace',
  '\t': 'tab',
  '\r': 'return',
  '\u001b': 'escape',
  '\u001c': 'ctrl+\\',
  '\u001d': 'ctrl+]',
  '\u001e': 'ctrl+^',
  '\u001f': 'ctrl+_',
  '\u007f': 'backspace',
}
