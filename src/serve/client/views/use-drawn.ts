import { useEffect, useState } from 'preact/hooks'

/** Blocks that are drawn at once: what is seen, and what is near to it. */
const NEAR = 1
/** Further blocks on each side that are drawn in one go: a key waits for no more than these. */
const MORE = 1
/** Milliseconds after which they are drawn even though there is always something else to do. */
const LATEST = 200

/**
 * Which blocks of a list are drawn by now: first those around one of them, then all others, as soon as there is nothing else to do.
 *
 * @param at index of that block
 * @param of what the list is of; another one begins anew
 */
export function useDrawn(at: number, count: number, of: string): (index: number) => boolean {
  const [{ of: known, reach }, setDrawn] = useState({ of, reach: NEAR })
  const drawn = known === of ? reach : NEAR
  const isAll = drawn >= count
  useEffect(() => {
    if (isAll) return
    return whenIdle(() => setDrawn({ of, reach: drawn + MORE }))
  }, [of, drawn, isAll])
  return index => isAll || Math.abs(index - at) <= drawn
}

/** Calls back once nobody presses a key. Returns what calls that off. */
function whenIdle(then: () => void): () => void {
  // Not every browser knows when it has nothing to do.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then)
    return () => clearTimeout(timer)
  }
  const call = requestIdleCallback(then, { timeout: LATEST })
  return () => cancelIdleCallback(call)
}
