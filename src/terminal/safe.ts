/**
 * What a terminal would obey, hide or reorder by: C0 and C1 controls, lone surrogates, bidi controls, line and paragraph
 * separators, the byte order mark, interlinear annotation, tag characters, and the soft hyphen, which some terminals give
 * a cell and others none. ZWNJ and ZWJ (Persian, emoji) and combining marks are not here: they belong to the words.
 */
const UNSAFE =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\p{Cs}\u{E0000}-\u{E007F}]/gu

/**
 * Makes text from a file harmless in a terminal, without hiding anything: a control is shown by its picture (`␛`), a soft
 * hyphen as `¬` (as word processors show it), what has no picture by its code point (`⟨U+202E⟩`). A tab becomes one
 * space, `\n` stays, `\r` is shown. Doing it twice changes nothing more.
 */
export function terminalSafe(text: string): string {
  return text.replace(UNSAFE, visible)
}

/**
 * `terminalSafe` on one line: newlines, with the spaces around them, become ` ⏎ `, so that two paragraphs don't read as
 * one; those at the start and the end are dropped.
 */
export function oneLine(text: string): string {
  return terminalSafe(text)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ⏎ ')
}

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (character === '\t') return ' '
  if (character === '\u00AD') return '¬'
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
