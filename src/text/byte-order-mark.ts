/** What programs on Windows set before a text; it is none of it. */
export const BOM = '\uFEFF'

/** A text without the mark that may stand before it. */
export function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(BOM.length) : text
}
