import type { Entry } from '../alignment/entry.js'
import type { Patch } from '../alignment/patch.js'
import { isSpent } from '../synopsis/beads.js'
import type { Synopsis } from '../synopsis/synopsis.js'

/** Fields of an entry that say which units it stands for, and stood for, and what was given out of it. */
const HARMLESS = new Set(['covers', 'gone', 'given'])

/**
 * Patches that touch no source, no target and no state, as a sync makes them. Any other is a bug of ours: it would go round the
 * rules.
 */
export function bookkeeping(patches: readonly Patch[], { entries }: Synopsis): readonly Patch[] {
  const keyOf = (language: string, id: string) => JSON.stringify([language, id])
  const dropped = new Set(
    patches.flatMap(patch => (patch.kind === 'drop' ? keyOf(patch.language, patch.id) : [])),
  )
  const isKept = (language: string, entry: Entry) => dropped.has(keyOf(language, entry.id)) && !isSpent(entry)
  const kept = new Set(
    Object.entries(dropped.size > 0 ? entries : {}).flatMap(([language, list]) =>
      list.filter(entry => isKept(language, entry)).map(({ id }) => keyOf(language, id)),
    ),
  )
  const isHarmless = (patch: Patch) => {
    if (patch.kind === 'write') return Object.keys(patch.fields).every(field => HARMLESS.has(field))
    return patch.kind === 'drop' ? !kept.has(keyOf(patch.language, patch.id)) : patch.kind !== 'misfiled'
  }
  const harmful = patches.find(patch => !isHarmless(patch))
  if (harmful) throw new Error(`no bookkeeping: ${JSON.stringify(harmful)}`)
  return patches
}
