import { ASKING } from './deeds/asking.js'
import { DECIDING } from './deeds/deciding.js'
import type { Deed, Input, Next, Room } from './deeds/deed.js'
import { EDITING } from './deeds/editing.js'
import { GOING } from './deeds/going.js'
import { MOVING } from './deeds/moving.js'
import { PLACING } from './deeds/placing.js'
import { SHOWING } from './deeds/showing.js'
import { type DeedName, deedOf } from './keys.js'
import { focusOf, type UiState } from './state.js'

/** What each deed of the key tables does. */
const DEEDS: Readonly<Record<DeedName, Deed>> = {
  ...MOVING,
  ...SHOWING,
  ...GOING,
  ...ASKING,
  ...DECIDING,
  ...EDITING,
  ...PLACING,
}

/** The state after a key. What a key means in a place says the table `KEYS`. */
export function step(state: UiState, input: Input, room: Room): Next {
  const said = { ...state, message: undefined }
  const does = input.name === '' ? 'type' : deedOf(focusOf(state), input.name)
  return does ? DEEDS[does](said, input, room) : said
}
