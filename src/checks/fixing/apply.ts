import type { Range } from '../../text/range.js'

/** What a piece of a text may become. */
export interface Fix {
  range: Range
  text: string
}

/** A text with fixes carried out: of those that overlap, the first. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const inOrder = fixes
    .filter(({ range: { start, end } }) => 0 <= start && start <= end && end <= text.length)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  const pieces: string[] = []
  let at = 0
  let last = -1
  for (const { range, text: fixed } of inOrder) {
    if (range.start < at || range.start === last) continue
    pieces.push(text.slice(at, range.start), fixed)
    at = range.end
    last = range.start
  }
  return pieces.join('') + text.slice(at)
}
