import { chance, LAST } from '../chance.js'

/** A pseudo-random sequence from 0 to 1 that is the same in each run. */
export function share(seed: number): () => number {
  const next = chance(seed)
  return () => next() / (LAST + 1)
}
