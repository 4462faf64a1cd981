import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Entry } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import type { KnownFinding } from '../../src/baseline/baseline.js'
import { fingerprints } from '../../src/baseline/fingerprints.js'
import { holdBack, updated } from '../../src/baseline/hold-back.js'
import { knownFinding } from '../../src/baseline/known-finding.js'
import { check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'
import { judgedSource } from '../../src/synopsis/told-source.js'
import { runs } from '../runs.js'

const SCOPE = { documents: undefined, languages: ['en'], targets: ['en'], config: true, partly: [] }
const DOCUMENTS = new Set(['d'])

/** An original as it was, whose units have kept ids, and as it is today. */
function laid(
  before: readonly string[],
  today: readonly string[],
  entries: (ids: string[]) => Entry[],
): Synopsis {
  const units = parseUnits(before.join('\n\n'))
  return synopsis(parseUnits(today.join('\n\n')), units, { en: entries(units.map(({ id }) => id)) })
}

const entry = (id: string, source: string, target: string, more: Partial<Entry> = {}): Entry => ({
  id,
  source,
  target,
  state: target === '' ? 'initial' : 'translated',
  ...more,
})

/** What is found in a document, but that no sync has followed the German. */
const findingsOf = (of: Synopsis) =>
  check(of, { document: 'd', config: { checks: { unsynced: 'off' }, overrides: [] } }).map(knownFinding(of))
const told = (today: readonly KnownFinding[], known: readonly KnownFinding[], of?: Synopsis) => {
  const rows = new Map(of?.rows.map(row => [row.unit.id, row]))
  const isGone = (_: string, unit: string) =>
    of !== undefined && rows.get(unit)?.languages.en?.units[0] !== unit
  const held = holdBack(
    today,
    { version: 1, findings: updated({ version: 1, findings: [] }, known, SCOPE) },
    DOCUMENTS,
    {
      ...SCOPE,
      isGone,
    },
  )
  return today.filter((_, index) => !held.known[index]).map(({ code }) => code)
}

const CLUB = 'Im Chor singen 12 Leute.'
const WRONG = 'The choir has 13 members.'

describe('a translation whose German changes', () => {
  const of = (today: string, more: Partial<Entry> = {}) =>
    laid([CLUB], [today], ([id = '']) => [entry(id, CLUB, WRONG, more)])
  const before = findingsOf(of(CLUB))

  test('has the finding that it had, and a drift that is new each time', () => {
    expect(before.map(({ code }) => code)).toContain('numbers')
    expect(told(before, before)).toEqual([])
    const once = findingsOf(of('Im Kinderchor singen 12 Leute.'))
    expect(told(once, before)).toEqual(['drifted'])
    const twice = findingsOf(of('Im Knabenchor singen 12 Leute.'))
    expect(told(twice, [...before, ...once])).toEqual(['drifted'])
    expect(told(once, once)).toEqual([])
  })

  test('has another finding when one of the pair changes', () => {
    const numbers = (found: KnownFinding[]) => told(found, before).filter(code => code === 'numbers')
    expect(numbers(findingsOf(of(CLUB, { target: 'The choir has 14 members.' })))).toEqual(['numbers'])
    const settled = 'Im Kinderchor singen 12 Leute.'
    expect(numbers(findingsOf(of(settled, { source: settled })))).toEqual(['numbers'])
  })

  test('keeps what an older version remembered beside the German of its day, as long as the drift is that one', () => {
    const drifted = of('Im Kinderchor singen 12 Leute.')
    const today = findingsOf(drifted)
    const { source, entry } = drifted.rows[0]?.languages.en ?? { source: '', entry: undefined }
    const old = today.map(finding => ({ ...finding, of: pairHash(source, entry?.target ?? '') }))
    expect(told(today, old)).toEqual([])
    expect(
      told(
        today,
        old.filter(({ code }) => code !== 'drifted'),
      ),
    ).toContain('numbers')
  })

  test('has the fingerprints that it had, as long as it has not drifted', () => {
    const written = (text: string) =>
      findingsOf(of(text)).find(({ code }) => code === 'numbers') as KnownFinding
    // What other tools and old baselines know must never change.
    expect(written(CLUB).of).toBe(pairHash(CLUB, WRONG))
    expect(fingerprints([written('Im Chor singen\n12 Leute.')])).toEqual(fingerprints([written(CLUB)]))
  })

  test('that nobody knows is judged beside that of today', () => {
    const unknown = of(CLUB, { source: '' })
    const [row] = unknown.rows
    expect(judgedSource(row?.languages.en as NonNullable<typeof row>['languages'][string])).toBe(CLUB)
  })
})

describe('a text without a translation', () => {
  test('is another one when it changes', () => {
    const of = (today: string) => laid([CLUB], [today], ([id = '']) => [entry(id, '', '')])
    expect(told(findingsOf(of('Im Chor singen 20 Leute.')), findingsOf(of(CLUB)))).toEqual(['untranslated'])
  })
})

describe('a translation of several paragraphs', () => {
  const [one, two] = ['Im Chor singen 12 Leute.', 'Sie proben am Montag im Saal.']
  const source = `${one}\n\n${two}`
  const of = (today: string[]) =>
    laid([one, two], today, ([first = '', second = '']) => [
      entry(first, source, 'The 13 of them rehearse on Mondays.', { covers: [second] }),
    ])
  const before = findingsOf(of([one, two]))
  test.each([
    ['loses its first one', [two]],
    ['loses its second one', [one]],
    ['has them in another order', [two, one]],
    ['has one that changed', [one, 'Sie proben am Montag im großen Saal.']],
  ])('%s', (_, today) => {
    const laidToday = of(today)
    expect(before.map(({ code }) => code)).toContain('numbers')
    expect(told(findingsOf(laidToday), before, laidToday)).not.toContain('numbers')
  })
})

describe('equal texts', () => {
  const of = (targets: string[]) =>
    laid([CLUB, 'Danach gibt es Kuchen.', CLUB], [CLUB, 'Danach gibt es Kuchen.', CLUB], ids =>
      ids.map((id, index) => entry(id, index === 1 ? 'Danach gibt es Kuchen.' : CLUB, targets[index] ?? '')),
    )
  const RIGHT = 'The choir has 12 members.'
  const CAKE = 'There is cake afterwards.'
  test('are told apart: what is mended at one holds nothing back at the other', () => {
    const before = findingsOf(of([WRONG, CAKE, RIGHT]))
    const after = of([RIGHT, CAKE, WRONG])
    expect(told(findingsOf(after), before, after)).toContain('numbers')
  })
})

const words = ['Chor', 'Kinderchor', 'singen', 'proben', 'Leute', 'Gäste', 'Im', 'Saal', '12', '30', '!', '.']
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map(list => list.join(' '))

test('edits of the German that leave the pair alone bring nothing back and hide nothing', () => {
  const target = fc.constantFrom(
    'The choir has 13 members.',
    'The choir has 12 members.',
    'Choir  rehearsal (',
    '',
  )
  fc.assert(
    fc.property(
      fc.array(sentence, { minLength: 1, maxLength: 4 }),
      fc.infiniteStream(fc.tuple(sentence, fc.boolean())),
      fc.infiniteStream(target),
      fc.infiniteStream(target),
      (before, edits, targets, others) => {
        const pairs = before.map(text => [text, targets.next().value as string] as const)
        const entries = (choice: readonly (readonly [string, string])[]) => (ids: string[]) =>
          ids.map((id, index) => {
            const [source = '', target = ''] = choice[index] ?? []
            return entry(id, target === '' ? '' : source, target)
          })
        const today = before.map(text => {
          const [other, isEdited] = edits.next().value as [string, boolean]
          return isEdited ? other : text
        })
        const known = findingsOf(laid(before, before, entries(pairs)))
        const edited = laid(before, today, entries(pairs))
        const ofTexts = (list: readonly KnownFinding[]) =>
          list.filter(
            ({ code }) => !['drifted', 'untranslated', 'obsolete', 'unsynced', 'consistency'].includes(code),
          )
        const standing = new Set(edited.rows.map(({ unit }) => unit.id))
        // What stood is held, wherever its unit still is.
        const back = ofTexts(findingsOf(edited)).filter(finding => standing.has(finding.unit ?? ''))
        expect(told(back, known, edited)).toEqual([])
        // What a changed target brings is told.
        const changed = pairs.map(([source]) => [source, others.next().value as string] as const)
        const anew = laid(before, today, entries(changed))
        const isNew = ({ unit }: KnownFinding) => {
          const index = parseUnits(before.join('\n\n')).findIndex(({ id }) => id === unit)
          return index >= 0 && pairs[index]?.[1] !== changed[index]?.[1]
        }
        const fresh = ofTexts(findingsOf(anew)).filter(isNew)
        const twins = new Set(known.map(({ code, of }) => `${code} ${of}`))
        const untold = fresh.filter(({ code, of }) => !twins.has(`${code} ${of}`))
        expect(told(untold, known, anew)).toHaveLength(untold.length)
      },
    ),
    runs(1000),
  )
})
