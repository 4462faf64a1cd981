import { ASKING } from './deeds/asking.js'
import { choosing } from './deeds/choosing.js'
import { DECIDING } from './deeds/deciding.js'
import { type Deed, type Input, isPair, type Next, type Room } from './deeds/deed.js'
import { EDITING } from './deeds/editing.js'
import { GOING } from './deeds/going.js'
import { LOOKING_UP } from './deeds/looking-up.js'
import { MOVING } from './deeds/moving.js'
import { PLACING } from './deeds/placing.js'
import { POINTING } from './deeds/pointing.js'
import { SHOWING } from './deeds/showing.js'
import { type DeedName, deedOf, KEYS } from './keys.js'
import { whyStill } from './standstill.js'
import { focusOf, type UiState } from './state.js'
import { keySign } from './views/key-sign.js'

/** What each deed of the key tables does. */
const DEEDS: Readonly<Record<DeedName, Deed>> = {
  ...choosing((does, ...rest) => DEEDS[does](...rest)),
  ...MOVING,
  ...SHOWING,
  ...GOING,
  ...ASKING,
  ...DECIDING,
  ...EDITING,
  ...PLACING,
  ...POINTING,
  ...LOOKING_UP,
}

/** The state after a key. What a key means in a place says the table `KEYS`. */
export function step(state: UiState, input: Input, room: Room): Next {
  const place = focusOf(state)
  const found = deedOf(place, input)
  if (!found) return input.at ? state : { ...state, message: meansNothing(state, input) }
  const { does, ...key } = found
  return deedDone(state, does, { ...input, ...key }, room)
}

/** The state after a deed, whatever asked for it. */
export function deedDone(state: UiState, does: DeedName, input: Input, room: Room): Next {
  const before = { ...state, message: undefined, aim: undefined, awaited: undefined }
  const next = DEEDS[does](before, input, room)
  if (isPair(next)) return next
  const message = whyStill(before, next, does, input)
  if (message) return { ...next, message }
  return next.message || !next.upNext ? next : { ...next, message: next.upNext, upNext: undefined }
}

/** Who presses a key that does nothing here is told so, and where the keys are. */
function meansNothing(state: UiState, { name }: Input): UiState['message'] {
  const help = KEYS[focusOf(state)].find(({ does }) => does === 'help')?.keys[0]
  const key = keySign(name)
  return help
    ? { key: 'ui.noKey', args: { key, help: keySign(help) } }
    : { key: 'ui.noKeyHere', args: { key } }
}

/** Whether keys must wait: they are meant for what comes once a paragraph is saved, a change is taken back, or a document is read. */
export function mustWait(state: UiState): boolean {
  const { saving, goesOn, leavesFor } = state.editing ?? {}
  const isLeft = saving !== undefined && (goesOn === true || leavesFor !== undefined)
  return isLeft || state.isDeciding || isOnTheWay(state)
}

/** Whether another document is being read to go to a paragraph of it: that can be called off. */
export function isOnTheWay({ aim, opened }: UiState): boolean {
  return aim !== undefined && aim.document !== opened?.id
}
