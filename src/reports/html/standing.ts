import { flagsOf } from '../../synopsis/flags.js'
import type { Cell } from '../../synopsis/synopsis.js'

/** What a cell is drawn as, the most urgent first. */
export const STANDINGS = [
  'conflict',
  'misaligned',
  'drifted',
  'untranslated',
  'translated',
  'reviewed',
  'final',
] as const
export type Standing = (typeof STANDINGS)[number]

/** All that holds of a cell: its state and its flags. */
export function standingsOf(cell: Cell | undefined): Standing[] {
  const state = cell?.state ?? 'initial'
  const held: readonly Standing[] = [...flagsOf(cell), ...(state === 'initial' ? [] : [state])]
  return STANDINGS.filter(name => held.includes(name))
}
