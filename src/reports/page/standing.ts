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

/** What a reader may look for, in the order of the choices. */
export const FLAGS = [
  'untranslated',
  'drifted',
  'misaligned',
  'conflict',
] as const satisfies readonly Standing[]

/** All that holds of a cell: its state and its flags. */
export function standingsOf(cell: Cell | undefined): Standing[] {
  const state = cell?.state ?? 'initial'
  const holds: Record<Standing, boolean> = {
    conflict: cell?.entry?.conflict !== undefined,
    misaligned: cell?.misaligned !== undefined,
    drifted: cell?.drifted === true,
    untranslated: state === 'initial',
    translated: state === 'translated',
    reviewed: state === 'reviewed',
    final: state === 'final',
  }
  return STANDINGS.filter(name => holds[name])
}
