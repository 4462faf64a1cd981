import type { Behind } from '../locales/keys.js'
import { isAllowable } from './allowable.js'
import { candidatesNow } from './candidates.js'
import type { Input } from './deeds/deed.js'
import { EDITOR_KEYS, FIELD_KEYS } from './editor-keys.js'
import { namesByPosition } from './keyboard/layouts.js'
import { mendable } from './mendable.js'
import { type Focus, type UiState, unplacedOf } from './state.js'
import { termsNow } from './trial.js'

/** What a key can do. There are words for each, but for the typing of signs. */
export type DeedName = TellableDeed | 'type'
export type TellableDeed = Behind<'ui.does'>

/** A key of a place: how it is named (see `Input`), what it does, and whether the last line tells of it, always or at times. */
export interface Key {
  /** Beside a letter stands one that every keyboard layout has. */
  keys: readonly string[]
  does: DeedName
  told?: true | ((state: UiState) => boolean)
}

const LISTS: readonly Key[] = [
  { keys: ['up', 'k', 'wheelUp'], does: 'up' },
  { keys: ['down', 'j', 'wheelDown'], does: 'down' },
  { keys: ['pageUp', 'ctrl+u'], does: 'pageUp' },
  { keys: ['pageDown', 'ctrl+d'], does: 'pageDown' },
  { keys: ['home', 'g'], does: 'first' },
  { keys: ['end', 'G'], does: 'last' },
]
const ANYWHERE: readonly Key[] = [
  { keys: ['?', 'f1', 'ctrl+g'], does: 'help', told: true },
  { keys: [':', 'ctrl+p'], does: 'palette', told: true },
  { keys: ['b', 'ctrl+b'], does: 'bidi' },
  { keys: ['y', 'ctrl+]'], does: 'mouse' },
  { keys: ['ctrl+l'], does: 'repaint' },
  { keys: ['q', 'ctrl+c', 'f10'], does: 'quit', told: true },
]
const POINTED: Key = { keys: ['click'], does: 'point' }
/** To the next paragraph with such work, in whatever document it is. */
const QUEUES: readonly Key[] = [
  { keys: ['u', 'f5'], does: 'nextUntranslated', told: true },
  { keys: ['d', 'f6'], does: 'nextDrifted', told: true },
  { keys: ['m', 'f7'], does: 'nextMisaligned' },
  { keys: ['c', 'f8'], does: 'nextFinding', told: true },
  { keys: ['v', 'f9'], does: 'nextUnreviewed' },
  { keys: ['!', 'f11'], does: 'nextConflict' },
  { keys: ['S', 'shift+f11'], does: 'nextReturned' },
  { keys: ['P', 'shift+f12'], does: 'startReview' },
]
const LANGUAGES: readonly Key[] = [
  { keys: ['tab', 'right', 'l'], does: 'nextLanguage', told: true },
  { keys: ['shift+tab', 'left', 'h'], does: 'previousLanguage' },
]
/** A line to type into is edited as a text is. */
const FIELD: Key = { keys: FIELD_KEYS.filter(key => key !== 'backspace'), does: 'type' }
/** A list to choose from: what is typed makes it shorter. */
const CHOOSING: readonly Key[] = [
  { keys: ['return'], does: 'choose', told: true },
  { keys: ['escape', 'ctrl+c', 'f10'], does: 'close', told: true },
  { keys: ['down', 'tab', 'wheelDown'], does: 'nextChoice', told: true },
  { keys: ['up', 'shift+tab', 'wheelUp'], does: 'previousChoice' },
  { keys: ['backspace'], does: 'rubOut' },
  FIELD,
  { keys: ['ctrl+l'], does: 'repaint' },
]
const READING: readonly Key[] = [
  ...LISTS,
  { keys: ['escape', 'return', 'q', ' ', 'ctrl+c', 'f10', 'f1'], does: 'close', told: true },
  { keys: ['ctrl+l'], does: 'repaint' },
]
const ASKING: readonly Key[] = [
  { keys: ['return'], does: 'take', told: true },
  { keys: ['escape', 'ctrl+c', 'f10'], does: 'close', told: true },
  { keys: ['backspace'], does: 'rubOut' },
  FIELD,
  { keys: ['ctrl+l'], does: 'repaint' },
]

