/** Folds runs of spaces, tabs and line ends to one space and trims. Other spaces (no-break, thin) are text and stay. */
export function foldSpace(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim()
}

/** The form in which two texts are compared: every kind of white space counts as one space, composed (NFC). */
export function textKey(text: string): string {
  return text
    .replace(/[\s\u0085\u200b]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Whether two canonical texts are the same but for white space. */
export function sameText(a: string, b: string): boolean {
  return a === b || textKey(a) === textKey(b)
}
