import { expect, test } from '@jest/globals'
import { loadWords, presentedWords } from '../../src/locales/words.js'
import type { Row } from '../../src/synopsis/synopsis.js'
import { paint } from '../../src/terminal/colour.js'
import { answered } from '../../src/ui/answer.js'
import { isIn } from '../../src/ui/in-queue.js'
import { approvalSaid, lastApproval } from '../../src/ui/reviewing.js'
import type { Approvals } from '../../src/ui/said.js'
import { currentRow, focusOf, type Opened, type UiState } from '../../src/ui/state.js'
import { mustWait } from '../../src/ui/step.js'
import { frame } from '../../src/ui/views/frame.js'
import { wantsSince } from '../../src/ui/wants.js'
import { atDocument, documents, opened, overview } from './opened.js'
import { pressed, WORDS } from './pressed.js'

const english = presentedWords(await loadWords('en'), 'logical')
const draw = (state: UiState) =>
  frame(state, { words: english, bidi: 'logical', width: 120, height: 60, paint: paint(false) }).join('\n')

/** The document with the current English translation in another state. */
const decided = (state: UiState, to: 'reviewed' | 'final'): Opened => ({
  ...opened,
  synopsis: {
    ...opened.synopsis,
    rows: opened.synopsis.rows.map((row, index): Row => {
      const cell = row.languages.en
      return index === state.row && cell
        ? { ...row, languages: { ...row.languages, en: { ...cell, state: to } } }
        : row
    }),
  },
})
const written = (opened: Opened) =>
  ({ kind: 'written', opened, paths: ['x'], message: { key: 'ui.saved' } }) as const

const reviewing = pressed(atDocument, 'P').state
const idOf = (state: UiState) => currentRow(state)?.languages[state.language]?.entry?.id ?? ''
const told = (state: UiState, units: Approvals['units'], past: object = {}): UiState =>
  answered(state, {
    kind: 'approvals',
    approvals: { document: 'streik', language: state.language, units, isShallow: false, ...past },
  })
const APPROVED = {
  commit: 'c0ffee',
  author: 'Ilse',
  date: '2024-03-01T10:00:00+01:00',
  source: 'Der alte Streik',
  target: 'English old 0',
  state: 'reviewed',
} as const
const said = (state: UiState) => approvalSaid(lastApproval(state), WORDS, ({ date }) => date.slice(0, 10))

test('a review begins at the current paragraph, if that waits for one, and is left where it is', () => {
  expect([focusOf(reviewing), reviewing.row, reviewing.queue]).toEqual(['review', 0, 'unreviewed'])
  const next = pressed(reviewing, 'v').state
  expect([focusOf(next), next.row]).toEqual(['review', 1])
  const left = pressed(next, 'escape').state
  expect([focusOf(left), left.row]).toEqual(['document', 1])
})

test('from the overview, it begins in the first document that has something, once that is known', () => {
  expect(pressed(overview, 'P').state.aim).toMatchObject({ document: 'streik' })
  const unknown = { ...overview, documents: documents.map(({ document }) => ({ document })) }
  const waiting = pressed(unknown, 'P').state
  expect([waiting.aim, waiting.isReviewing]).toEqual([undefined, true])
  expect(answered(waiting, { kind: 'overview', documents }).aim).toMatchObject({ document: 'streik' })
})

test.each([
  ['r', 'reviewed'],
  ['R', 'final'],
] as const)('%s approves and goes on; what is pressed meanwhile waits', (key, state) => {
  const { state: asked, effect } = pressed(reviewing, key)
  expect(effect).toMatchObject({ kind: 'review', state, unit: opened.synopsis.rows[0]?.unit.id })
  expect(mustWait(asked)).toBe(true)
  const after = answered(asked, written(decided(asked, state)))
  expect([after.row, mustWait(after), after.message?.key]).toEqual([1, false, 'ui.savedLeft'])
})

test('what somebody else approved meanwhile is left behind as well', () => {
  const { state } = pressed(reviewing, 'r')
  const same = decided(state, 'reviewed')
  const nothing = { ...written(same), paths: [], message: { key: 'written.nothing' } as const }
  expect(answered(state, nothing).row).toBe(1)
})

test('what is sent back goes on once it was said why, and not before', () => {
  const asked = pressed(reviewing, 's').state
  expect([focusOf(asked), mustWait(asked)]).toEqual(['return', false])
  const { state, effect } = pressed(asked, '"zu lang"', 'return')
  expect(effect).toMatchObject({ kind: 'return', note: 'zu lang' })
  expect(answered(state, written(decided(state, 'reviewed'))).row).toBe(1)
})

