import type { ComponentChildren } from 'preact'

/** Rows of a block: browsers leave out what is not seen, block by block. */
export const BLOCK = 40

/** A long list cut into blocks. */
export function blocksOf<T>(items: readonly T[]): { from: number; items: readonly T[] }[] {
  return Array.from({ length: Math.ceil(items.length / BLOCK) }, (_, index) => {
    const from = index * BLOCK
    return { from, items: items.slice(from, from + BLOCK) }
  })
}

/** Rows that are laid out only once they are near to what is seen. */
export function Block({ count, children }: { count: number; children: ComponentChildren }) {
  return (
    <div role="rowgroup" class="block" style={{ '--rows': count }}>
      {children}
    </div>
  )
}
