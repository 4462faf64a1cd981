import type { Target } from '../target.js'

/** A line of the screen; with what stands on it, where that can be pointed at. */
export type Line = string | { text: string; of: Target }

export function textOf(line: Line): string {
  return typeof line === 'string' ? line : line.text
}