test('what is refused or fails stays where it is', () => {
  const { state, effect } = pressed(reviewing, 'r')
  if (effect?.kind !== 'review') throw new Error(effect?.kind)
  const refused = answered(state, {
    kind: 'refused',
    opened,
    refusal: { reason: 'targetChanged' },
    change: effect,
    message: { key: 'ui.none' },
  } as Parameters<typeof answered>[1])
  expect([refused.row, mustWait(refused)]).toEqual([0, false])
  const failed = answered(state, { kind: 'failed', message: { key: 'ui.noEditor' } })
  expect([failed.row, mustWait(failed)]).toEqual([0, false])
})

test('the last one stays, and it is said that nothing is left', () => {
  const rows = opened.synopsis.rows.map((row, index) =>
    index === 0 || !row.languages.en
      ? row
      : { ...row, languages: { ...row.languages, en: { ...row.languages.en, state: 'final' as const } } },
  )
  const last = { ...opened, synopsis: { ...opened.synopsis, rows } }
  const state = { ...reviewing, opened: last, documents: documents.slice(0, 1) }
  const { state: asked } = pressed(state, 'r')
  const all = last.synopsis.rows.with(0, decided(asked, 'reviewed').synopsis.rows[0] as Row)
  const after = answered(asked, written({ ...last, synopsis: { ...last.synopsis, rows: all } }))
  expect([after.row, after.message?.key]).toEqual([0, 'ui.savedAll'])
  expect(after.opened && isIn('unreviewed', all[0] as Row, ['en'], after.opened)).toBe(false)
})

test('whoever corrects a text goes on to the next review, and types nothing there', () => {
  const edited = pressed(reviewing, 'return', '"!"').state
  expect(focusOf(edited)).toBe('edit')
  const { state } = pressed(edited, 'f2')
  const after = answered(state, written(opened))
  expect([focusOf(after), after.row]).toEqual(['review', 1])
})

test('another language is reviewed from the same paragraph on', () => {
  const russian = pressed(reviewing, 'tab').state
  expect([focusOf(russian), russian.language, russian.row]).toEqual(['review', 'ru', 0])
})

test('whoever chooses a paragraph leaves the review', () => {
  const { state } = pressed(reviewing, 'o', '"Forderung"', 'return')
  expect(focusOf(state)).toBe('document')
})

test('what was approved last is asked for once for all that waits', () => {
  const wanted = { kind: 'approvals', document: 'streik', language: 'en' }
  expect(wantsSince(atDocument, reviewing)).toContainEqual(wanted)
  const next = pressed(reviewing, 'v').state
  expect(wantsSince(reviewing, next)).not.toContainEqual(wanted)
  const known = told(reviewing, { [idOf(reviewing)]: APPROVED, [idOf(next)]: null })
  expect(wantsSince(known, pressed(known, 'v').state)).toEqual([])
  // What somebody else changed may have been approved before.
  const other = { ...opened, version: 'other' }
  const reread = answered(known, { kind: 'reread', opened: other, since: undefined })
  expect(wantsSince(known, reread)).toContainEqual(wanted)
})

test('it is said who approved it when; that nobody did; that nobody knows', () => {
  expect(said(reviewing)).toBeUndefined()
  const id = idOf(reviewing)
  expect(said(told(reviewing, { [id]: APPROVED }))).toBe('Approved last (reviewed): Ilse, 2024-03-01')
  const here = currentRow(reviewing)
  const same = { source: here?.unit.text ?? '', target: here?.languages.en?.entry?.target ?? '' }
  expect(said(told(reviewing, { [id]: { ...APPROVED, ...same } }))).toContain('read as they did then')
  expect(said(told(reviewing, { [id]: { ...APPROVED, commit: undefined, author: '', date: '' } }))).toContain(
    'further back',
  )
  expect(said(told(reviewing, { [id]: null }))).toBe('Never approved before.')
  expect(said(told(reviewing, { [id]: null }, { isShallow: true }))).toContain('as far back as this clone')
  expect(said(told(reviewing, {}, { lacksGit: true }))).toContain('not in git')
  expect(said(told(reviewing, {}))).toBeUndefined()
})

test('the screen marks what changed in both texts since then', () => {
  const shown = draw(told(reviewing, { [idOf(reviewing)]: APPROVED }))
  expect(shown).toContain('Approved last (reviewed): Ilse, 2024-03-01')
  expect(shown).toMatch(/\[-alte -\]/)
  expect(shown).toMatch(/\[-old-\]/)
})
