/** A line of pasted text that holds something. */
export interface Line {
  /** The line with white space folded. */
  text: string
  /** 1-based, in the text as given. */
  number: number
  /** The last line that was joined into this one; `number` where none was. */
  last: number
  /** Whether the line before it is empty (or there is none). */
  spaced: boolean
  /** White space before the text, in columns. */
  indent: number
  /** Whether a new page of print begins with it. */
  turned: boolean
}

/**
 * The lines of a text that hold something. White space of every kind becomes one space: what a browser copies mixes in
 * no-break spaces where no one meant any.
 */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let spaced = true
  let turned = false
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const folded = raw.replace(/\s+/g, ' ').trim()
    turned ||= raw.includes('\f')
    if (folded) {
      const indent = /^\s*/.exec(raw)?.[0].length ?? 0
      lines.push({ text: folded, number: index + 1, last: index + 1, spaced, indent, turned })
      turned = false
    }
    spaced = folded === ''
  }
  return lines
}
