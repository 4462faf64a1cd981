import type { Unit } from './unit.js'

/**
 * The text of a unit behind the mark of its block: `## ` with the level of a heading, `- ` for a list item, `> ` for a
 * quote. For readers of single texts to whom structure matters; no unit is ever stored like this.
 *
 * @param file the file that the unit's offsets point into
 */
export function withBlockMark({ kind, text, start, end }: Unit, file: string): string {
  if (kind === 'heading') return `${'#'.repeat(headingLevel(file, start, end))} ${text}`
  if (kind === 'list-item') return `- ${text}`
  return kind === 'quote' ? `> ${text}` : text
}

/** From 1 to 6: as many `#` as stand before the heading, or told by the line below it. */
function headingLevel(file: string, start: number, end: number): number {
  const line = Math.max(file.lastIndexOf('\n', start - 1), file.lastIndexOf('\r', start - 1)) + 1
  const marks = /(#{1,6})[ \t]+$/.exec(file.slice(line, start))?.[1]
  if (marks) return marks.length
  return /^[ \t]*(?:\r\n?|\n)[ \t>]*=/.test(file.slice(end)) ? 1 : 2
}
