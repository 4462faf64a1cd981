import type { IndexGroup } from '../aligner/bead.js'
import { longestRising } from '../sequence/anchors.js'
import { flow } from './flow.js'
import type { View } from './view.js'

/** How many beads there are, of which shape, and how many stand in another order: on one line, or what fits. */
export function beadShapes(beads: readonly IndexGroup[], { words, paint, width }: View): string {
  const paired = beads.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const shapes = new Map<string, number>()
  for (const { source, target } of paired) {
    const shape = `${source.length}:${target.length}`
    shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  }
  const texts = (side: keyof IndexGroup, empty: keyof IndexGroup) =>
    beads.filter(bead => bead[empty].length === 0).reduce((sum, bead) => sum + bead[side].length, 0)
  const others = [
    ['align.crossing', crossing(paired)],
    ['align.missing', texts('source', 'target')],
    ['align.inserted', texts('target', 'source')],
  ] as const
  const pieces = [
    { text: words('align.beads', { count: paired.length }), paint: paint.bold },
    ...[...shapes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([shape, count]) => ({ text: `${shape} × ${count}` })),
    ...others.filter(([, number]) => number > 0).map(([key, number]) => ({ text: words(key, { number }) })),
  ]
  return flow(pieces, width, { separator: '   ' }).join('\n')
}

/** The beads that would have to be taken out for the others to be in the same order on both sides: the fewest. */
function crossing(paired: readonly IndexGroup[]): number {
  const places = paired
    .map(({ source, target }) => [Math.min(...source), Math.min(...target)] as const)
    .sort(([a], [b]) => a - b)
  return paired.length - longestRising(places).length
}
