import { lineOf } from '../../text/line-of.js'

/** Turns an offset in a text into one in the piece of the file that has marks of quotes and lists before its lines as well. */
export function unindented(text: string, raw: string): (offset: number) => number {
  const [lines, rawLines] = [text.split(/\r\n?|\n/), raw.split(/(?<=\n|\r(?!\n))/)]
  return offset => {
    const { line, column } = lineOf(text, offset)
    const before = rawLines.slice(0, line - 1).join('').length
    const indent = (rawLines[line - 1] ?? '').trimEnd().length - (lines[line - 1] ?? '').trimEnd().length
    return before + indent + column - 1
  }
}
