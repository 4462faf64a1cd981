import type { Suspect } from '../suspect.js'
import type { Place } from './places.js'

type Misplaced = Pick<Suspect, 'index' | 'kind' | 'score' | 'fits' | 'run'>

/**
 * Says of the pairs whose target stands beside the wrong source what happened: two that changed places, a run of
 * neighbours that moved by the same number of places, or a text that comes from elsewhere.
 */
export function misplaced(places: readonly Place[], limit: number): Misplaced[] {
  const wrong = new Map<number, { place: Place; fits: number | undefined }>()
  for (const [index, place] of places.entries())
    if (1 - place.right > limit) wrong.set(index, { place, fits: fitOf(place, index) })
  return [...wrong].map(([index, { place, fits }]) => {
    const score = Math.round((1 - place.right) * 100) / 100
    if (fits === undefined) return { index, kind: 'foreign', score }
    const run = runOf(index, fits - index)
    if (run.to > run.from) return { index, kind: 'shifted', score, fits, run }
    const kind = wrong.get(fits)?.fits === index ? 'swapped' : 'foreign'
    return { index, kind, score, fits }
  })

  function runOf(index: number, offset: number) {
    const goesOn = (at: number) => {
      const fits = wrong.get(at)?.fits
      return places[at]?.offset === offset && fits !== undefined && fits - at === offset
    }
    if (!goesOn(index)) return { from: index, to: index }
    let [from, to] = [index, index]
    while (goesOn(from - 1)) from--
    while (goesOn(to + 1)) to++
    return { from, to }
  }
}

/** A logarithm of odds: what has to speak for another source before anybody is sent there. */
const FITS = 2

/** The source that a misplaced target fits better than its own. */
function fitOf({ offset, best, own }: Place, index: number): number | undefined {
  if (typeof offset === 'number' && offset !== 0) return index + offset
  return best !== undefined && best.gain > Math.max(FITS, own) ? best.source : undefined
}
