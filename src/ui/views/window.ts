/** A block of lines, drawn only when it is looked at. */
export type DrawBlock<L> = (index: number) => L[]

/**
 * The lines of the blocks around the current one, which stands whole on the screen if it fits: a third of the height is left
 * to what comes before it. Draws no more blocks than are seen.
 */
export function windowOf<L>(count: number, current: number, height: number, block: DrawBlock<L>): L[] {
  if (count === 0) return []
  const here = block(current)
  const after: L[] = []
  for (let index = current + 1; index < count && here.length + after.length < height; index++)
    after.push(...block(index))
  // What is not filled from below may be filled from above.
  const room = Math.max(Math.floor(height / 3), height - here.length - after.length)
  let before: L[] = []
  for (let index = current - 1; index >= 0 && before.length < room; index--)
    before = [...block(index), ...before]
  const over = Math.max(0, Math.min(room, height - Math.min(here.length, height)))
  const kept = before.slice(Math.max(0, before.length - over))
  return [...kept, ...here, ...after].slice(0, height)
}
