/** A pseudo-random sequence from 1 to LAST that is the same in each run (Lehmer's generator). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % (LAST + 1)
    return state
  }
}

/** The highest number that `chance` gives. */
export const LAST = 2147483646
