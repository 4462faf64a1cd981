import type { Behind } from '../locales/keys.js'
import { EDITOR_KEYS } from './editor-keys.js'
import { type Focus, type UiState, unplacedOf } from './state.js'

/** What a key can do. There are words for each, but for the typing of signs. */
export type DeedName = TellableDeed | 'type'
export type TellableDeed = Behind<'ui.does'>

/** A key of a place: how it is named (see `keyName`), what it does, and whether the last line tells of it, always or at times. */
export interface Key {
  keys: readonly string[]
  does: DeedName
  told?: true | ((state: UiState) => boolean)
}

const LISTS: readonly Key[] = [
  { keys: ['up', 'k'], does: 'up' },
  { keys: ['down', 'j'], does: 'down' },
  { keys: ['pageUp', 'ctrl+b'], does: 'pageUp' },
  { keys: ['pageDown', 'ctrl+f'], does: 'pageDown' },
  { keys: ['home', 'g'], does: 'first' },
  { keys: ['end', 'G'], does: 'last' },
]
const ANYWHERE: readonly Key[] = [
  { keys: ['b'], does: 'bidi' },
  { keys: ['?'], does: 'help', told: true },
  { keys: ['q', 'ctrl+c'], does: 'quit', told: true },
]
const READING: readonly Key[] = [
  ...LISTS.slice(0, 4),
  { keys: ['escape', 'return', 'q', ' '], does: 'close', told: true },
]
const ASKING: readonly Key[] = [
  { keys: ['return'], does: 'take', told: true },
  { keys: ['escape', 'ctrl+c'], does: 'close', told: true },
  { keys: ['backspace', 'delete'], does: 'rubOut' },
]

/** What the keys do, place by place. The help and the last line are made of this. */
export const KEYS: Record<Focus, readonly Key[]> = {
  overview: [
    { keys: ['return', 'right', 'l'], does: 'open', told: true },
    { keys: ['/'], does: 'filter', told: true },
    { keys: ['s'], does: 'sort', told: true },
    { keys: ['escape'], does: 'unfilter' },
    ...LISTS,
    ...ANYWHERE,
  ],
  document: [
    { keys: ['return', 'i'], does: 'edit', told: true },
    { keys: ['e'], does: 'external' },
    { keys: ['u'], does: 'nextUntranslated', told: true },
    { keys: ['U'], does: 'previousUntranslated' },
    { keys: ['d'], does: 'nextDrifted', told: true },
    { keys: ['D'], does: 'previousDrifted' },
    { keys: ['m'], does: 'nextMisaligned' },
    { keys: ['M'], does: 'previousMisaligned' },
    { keys: ['c'], does: 'nextFinding', told: true },
    { keys: ['C'], does: 'previousFinding' },
    { keys: ['tab', 'right', 'l'], does: 'nextLanguage', told: true },
    { keys: ['shift+tab', 'left', 'h'], does: 'previousLanguage' },
    { keys: [' '], does: 'detail', told: true },
    { keys: ['a'], does: 'accept' },
    { keys: ['t'], does: 'note' },
    { keys: ['r'], does: 'review' },
    { keys: ['R'], does: 'finish' },
    { keys: ['z', 'ctrl+z'], does: 'restore' },
    { keys: ['p'], does: 'unplaced', told: state => unplacedOf(state).length > 0 },
    { keys: ['f'], does: 'only' },
    { keys: ['x'], does: 'column' },
    { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], does: 'toggle' },
    { keys: ['<'], does: 'moveLeft' },
    { keys: ['>'], does: 'moveRight' },
    { keys: ['w'], does: 'widen' },
    { keys: ['/'], does: 'search', told: true },
    { keys: ['n'], does: 'nextHit' },
    { keys: ['N'], does: 'previousHit' },
    { keys: ['escape', 'backspace'], does: 'back', told: true },
    ...LISTS,
    ...ANYWHERE,
  ],
  edit: [
    { keys: ['ctrl+s'], does: 'save', told: true },
    { keys: ['escape', 'ctrl+c'], does: 'leave', told: true },
    { keys: ['alt+1', 'alt+2', 'alt+3'], does: 'candidate', told: true },
    { keys: ['alt+t'], does: 'takeTheirs', told: ({ editing }) => editing?.theirs !== undefined },
    { keys: ['ctrl+e'], does: 'external', told: true },
    ...EDITOR_KEYS.map(({ keys }) => ({ keys, does: 'type' as const })),
  ],
  placing: [
    { keys: ['return'], does: 'putBeside', told: true },
    { keys: ['+'], does: 'putJoined', told: true },
    { keys: ['delete', 'x'], does: 'putAway', told: true },
    { keys: ['tab'], does: 'nextUnplaced', told: true },
    { keys: ['shift+tab'], does: 'previousUnplaced' },
    { keys: ['escape', 'p', 'q', 'ctrl+c'], does: 'endPlacing', told: true },
    ...LISTS,
  ],
  help: READING,
  detail: [{ keys: ['1', '2', '3'], does: 'candidate', told: true }, ...READING],
  search: ASKING,
  filter: ASKING,
  reason: ASKING,
  note: ASKING,
  leave: [
    { keys: ['s', 'ctrl+s', 'return'], does: 'save', told: true },
    { keys: ['d'], does: 'discard', told: true },
    { keys: ['escape'], does: 'close', told: true },
  ],
}

/** What a key does in a place; where keys are typed, every other one is typed. */
export function deedOf(place: Focus, name: string): DeedName | undefined {
  const key = KEYS[place].find(({ keys }) => keys.includes(name))
  if (key) return key.does
  return TYPED.includes(place) ? 'type' : undefined
}

const TYPED: readonly Focus[] = ['edit', 'search', 'filter', 'reason', 'note']
