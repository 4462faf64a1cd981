import { useEffect, useState } from 'preact/hooks'

/** Blocks that are drawn at once: what is seen, and what is near to it. */
const NEAR = 1
/** Further blocks that are drawn in one go: no key waits longer for them than one can tell. */
const MORE = 4

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
    const timer = setTimeout(() => setDrawn({ of, reach: drawn + MORE }))
    return () => clearTimeout(timer)
  }, [of, drawn, isAll])
  return index => isAll || Math.abs(index - at) <= drawn
}
