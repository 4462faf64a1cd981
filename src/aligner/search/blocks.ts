import { heaviestChain } from '../../sequence/chain.js'
import type { IndexGroup } from '../bead.js'
import { freeTexts } from './group.js'

/** Texts that are aligned with each other alone, in order. */
export interface AlignedBlock {
  rows: Int32Array
  columns: Int32Array
}

/**
 * The texts that no fixed bead holds, cut where a fixed bead stands: nothing passes a point that a person confirmed. Fixed
 * beads that cross others are left out, and cut nothing.
 */
export function blocksBetween(
  sources: number,
  targets: number,
  fixed: readonly IndexGroup[],
): AlignedBlock[] {
  const free = freeTexts(fixed)
  const span = (from: number, to: number, isFree: (index: number) => boolean) =>
    Int32Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).filter(isFree)
  const cuts = heaviestChain(
    fixed
      .filter(({ source, target }) => source.length > 0 && target.length > 0)
      .map(({ source, target }) => ({
        i: Math.min(...source),
        j: Math.min(...target),
        ni: Math.max(...source) - Math.min(...source) + 1,
        nj: Math.max(...target) - Math.min(...target) + 1,
        weight: 1,
      })),
  )
  let [row, column] = [0, 0]
  // Texts between those of one fixed bead belong to what is before it.
  return [...cuts, { i: sources, j: targets, ni: 0, nj: 0 }].map(({ i, j, ni, nj }) => {
    const block = { rows: span(row, i + ni, free.source), columns: span(column, j + nj, free.target) }
    row = i + ni
    column = j + nj
    return block
  })
}

/** The blocks without the texts of some groups. */
export function blocksWithout(blocks: readonly AlignedBlock[], taken: readonly IndexGroup[]): AlignedBlock[] {
  const free = freeTexts(taken)
  return blocks.map(({ rows, columns }) => ({
    rows: rows.filter(free.source),
    columns: columns.filter(free.target),
  }))
}