/** What the keys do, place by place. The help and the last line are made of this. */
export const KEYS: Record<Focus, readonly Key[]> = {
  overview: [
    { keys: ['return', 'f4'], does: 'open', told: true },
    ...QUEUES,
    { keys: ['p', 'f12'], does: 'unplaced' },
    ...LANGUAGES,
    { keys: ['/', 'ctrl+f'], does: 'filter', told: true },
    { keys: ['s', 'ctrl+s'], does: 'sort', told: true },
    { keys: ['K', 'ctrl+k'], does: 'concordance' },
    { keys: ['escape', 'backspace'], does: 'unfilter' },
    { keys: ['o', 'ctrl+o'], does: 'finder' },
    ...LISTS,
    ...ANYWHERE,
    POINTED,
  ],
  document: [
    { keys: ['return', 'i', 'f4'], does: 'edit', told: true },
    { keys: ['e', 'ctrl+e'], does: 'external' },
    ...QUEUES,
    { keys: ['U', 'shift+f5'], does: 'previousUntranslated' },
    { keys: ['D', 'shift+f6'], does: 'previousDrifted' },
    { keys: ['M', 'shift+f7'], does: 'previousMisaligned' },
    { keys: ['C', 'shift+f8'], does: 'previousFinding' },
    { keys: ['V', 'shift+f9'], does: 'previousUnreviewed' },
    { keys: ['p', 'f12'], does: 'unplaced', told: state => unplacedOf(state).length > 0 },
    ...LANGUAGES,
    { keys: [' '], does: 'detail', told: true },
    { keys: ['a', 'ctrl+a'], does: 'accept' },
    { keys: ['r', 'ctrl+r'], does: 'review' },
    { keys: ['R', 'ctrl+v'], does: 'finish' },
    { keys: ['s', 'ctrl+s'], does: 'sendBack' },
    { keys: ['t', 'ctrl+t'], does: 'note' },
    { keys: ['A', 'ctrl+n'], does: 'allow', told: isAllowable },
    { keys: ['z', 'ctrl+z'], does: 'restore' },
    { keys: ['Z', 'ctrl+y'], does: 'repeat' },
    { keys: ['f', 'f2'], does: 'only' },
    { keys: ['x', 'ctrl+x'], does: 'column' },
    { keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], does: 'toggle' },
    { keys: ['<', 'ctrl+left'], does: 'moveLeft' },
    { keys: ['>', 'ctrl+right'], does: 'moveRight' },
    { keys: ['w', 'ctrl+w'], does: 'widen' },
    { keys: ['/', 'ctrl+f'], does: 'search', told: true },
    { keys: ['o', 'ctrl+o'], does: 'finder' },
    { keys: ['K', 'ctrl+k'], does: 'concordance' },
    { keys: ['n', 'f3'], does: 'nextHit' },
    { keys: ['N', 'shift+f3'], does: 'previousHit' },
    { keys: ['escape', 'backspace'], does: 'back', told: true },
    ...LISTS,
    ...ANYWHERE,
    POINTED,
  ],
  edit: [
    { keys: ['f2', 'ctrl+return'], does: 'saveNext', told: true },
    { keys: ['ctrl+s', 'f3'], does: 'save', told: true },
    { keys: ['escape', 'ctrl+c', 'f10'], does: 'leave', told: true },
    {
      keys: ['alt+1', 'alt+2', 'alt+3', 'f5', 'f6', 'f7'],
      does: 'candidate',
      told: state => candidatesNow(state).length > 0,
    },
    { keys: ['alt+t', 'f9'], does: 'takeTheirs', told: ({ editing }) => editing?.theirs !== undefined },
    { keys: ['ctrl+e', 'f4'], does: 'external', told: true },
    { keys: ['ctrl+t'], does: 'note' },
    { keys: ['f12', 'ctrl+n'], does: 'allow', told: isAllowable },
    { keys: ['ctrl+k'], does: 'concordance' },
    { keys: ['f8'], does: 'term', told: state => termsNow(state).some(({ isUsed }) => !isUsed) },
    { keys: ['alt+m', 'f11'], does: 'mend', told: state => mendable(state) !== undefined },
    { keys: ['alt+up', 'ctrl+up'], does: 'sourceUp' },
    { keys: ['alt+down', 'ctrl+down'], does: 'sourceDown' },
    { keys: ['f1', 'ctrl+g'], does: 'help', told: true },
    { keys: ['ctrl+p'], does: 'palette' },
    { keys: ['ctrl+o'], does: 'finder' },
    { keys: ['ctrl+]'], does: 'mouse' },
    { keys: ['ctrl+l'], does: 'repaint' },
    POINTED,
    ...EDITOR_KEYS.map(({ keys }) => ({ keys, does: 'type' as const })),
  ],
  review: [
    { keys: ['r', 'ctrl+r'], does: 'review', told: true },
    { keys: ['R', 'ctrl+v'], does: 'finish', told: true },
    { keys: ['s', 'ctrl+s'], does: 'sendBack', told: true },
    { keys: ['v', 'f9', 'down', 'j', 'wheelDown'], does: 'nextUnreviewed', told: true },
    { keys: ['V', 'shift+f9', 'up', 'k', 'wheelUp'], does: 'previousUnreviewed' },
    { keys: ['return', 'i', 'f4'], does: 'edit', told: true },
    { keys: [' ', 'f3'], does: 'detail' },
    { keys: ['a', 'ctrl+a'], does: 'accept' },
    { keys: ['t', 'ctrl+t'], does: 'note' },
    { keys: ['A', 'ctrl+n'], does: 'allow' },
    { keys: ['z', 'ctrl+z'], does: 'restore', told: true },
    { keys: ['Z', 'ctrl+y'], does: 'repeat' },
    ...LANGUAGES.map(({ keys, does }) => ({ keys, does })),
    { keys: ['o', 'ctrl+o'], does: 'finder' },
    { keys: ['K', 'ctrl+k'], does: 'concordance' },
    { keys: ['escape', 'backspace', 'P', 'shift+f12'], does: 'endReview', told: true },
    ...ANYWHERE,
    POINTED,
  ],
  placing: [
    { keys: ['return'], does: 'putBeside', told: true },
    { keys: ['+', 'f5'], does: 'putJoined', told: true },
    { keys: ['delete', 'x', 'f8'], does: 'putAway', told: true },
    { keys: ['tab'], does: 'nextUnplaced', told: true },
    { keys: ['shift+tab'], does: 'previousUnplaced' },
    { keys: ['z', 'ctrl+z'], does: 'restore' },
    { keys: ['Z', 'ctrl+y'], does: 'repeat' },
    { keys: ['escape', 'p', 'q', 'ctrl+c', 'f10', 'f12'], does: 'endPlacing', told: true },
    ...LISTS,
    ...ANYWHERE.filter(({ does }) => does !== 'quit'),
    POINTED,
  ],
  help: READING,
  detail: [
    {
      keys: ['1', '2', '3', 'f5', 'f6', 'f7'],
      does: 'candidate',
      told: state => candidatesNow(state).length > 0,
    },
    ...READING,
  ],
  palette: CHOOSING,
  finder: CHOOSING,
  search: ASKING,
  filter: ASKING,
  reason: ASKING,
  note: ASKING,
  return: ASKING,
  allow: [
    ...ASKING,
    { keys: ['up', 'shift+tab'], does: 'up', told: ({ allowing = [] }) => allowing.length > 1 },
    { keys: ['down', 'tab'], does: 'down', told: ({ allowing = [] }) => allowing.length > 1 },
  ],
  concordance: [
    { keys: ['return'], does: 'takeHit', told: true },
    ...ASKING.filter(({ does }) => does !== 'take'),
    ...LISTS.map(({ keys, does }) => ({
      keys: keys.filter(key => key.length > 1 && !key.startsWith('ctrl') && !FIELD_KEYS.includes(key)),
      does,
    })).filter(({ keys }) => keys.length > 0),
  ],
  leave: [
    { keys: ['s', 'ctrl+s', 'f3'], does: 'save', told: true },
    { keys: ['d', 'ctrl+d', 'f8'], does: 'discard', told: true },
    { keys: ['escape', 'ctrl+c', 'f10'], does: 'close', told: true },
  ],
}

/** What a key does in a place. */
export interface Found {
  does: DeedName
  /** The name that the key has in the table. */
  name: string
  /** Which of its keys it was, from 0. */
  which: number
}

/**
 * What a key does in a place: by its exact name, else by where it stands on the keyboard. Where keys are typed, every character
 * is typed.
 */
export function deedOf(place: Focus, { name, text, english }: Input): Found | undefined {
  const isTyped = TYPED.includes(place)
  const others = isTyped && text !== '' ? [] : [english, ...namesByPosition(name)]
  for (const wanted of [name, ...others]) {
    if (!wanted) continue
    for (const { keys, does } of KEYS[place])
      if (keys.includes(wanted)) return { does, name: wanted, which: keys.indexOf(wanted) }
  }
  return isTyped && (text !== '' || name === '') ? { does: 'type', name, which: 0 } : undefined
}

const TYPED: readonly Focus[] = [
  'edit',
  'search',
  'filter',
  'reason',
  'note',
  'return',
  'allow',
  'concordance',
  'palette',
  'finder',
]
