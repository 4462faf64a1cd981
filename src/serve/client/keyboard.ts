import type { Input } from '../../ui/deeds/deed.js'
import { deedOf, type Found } from '../../ui/keys.js'
import { focusOf, type UiState } from '../../ui/state.js'

/** Keys by what browsers call them. */
const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'return',
  Escape: 'escape',
}

/** What browsers do with keys, and people count on: going through a page, its links and fields, reloading, finding, printing. */
const THEIRS: ReadonlySet<string> = new Set(
  [
    [' ', 'tab', 'shift+tab', 'pageUp', 'pageDown', 'home', 'end', 'backspace', 'delete'],
    [
      'f3',
      'f5',
      'f6',
      'f7',
      'f10',
      'f11',
      'f12',
      'shift+f3',
      'shift+f5',
      'shift+f6',
      'shift+f7',
      'shift+f10',
    ],
    [...'abcdfglmnopqrtuvwx', ']', 'left', 'right'].map(key => `ctrl+${key}`),
  ].flat(),
)
/** What a terminal has to be told of, and a browser knows. */
const DEEDS_THERE: ReadonlySet<string> = new Set([
  'type',
  'rubOut',
  'bidi',
  'mouse',
  'repaint',
  'quit',
  'external',
  'point',
])

/** Whether a page has a use for a deed. */
export const isDeedHere = (does: string): boolean => !DEEDS_THERE.has(does)

/** Who types text has all keys for it that write something or move in it. */
const FIELD = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]'
/** What Enter presses, or opens, by itself. */
const PRESSABLE = 'a[href], button, summary, input, select'

/** A press of a key as the tables of keys call it. */
export function inputOf(event: KeyboardEvent): Input {
  const { key, ctrlKey, metaKey, altKey, shiftKey, code } = event
  // With Alt, some keyboards type another sign.
  const below = altKey ? /^(?:Digit|Key)(\w)$/.exec(code)?.[1]?.toLowerCase() : undefined
  const plain = below ?? NAMES[key] ?? (key.length === 1 ? key : key.charAt(0).toLowerCase() + key.slice(1))
  const isSign = key.length === 1
  const held = [
    ...(ctrlKey || metaKey ? ['ctrl'] : []),
    ...(altKey ? ['alt'] : []),
    ...(shiftKey && (!isSign || ctrlKey || metaKey || altKey) ? ['shift'] : []),
  ]
  const name = [...held, held.length > 0 && isSign ? plain.toLowerCase() : plain].join('+')
  return { name, text: isSign && held.length === 0 ? key : '' }
}

/** Whether a key is not the browser's own. */
export const isFree = (name: string): boolean => !THEIRS.has(name)

/** What a key does in the page; undefined where it is left to the browser. */
export function deedFor(state: UiState, event: KeyboardEvent): Found | undefined {
  if (event.defaultPrevented || event.isComposing) return undefined
  const input = inputOf(event)
  const target = event.target instanceof Element ? event.target : undefined
  if (!isFree(input.name)) return undefined
  if (input.name === 'return' && target?.closest(PRESSABLE)) return undefined
  const isField = Boolean(target?.closest(FIELD))
  // A field over a list moves in the list.
  const isOfList = state.layer !== undefined && (input.name === 'up' || input.name === 'down')
  if (isField && !isOfList && !/^(?:f\d+|escape$|ctrl\+|alt\+)/.test(input.name)) return undefined
  const found = deedOf(focusOf(state), { ...input, text: '' })
  return found && isDeedHere(found.does) ? found : undefined
}
