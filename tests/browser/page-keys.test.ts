import { expect, test } from '@jest/globals'
import { deedFor, inputOf, isDeedHere, isFree } from '../../src/serve/client/keyboard.js'
import { KEYS } from '../../src/ui/keys.js'
import type { UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { atDocument, overview } from '../ui/opened.js'

/** What stands in a page, for all that is asked of it. */
class Part {
  constructor(readonly kind: 'field' | 'button' | 'text') {}
  closest(selector: string): Part | null {
    const isIt = selector.includes('textarea') ? this.kind === 'field' : this.kind === 'button'
    return isIt ? this : null
  }
}
Object.assign(globalThis, { Element: Part })

const event = (key: string, more: object = {}, target: Part = new Part('text')) =>
  ({
    key,
    code: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    target,
    ...more,
  }) as unknown as KeyboardEvent

const room = { width: 80, page: 5, words: (() => '') as never }
const editing = step(atDocument, { name: 'return', text: '' }, room) as UiState

test.each([
  ['ArrowDown', {}, 'down'],
  ['F2', {}, 'f2'],
  ['Enter', { ctrlKey: true }, 'ctrl+return'],
  ['s', { metaKey: true }, 'ctrl+s'],
  ['S', { ctrlKey: true, shiftKey: true }, 'ctrl+shift+s'],
  ['¡', { altKey: true, code: 'Digit1' }, 'alt+1'],
  ['µ', { altKey: true, code: 'KeyM' }, 'alt+m'],
  ['U', { shiftKey: true }, 'U'],
  ['PageDown', {}, 'pageDown'],
])('%s with %o is %s', (key, more, name) => {
  expect(inputOf(event(key, more)).name).toBe(name)
})

test('letters are keys where nothing is typed, in every layout, and signs where something is', () => {
  expect(deedFor(atDocument, event('u'))?.does).toBe('nextUntranslated')
  expect(deedFor(atDocument, event('г'))?.does).toBe('nextUntranslated')
  expect(deedFor(atDocument, event('u', {}, new Part('field')))).toBeUndefined()
  expect(deedFor(editing, event('u', {}, new Part('field')))).toBeUndefined()
  expect(deedFor(editing, event('F2', {}, new Part('field')))?.does).toBe('saveNext')
  expect(deedFor(editing, event('2', { altKey: true, code: 'Digit2' }, new Part('field')))).toEqual({
    does: 'candidate',
    name: 'alt+2',
    which: 1,
  })
})

test('the browser keeps its own: moving in a page, reloading, finding, undoing what is typed', () => {
  for (const key of [event('F5'), event('f', { ctrlKey: true }), event('Tab'), event('PageDown'), event(' ')])
    expect(deedFor(overview, key)).toBeUndefined()
  expect(deedFor(editing, event('z', { ctrlKey: true }, new Part('field')))).toBeUndefined()
  expect(deedFor(atDocument, event('z', { ctrlKey: true }))?.does).toBe('restore')
  expect(deedFor(atDocument, event('Enter', {}, new Part('button')))).toBeUndefined()
  expect(deedFor(atDocument, event('u', { isComposing: true }))).toBeUndefined()
})

test('a field over a list moves in the list', () => {
  const choosing = step(atDocument, { name: ':', text: ':' }, room) as UiState
  expect(deedFor(choosing, event('ArrowDown', {}, new Part('field')))?.does).toBe('nextChoice')
  expect(deedFor(editing, event('ArrowDown', {}, new Part('field')))).toBeUndefined()
})

/** What a page has a button or a field for, or the browser does. */
const OTHERWISE = new Set<string>([
  'note',
  'allow',
  'palette',
  'finder',
  'nextUnplaced',
  'previousUnplaced',
  'pageUp',
  'pageDown',
  'first',
  'last',
  'detail',
  'nextChoice',
  'previousChoice',
])

test.each(['overview', 'document', 'edit', 'placing'] as const)(
  'all that can be done in %s has a key',
  place => {
    const without = KEYS[place]
      .filter(({ does, keys }) => isDeedHere(does) && !OTHERWISE.has(does) && !keys.some(isFree))
      .map(({ does }) => does)
    expect(without).toEqual([])
  },
)
