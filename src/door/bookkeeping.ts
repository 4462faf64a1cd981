import type { Patch } from '../alignment/patch.js'
import { isSpent } from '../synopsis/beads.js'
import type { Synopsis } from '../synopsis/synopsis.js'

/** Fields of an entry that say which units it stands for, and stood for. */
const COVERAGE = new Set(['covers', 'gone'])

/**
 * Patches that touch no source, no target and no state, as a sync makes them. Any other is a bug of ours: it would go round the
 * rules.
 */
export function bookkeeping(patches: readonly Patch[], { entries }: Synopsis): readonly Patch[] {
  const kept = new Map(
    Object.entries(entries).map(([language, list]) => [
      language,
      new Set(list.filter(entry => !isSpent(entry)).map(({ id }) => id)),
    ]),
  )
  const isHarmless = (patch: Patch) => {
    if (patch.kind === 'write') return Object.keys(patch.fields).every(field => COVERAGE.has(field))
    return patch.kind === 'drop' ? !kept.get(patch.language)?.has(patch.id) : patch.kind !== 'misfiled'
  }
  const harmful = patches.find(patch => !isHarmless(patch))
  if (harmful) throw new Error(`no bookkeeping: ${JSON.stringify(harmful)}`)
  return patches
}
