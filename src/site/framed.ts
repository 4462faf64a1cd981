/** A mark that has to begin its block, and its line: that of an alert. */
const FIRST_LINE = /^\[![A-Za-z][\w|-]*\][-+]?[^\r\n]*(?:\r\n?|\n)[ \t>]*/
/** Attributes that have to end their line. */
const LAST_ATTRIBUTES = /[ \t]*\{[^{}\r\n]*\}$/

/** Puts something around a text, but for the marks that have to stand at its very beginning and end. */
export function framed(text: string, frame: (inner: string) => string): string {
  const [before = ''] = FIRST_LINE.exec(text) ?? []
  const [after = ''] = LAST_ATTRIBUTES.exec(text) ?? []
  const inner = text.slice(before.length, text.length - after.length)
  return inner === '' ? text : before + frame(inner) + after
}
