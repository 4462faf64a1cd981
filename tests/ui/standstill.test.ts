import { expect, test } from '@jest/globals'
import { KEYS } from '../../src/ui/keys.js'
import { focusOf, type UiState } from '../../src/ui/state.js'
import { atDocument, overview } from './opened.js'
import { pressed } from './pressed.js'

const after = (state: UiState, ...keys: string[]) => pressed(state, ...keys).state
const gap = after(atDocument, 'tab', 'tab', 'u')
const writing = after(atDocument, 'return')
const alone: UiState = {
  ...overview,
  languages: ['en'],
  shown: ['en'],
  documents: overview.documents.slice(0, 1),
}

const PLACES: Record<string, UiState> = {
  overview,
  'an overview of one document and one language': alone,
  'an overview of no document': after(overview, '/', 'q', 'q', 'return'),
  'the first row': atDocument,
  'a row in the middle': { ...atDocument, row: 2 },
  'the last row': after(atDocument, 'end'),
  'a document with one language': { ...atDocument, ...alone, opened: atDocument.opened },
  'a text': writing,
  'the beginning of a text': after(writing, 'ctrl+home'),
  'a text of which all is selected': after(writing, 'alt+a'),
  'an empty text': after(gap, 'return'),
  'a search': after(atDocument, '/'),
  'a filter': after(overview, '/'),
  'a note': after(atDocument, 't'),
  'a reason': after(atDocument, 'tab', 'd', 'a'),
  'what is sent back': after(atDocument, 's'),
  'all about a paragraph': after(atDocument, ' '),
  help: after(atDocument, '?'),
  'help in the editor': after(writing, 'f1'),
  'the palette': after(atDocument, ':'),
  'the finder': after(writing, 'ctrl+o'),
  'the concordance': after(atDocument, 'K'),
  'the concordance in the editor': after(writing, 'ctrl+k'),
  'a text that is left': after(writing, 'x', 'escape'),
  'a review': after(atDocument, 'P'),
}

/** Whether two states show the same, but for what is said. */
const shown = (state: UiState) => JSON.stringify({ ...state, message: undefined, explanation: undefined })

test.each(Object.entries(PLACES))('no key does nothing in silence: %s', (_place, state) => {
  const silent = KEYS[focusOf(state)].flatMap(({ keys, does }) =>
    keys.filter(key => {
      if (does === 'point') return false
      const next = pressed(state, key)
      return !next.effect && !next.state.message && shown(next.state) === shown(state)
    }),
  )
  expect(silent).toEqual([])
})

test.each([
  [atDocument, 'up', 'ui.begins'],
  [after(atDocument, 'end'), 'pageDown', 'ui.ends'],
  [overview, 'escape', 'ui.firstScreen'],
  [atDocument, '9', 'ui.noColumn'],
  [atDocument, 'n', 'ui.nothingSearched'],
  [atDocument, '<', 'ui.columnStays'],
  [{ ...atDocument, languages: ['en'] }, 'tab', 'ui.onlyLanguage'],
  [writing, 'ctrl+z', 'ui.nothingToUndo'],
  [writing, 'ctrl+y', 'ui.nothingToRedo'],
  [writing, 'right', 'ui.textEnds'],
  [after(gap, 'return'), 'backspace', 'ui.nothingTyped'],
  [after(atDocument, 'K'), 'backspace', 'ui.nothingTyped'],
] as const)('what cannot be done is said with its reason: %#', (state, key, reason) =>
  expect(after(state, key).message?.key).toBe(reason),
)

test('a message of before does not stand for one of now', () => {
  const told = after(atDocument, 'up')
  expect(after(told, 'down').message).toBeUndefined()
})
