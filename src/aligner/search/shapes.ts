import type { IndexGroup } from '../bead.js'
import type { MatchedSides } from '../evidence/match.js'
import type { SidePiece } from '../reading/side.js'
import { WEIGHTS } from '../weights.js'

/** So many texts of the source beside so many of the target. */
export interface Shape {
  source: number
  target: number
}

/** What is known of the shapes of a document's beads: added to the priors. */
export interface Habit {
  null: number
  merge: number
}

/** Logarithm: a document's habits change a prior by this, at most. */
const MOST_HABIT = 2

/** Nothing is known yet. */
export const NO_HABIT: Habit = { null: 0, merge: 0 }

/** How the beads of a document differ from the usual. */
export function habitOf(groups: readonly IndexGroup[]): Habit {
  const { usual } = WEIGHTS
  const shapes = groups.map(({ source, target }) => ({ source: source.length, target: target.length }))
  const differs = (share: number, found: (shape: Shape) => boolean) => {
    const count = shapes.filter(found).length
    const now = (count + usual.beads * share) / (shapes.length + usual.beads)
    return Math.max(-MOST_HABIT, Math.min(MOST_HABIT, Math.log(now / share)))
  }
  return {
    null: differs(usual.null, ({ source, target }) => source * target === 0),
    merge: differs(usual.merge, ({ source, target }) => source * target > 1),
  }
}

/** The prior of a bead of so many source and target texts. */
export function priorOf({ source, target }: Shape, habit: Habit): number {
  const { shape } = WEIGHTS
  if (source === 0 || target === 0) return (shape.null + habit.null) * Math.max(source, target)
  if (source === 1 && target === 1) return 0
  const most = Math.max(source, target)
  const least = Math.min(source, target)
  return shape.merge + habit.merge + shape.further * (most - 2) + shape.both * (least - 1)
}

/** What speaks for a text being in one bead with the one before it. */
export function jointOf({ goesOn, begins }: SidePiece): number {
  return (goesOn ? WEIGHTS.shape.goesOn : 0) + (begins ? WEIGHTS.sentences.border : 0)
}

/** What speaks for the texts of a bead being together, before the other side is seen. */
export function jointsIn({ source, target }: MatchedSides, group: IndexGroup): number {
  const sum = (pieces: readonly SidePiece[], [, ...others]: readonly number[]) =>
    others.reduce((sum, piece) => sum + jointOf(pieces[piece] as SidePiece), 0)
  return sum(source.pieces, group.source) + sum(target.pieces, group.target)
}

const shapes = (most: number): Shape[] =>
  Array.from({ length: (most + 1) ** 2 }, (_, index) => ({
    source: Math.floor(index / (most + 1)),
    target: index % (most + 1),
  })).filter(({ source, target }) => Math.min(source, target) > 0 || source + target === 1)

/** Beads of sentences: a translator joins two or cuts one, rarely more. */
export const SENTENCE_SHAPES = shapes(3).filter(({ source, target }) => source + target < 5)

/** Beads of up to four texts on each side. */
export const ALL_SHAPES = shapes(4)

/** The beads that a first look tells from each other. */
export const FIRST_SHAPES = shapes(1)
