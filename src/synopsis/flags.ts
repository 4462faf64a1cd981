import type { Cell } from './synopsis.js'

/** What may be wanting of a translation, the most urgent first. */
export const FLAGS = ['conflict', 'untranslated', 'drifted', 'misaligned', 'returned'] as const
export type Flag = (typeof FLAGS)[number]

/** Nothing else decides what is wanting of a translation. */
const HOLDS: Readonly<Record<Flag, (cell: Cell) => boolean>> = {
  conflict: ({ entry }) => entry?.conflict !== undefined,
  untranslated: ({ state }) => state === 'initial',
  drifted: ({ drifted }) => drifted,
  misaligned: ({ misaligned }) => misaligned !== undefined,
  returned: ({ entry }) => Boolean(entry?.target) && entry?.returned !== undefined,
}

/** Whether something is wanting of what a language has for a unit; before the first sync, all is. */
export function hasFlag(cell: Cell | undefined, flag: Flag): boolean {
  return cell ? HOLDS[flag](cell) : flag === 'untranslated'
}

/** All that is wanting of it. */
export function flagsOf(cell: Cell | undefined): Flag[] {
  return FLAGS.filter(flag => hasFlag(cell, flag))
}

/** Whether it wants a translation: it has none, one of another source, or one that was sent back. */
export function wantsTranslation(cell: Cell | undefined): boolean {
  return WANTING.some(flag => hasFlag(cell, flag))
}

const WANTING: readonly Flag[] = ['untranslated', 'drifted', 'returned']
