/** The 1-based line and column (UTF-16 units) of an offset in a text. */
export function lineOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/).length, column: offset - start + 1 }
}
