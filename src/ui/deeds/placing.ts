import { basisOf } from '../../door/basis-of.js'
import { toward } from '../course.js'
import type { PlacingHow } from '../effect.js'
import type { DeedName } from '../keys.js'
import { spotOf } from '../spot.js'
import { currentCell, unplacedOf } from '../state.js'
import type { Deed } from './deed.js'

/** What becomes of the paragraph that waits, at the current unit. */
const put =
  (how: PlacingHow): Deed =>
  state => {
    const where = spotOf(state)
    const cell = currentCell(state)
    const paragraph = unplacedOf(state).find(({ id }) => id === state.placing)
    if (!where || !cell || !paragraph) return { ...state, placing: undefined }
    return [state, { kind: 'place', ...where, paragraph, how, basis: basisOf(cell) }]
  }

const turned =
  (by: 1 | -1): Deed =>
  state => {
    const waiting = unplacedOf(state)
    const at = waiting.findIndex(({ id }) => id === state.placing) + by + waiting.length
    return { ...state, placing: waiting[at % waiting.length]?.id }
  }

/** Gives a paragraph without source its place: the list moves on behind it. */
export const PLACING = {
  unplaced: state => toward(state, { queue: 'unplaced', way: 1, edits: false }),
  putBeside: put('beside'),
  putJoined: put('joined'),
  putAway: put('dropped'),
  nextUnplaced: turned(1),
  previousUnplaced: turned(-1),
  endPlacing: state => ({ ...state, placing: undefined }),
} as const satisfies Partial<Record<DeedName, Deed>>
