import type { Direction } from './direction.js'
import { baseLevel, bidiUnits, embeddingLevels } from './levels.js'
import type { LineRange } from './wrap.js'

/** The parts of a line whose run goes on beyond it: its start up to `head`, its end from `tail` (UTF-16 offsets). */
export interface BrokenRuns {
  head: number
  tail: number
}

/**
 * Where lines cut runs against the direction of their paragraph (a link in Arabic text). A terminal that resolves each
 * line by itself would take half of such a run for words of the paragraph's direction, or turn round what is neutral at
 * the cut.
 */
export function brokenRuns(text: string, direction: Direction, lines: readonly LineRange[]): BrokenRuns[] {
  // The usual line, and the tables of the algorithm need not be loaded.
  if (lines.length === 1) return lines.map(({ start, end }) => ({ head: start, tail: end }))
  const levels = embeddingLevels(bidiUnits(text), direction)
  const base = baseLevel(direction)
  const against = (at: number) => (levels[at] ?? base) > base
  return lines.map(({ start, end }) => {
    let head = start
    if (against(start - 1)) while (head < end && against(head)) head++
    let tail = end
    if (against(end)) while (tail > head && against(tail - 1)) tail--
    return { head, tail }
  })
}
