import { toward } from './course.js'
import { ON_REVIEWING } from './reviewing.js'
import type { UiState } from './state.js'

/** To what waits for a review, the current paragraph first. */
export function toReview(state: UiState): UiState {
  const reviewing = { ...state, only: undefined, placing: undefined, isReviewing: true }
  return toward(reviewing, ON_REVIEWING, state.opened && state.row - 1)
}
