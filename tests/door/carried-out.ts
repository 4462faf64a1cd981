import type { Patch } from '../../src/alignment/patch.js'
import { basisOf } from '../../src/door/basis-of.js'
import { decide } from '../../src/door/decide.js'
import type { Wish } from '../../src/door/edit.js'
import type { Spot } from '../../src/synopsis/spot.js'
import type { Synopsis } from '../../src/synopsis/synopsis.js'

/** What somebody wants who sees what is there: the patches that carry it out. */
export function carriedOut(synopsis: Synopsis, { row, language, cell }: Spot, wish: Wish): Patch[] {
  const edit = { origin: 'ui', place: { unit: row.unit.id, language }, basis: basisOf(cell), wish } as const
  const { patches, refused } = decide(synopsis, [edit])
  if (refused.length > 0) throw new Error(JSON.stringify(refused))
  return patches
}
