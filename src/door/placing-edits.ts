import type { Patch } from '../alignment/patch.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { Edit, Origin } from './edit.js'

/**
 * The edits that place a translation: what writes a target is wanted of its unit, on the basis of what stands there; what empties
 * the entries of further units goes with it.
 *
 * @param patches those of a sync, and behind them those of `layOver`
 * @param origin who wants it (default: `align`)
 */
export function placingEdits(
  patches: readonly Patch[],
  { entries }: Synopsis,
  origin: Origin = 'align',
): Edit[] {
  const edits: Edit[] = []
  for (const patch of patches) {
    const last = edits.at(-1)
    if (patch.kind === 'write' && patch.fields.target) {
      const { language, id } = patch
      const seen = entries[language]?.find(entry => entry.id === id)?.target ?? ''
      const { source, target } = patch.fields
      edits.push({
        origin,
        place: { unit: id, language },
        basis: { source, target: seen },
        wish: { kind: 'place', target, patches: [patch] },
      })
    } else if (last && 'wish' in last && last.wish.kind === 'place' && patch.kind !== 'unplaced')
      edits[edits.length - 1] = { ...last, wish: { ...last.wish, patches: [...last.wish.patches, patch] } }
    else edits.push({ origin, arrange: [patch] })
  }
  return edits
}
