import { expect, test } from '@jest/globals'
import { loadWords, presentedWords } from '../../src/locales/words.js'
import { paint } from '../../src/terminal/colour.js'
import { answered } from '../../src/ui/answer.js'
import { countedIn, leftKnown } from '../../src/ui/in-queue.js'
import type { ListedDocument, Opened, UiState } from '../../src/ui/state.js'
import { isOnTheWay, mustWait, step } from '../../src/ui/step.js'
import { frame } from '../../src/ui/views/frame.js'
import { wantsSince } from '../../src/ui/wants.js'
import { atDocument, opened, overview } from './opened.js'

const WORDS = await loadWords('en')

const OTHER = 'zahlen\u001b[31m'
const english = presentedWords(await loadWords('en'), 'logical')
const draw = (state: UiState) =>
  frame(state, { words: english, bidi: 'logical', width: 100, height: 40, paint: paint(false) }).join('\n')
const press = (state: UiState, name: string) => {
  const next = step(state, { name, text: name }, { width: 40, page: 3, words: WORDS })
  return (Array.isArray(next) ? next[0] : next) as UiState
}
const tallied = (state: UiState, languages: Record<string, number>) =>
  answered(state, { kind: 'tallied', tallies: [{ document: OTHER, languages }] })
const lookedAt = (state: UiState, document: string, findings: Opened['findings'] = []) =>
  answered(state, { kind: 'looked', document, generation: state.generation, suspicions: {}, findings })
const looked = (state: UiState, findings: Opened['findings'] = []) => lookedAt(state, 'streik', findings)
const FINDING = {
  code: 'numbers',
  unit: opened.synopsis.rows[0]?.unit.id,
  language: 'en',
} as Opened['findings'][number]

test('how much is left is only said as far as somebody knows it', () => {
  const unread = { ...overview, documents: overview.documents.map(({ document }) => ({ document })) }
  expect([leftKnown(unread, 'untranslated'), leftKnown(overview, 'drifted')]).toEqual(['…', '0'])
  expect(leftKnown({ ...overview, language: 'ar' }, 'untranslated')).toBe('8')
  expect(leftKnown({ ...overview, tally: { streik: { en: 2 } } }, 'finding')).toBe('2+')
})

test('a document whose checks fail is passed over on the way to a finding', () => {
  const going = press({ ...overview, tally: { streik: { en: 0, ru: 0, ar: 0 } } }, 'c')
  expect(going.aim).toMatchObject({ document: OTHER, checks: true })
  const failed = answered(going, {
    kind: 'failed',
    message: { key: 'error.file.tooDeep', args: { path: 'x' } },
  })
  expect([failed.aim, failed.message]).toEqual([undefined, { key: 'ui.noneKnown', args: { count: 1 } }])
  expect(press(failed, 'c').aim).toBeUndefined()
  // Where nobody answers, none of them is at fault.
  const lost = answered(going, { kind: 'failed', message: { key: 'serve.page.noServer' } })
  expect([lost.aim, press(lost, 'c').aim?.document]).toEqual([undefined, OTHER])
})

test('who goes somewhere before the numbers are there gets there once they are', () => {
  const known = overview.documents.map((listed, index) => ({
    ...listed,
    languages: Object.fromEntries(
      Object.entries(listed.languages ?? {}).map(([tag, counts]) => [tag, { ...counts, unplaced: index }]),
    ),
  }))
  const begun = { ...overview, documents: known.map(({ document }) => ({ document })) }
  const going = press(press(begun, 'tab'), 'p')
  expect([going.aim, going.message]).toEqual([undefined, { key: 'ui.reading' }])
  const answer = { kind: 'counted', documents: known } as const
  expect(answered(going, answer).aim).toMatchObject({ document: OTHER, course: { queue: 'unplaced' } })
  // Any other key calls it off.
  expect(answered(press(going, 'j'), answer).aim).toBeUndefined()
})

test('the overview counts findings, and says how much nobody has looked at', () => {
  const state = tallied(overview, { en: 3, ru: 0, ar: 1 })
  expect(draw(state)).toMatch(/\[en\] .*with findings: 3/)
  expect(draw(state)).not.toMatch(/ru .*with findings/)
  expect(draw(state)).toContain('1 not checked yet')
  expect(draw(overview)).toContain('2 not checked yet')
  expect(draw({ ...overview, isPartly: true })).toContain('checks running …')
})

test('how much is left is only said where that is known', () => {
  const unread = { ...overview, documents: [{ document: 'streik' }, { document: 'zwei' }] }
  expect(draw(unread)).toContain('untranslated: … left')
  const [streik] = overview.documents as [UiState['documents'][number]]
  const arabic = { ...overview, language: 'ar' }
  expect(draw({ ...arabic, documents: [streik, { document: 'zwei' }] })).toContain('untranslated: 4+ left')
  const broken = { document: 'zwei', broken: { key: 'ui.broken' } } as const
  expect(draw({ ...arabic, documents: [streik, broken] })).toContain('untranslated: 4 left')
  const findings = { ...atDocument, queue: 'finding' } as const
  expect(draw(looked(findings, [FINDING]))).toContain('findings: 1+ left')
  expect(draw(looked(tallied(findings, { en: 2 }), [FINDING]))).toContain('findings: 3 left')
})

