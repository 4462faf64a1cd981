/** A 1-based line and column (UTF-16 units) in a file. */
export interface Position {
  line: number
  column: number
}

/** The 1-based line and column (UTF-16 units) of an offset in a text. */
export function lineOf(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/).length, column: offset - start + 1 }
}

/** Turns offsets, which must be asked for in rising order, into 1-based lines and columns. */
export function placer(file: string): (offset: number) => Position {
  let line = 1
  let lineStart = 0
  const ends = /\r\n|\r|\n/g
  let end = ends.exec(file)
  return offset => {
    for (; end && end.index + end[0].length <= offset; end = ends.exec(file)) {
      line++
      lineStart = end.index + end[0].length
    }
    return { line, column: offset - lineStart + 1 }
  }
}
