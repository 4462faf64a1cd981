import type { Suspect } from '../suspect.js'
import type { TargetPlace } from './target-places.js'

type Misplaced = Pick<Suspect, 'index' | 'kind' | 'score' | 'fits' | 'run'>

/**
 * Says of the pairs whose target stands beside the wrong source what happened: two that changed places, a run of
 * neighbours that moved by the same number of places, or a text that comes from elsewhere.
 *
 * @param empty pairs without a source or target, which are never wrong
 */
export function misplaced(
  places: readonly TargetPlace[],
  empty: readonly boolean[],
  limit: number,
): Misplaced[] {
  const wrong = new Map<number, { place: TargetPlace; fits: number | undefined }>()
  for (const [index, place] of places.entries())
    if (!empty[index] && 1 - place.right > limit) wrong.set(index, { place, fits: fitOf(place, index) })
  const runs = runsIn(empty, index => {
    const fits = wrong.get(index)?.fits
    const offset = fits === undefined ? undefined : fits - index
    return offset === places[index]?.offset ? offset : undefined
  })
  return [...wrong].map(([index, { place, fits }]) => {
    const score = Math.round((1 - place.right) * 100) / 100
    if (fits === undefined) return { index, kind: 'foreign', score }
    const run = runs.get(index)
    if (run && run.to > run.from) return { index, kind: 'shifted', score, fits, run }
    const kind = wrong.get(fits)?.fits === index ? 'swapped' : 'foreign'
    return { index, kind, score, fits }
  })
}

/** By pair, the first and last of the neighbours that moved by as many places; pairs without a target part none. */
function runsIn(
  empty: readonly boolean[],
  movedBy: (index: number) => number | undefined,
): ReadonlyMap<number, NonNullable<Suspect['run']>> {
  const runs = new Map<number, NonNullable<Suspect['run']>>()
  let last: number | undefined
  for (const index of empty.keys()) {
    if (empty[index]) continue
    const offset = movedBy(index)
    if (offset !== undefined) {
      const before = last !== undefined && movedBy(last) === offset ? runs.get(last) : undefined
      const run = before ?? { from: index, to: index }
      run.to = index
      runs.set(index, run)
    }
    last = index
  }
  return runs
}

/** A logarithm of odds: what has to speak for another source before anybody is sent there. */
const FITS = 2

/** The source that a misplaced target fits better than its own. */
function fitOf({ offset, best, own }: TargetPlace, index: number): number | undefined {
  if (typeof offset === 'number' && offset !== 0) return index + offset
  return best !== undefined && best.gain > Math.max(FITS, own) ? best.source : undefined
}