test('that nothing is left after a save is only said where that is known', () => {
  const written = { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } } as const
  const done = (state: UiState) => answered({ ...state, queue: 'conflict' }, written).message?.key
  expect(done(atDocument)).toBe('ui.savedAll')
  expect(done({ ...atDocument, documents: [{ document: 'streik' }, { document: 'zwei' }] })).toBe('ui.saved')
})

test('the next finding may be in another document', () => {
  const state = press(looked(tallied(atDocument, { en: 2 })), 'c')
  expect(state.aim).toMatchObject({ document: OTHER, course: { queue: 'finding' } })
})

test('what nobody has looked at is checked on the way, is said, and is gone on from', () => {
  const asked = press(looked(atDocument), 'c')
  expect(asked.aim).toMatchObject({ document: OTHER, checks: true })
  expect(asked.message).toEqual({ key: 'ui.checkingOn', args: { document: OTHER, count: 1 } })
  expect([mustWait(asked), isOnTheWay(asked), asked.opened?.id]).toEqual([true, true, 'streik'])
  expect(wantsSince(atDocument, asked)).toContainEqual({
    kind: 'look',
    document: OTHER,
    generation: asked.generation,
  })

  const none = lookedAt(asked, OTHER)
  expect([none.aim, none.message?.key, none.tally[OTHER]]).toEqual([
    undefined,
    'ui.none',
    { en: 0, ru: 0, ar: 0 },
  ])
  const some = lookedAt(asked, OTHER, [FINDING])
  expect([some.aim?.document, some.aim?.checks]).toEqual([OTHER, undefined])
  expect(wantsSince(asked, some)).toEqual([{ kind: 'open', document: OTHER }])
  // A status says as much.
  expect(lookedAt(asked, OTHER, [{ ...FINDING, code: 'drifted' }]).message?.key).toBe('ui.none')
})

test('checks on the way go from document to document, and stop where that is called off', () => {
  const documents = ['a', 'b', 'c'].map(document => ({ document }))
  const first = press({ ...overview, documents }, 'c')
  const second = lookedAt(first, 'a')
  expect([first.aim?.document, second.aim?.document]).toEqual(['a', 'b'])
  const off = { ...second, aim: undefined }
  expect(lookedAt(off, 'b', [FINDING])).toBe(off)
  expect(lookedAt(lookedAt(second, 'b'), 'c').message?.key).toBe('ui.none')
})

test('what cannot be read is not checked, and that is said', () => {
  const broken = { key: 'ui.broken' } as const
  const documents = atDocument.documents.map(listed =>
    listed.document === OTHER ? { ...listed, broken } : listed,
  )
  const state = press(looked({ ...atDocument, documents }), 'c')
  expect(state.message).toEqual({ key: 'ui.noneKnown', args: { count: 1 } })
  expect(press(looked(tallied(atDocument, { en: 0 })), 'c').message?.key).toBe('ui.none')
})

test('before the documents were read, nothing is said to be nowhere', () => {
  const unread = { ...overview, documents: [{ document: 'streik' }] }
  expect(press(unread, 'u').message?.key).toBe('ui.reading')
  expect(
    press({ ...unread, documents: [{ document: 'x', broken: { key: 'ui.broken' } }] }, 'u').message?.key,
  ).toBe('ui.noneRead')
})

test('among documents that a filter left, what others have is not said to be nowhere', () => {
  const state = press(looked({ ...atDocument, query: 'streik' }), 'c')
  expect(state.message).toEqual({ key: 'ui.noneListed', args: { language: 'en', query: 'streik' } })
})

test('what is said on the way is gone behind it', () => {
  const waiting = press({ ...atDocument, documents: atDocument.documents.slice(0, 1) }, 'c')
  expect(waiting.message?.key).toBe('ui.looking')
  const unit = opened.synopsis.rows[3]?.unit.id as string
  const there = looked(waiting, [{ ...FINDING, unit }])
  expect([there.row, there.message]).toEqual([3, undefined])
})

test('a look makes the number of a document exact, and a change makes it unknown', () => {
  const unit = opened.synopsis.rows[0]?.unit.id
  const finding = { code: 'numbers', unit, language: 'en' } as Opened['findings'][number]
  const state = looked(atDocument, [finding, finding])
  const [streik] = state.documents
  expect(countedIn(state, streik as UiState['documents'][number], 'finding')).toBe(1)
  const written = { kind: 'written', opened, paths: [], message: { key: 'ui.saved' } } as const
  expect(answered(state, written).tally).toEqual({})
})

test('whoever comes back to the overview sees what is known by then', () => {
  const back = press(atDocument, 'escape')
  expect(wantsSince(atDocument, back)).toEqual([{ kind: 'tally' }])
})

test('where a document cannot be read, nothing is said to be nowhere without that', () => {
  const broken = { key: 'error.file.tooDeep', args: { path: 'x' } } as const
  const [first, second] = overview.documents
  const documents = [first as ListedDocument, { document: second?.document as string, broken }]
  const message = { key: 'ui.noneRead', args: { language: 'en', count: 1 } }
  expect(press({ ...overview, documents }, 'u').message).toEqual(message)
  expect(press({ ...overview, documents: documents.slice(0, 1) }, 'u').message?.key).toBe('ui.none')
})
