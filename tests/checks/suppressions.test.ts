import { describe, expect, test } from '@jest/globals'
import type { Entry } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import { check, checkSuppressions, judgeAlone } from '../../src/checks/run.js'
import type { Suppression } from '../../src/config/config.js'
import { parseUnits } from '../../src/document/units.js'
import { withSuspects } from '../../src/synopsis/suspects.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const units = parseUnits('Eins.\n\nZwei.\n')
const [first, second] = units.map(({ id }) => id) as [string, string]

/** Two entries, changed: the second is untranslated unless it says otherwise. */
function view(changes: Partial<Entry>[] = []) {
  const entries = units.map(({ id, text }, index) => ({
    id,
    source: text,
    target: `T${index}.`,
    state: 'reviewed' as const,
    ...changes[index],
  }))
  return synopsis(units, units, { ru: entries })
}

const untranslated = { source: '', target: '', state: 'initial' as const }

describe('suppressions of the config', () => {
  const suppress = (fields: Partial<Suppression>, document = '2022/januar') => {
    const suppressions = [{ code: 'untranslated', reason: 'r', ...fields }]
    const { findings, used } = judgeAlone(view([{}, untranslated]), {
      document,
      config: { checks: {}, overrides: [], suppressions },
    })
    return { held: findings.length === 0, used: used.size === 1 }
  }
  const cases: [string, Partial<Suppression>, boolean][] = [
    ['everywhere', {}, true],
    ['of another code', { code: 'drifted' }, false],
    ['in the document', { documents: ['2022/*'] }, true],
    ['in other documents', { documents: ['2021/*'] }, false],
    ['in the language', { languages: ['en', 'ru'] }, true],
    ['in other languages', { languages: ['en'] }, false],
    ['at the unit', { units: [second] }, true],
    ['at other units', { units: [first] }, false],
  ]
  test.each(cases)('%s', (_, fields, held) => expect(suppress(fields)).toEqual({ held, used: held }))

  test('hold back what concerns no language only without `languages`', () => {
    const behind = synopsis(parseUnits('Eins.\n\nZwei.\n\nDrei.\n'), units, { ru: [] })
    const codes = (languages?: string[]) =>
      check(behind, {
        config: {
          checks: { untranslated: 'off' },
          overrides: [],
          suppressions: [{ code: 'unsynced', reason: 'r', languages }],
        },
      }).map(({ code }) => code)
    expect([codes(), codes(['ru'])]).toEqual([[], ['unsynced']])
  })

  test('count before a maximum does', () => {
    const config = {
      checks: { untranslated: ['error', { max: 1 }] as ['error', { max: number }] },
      overrides: [],
      suppressions: [{ code: 'untranslated', reason: 'r', units: [first] }],
    }
    expect(check(view([untranslated, untranslated]), { config }).map(({ severity }) => severity)).toEqual([
      'warning',
    ])
  })
})

describe('suppressions that hold nothing back', () => {
  const config = (fields: Partial<Suppression> = {}, checks = {}) => ({
    checks,
    overrides: [],
    targets: ['ru'],
    suppressions: [{ code: 'drifted', reason: 'r', ...fields }],
  })
  const told = (value: ReturnType<typeof config>, strict = false) =>
    checkSuppressions(value, new Set(), ['a'], strict).map(
      ({ severity, wording }) => `${severity} ${wording}`,
    )
  test('are told', () => expect(told(config())).toEqual(['warning unused-suppression.config']))
  test('are errors when strict', () => expect(told(config(), true)).toHaveLength(1))
  test('are told where they fit no document at all', () =>
    expect(told(config({ documents: ['b'] }, { drifted: 'off' }))).toHaveLength(1))
  test('are not told where their check is off', () =>
    expect(told(config({}, { drifted: 'off' }))).toEqual([]))
  test('are not told where that is off', () =>
    expect(told(config({}, { 'unused-suppression': 'off' }))).toEqual([]))
  test('are not told when used', () => {
    const value = config()
    expect(checkSuppressions(value, new Set(value.suppressions), ['a'], false)).toEqual([])
  })
})

describe('allowances that allow nothing', () => {
  const of = pairHash('Eins.', 'T0.')
  const found = (changes: Partial<Entry>, options: Parameters<typeof check>[1] = {}, suspects = {}) =>
    check(withSuspects(view([changes]), suspects), options)
      .filter(({ code }) => code === 'unused-suppression')
      .map(({ wording, unit }) => `${wording} ${unit === first}`)
  const allow = (code: string, hash = of) => ({ allow: [{ code, reason: 'r', of: hash }] })
  const idle = ['unused-suppression.idle true']

  test('are told where the finding is gone', () => expect(found(allow('structure'))).toEqual(idle))
  test('are told where a text changed', () =>
    expect(found(allow('structure', 'old'))).toEqual(['unused-suppression.lapsed true']))
  test('are told of a check that there is not', () => expect(found(allow('nothing'))).toEqual(idle))
  test('are not told where they hold something back', () =>
    expect(found({ target: '# T0', ...allow('structure', pairHash('Eins.', '# T0')) })).toEqual([]))
  test('are not told where their check is off', () =>
    expect(found(allow('structure'), { config: { checks: { structure: 'off' }, overrides: [] } })).toEqual(
      [],
    ))
  test('are not told of other languages', () =>
    expect(found(allow('structure'), { languages: ['en'] })).toEqual([]))
  test('how a drift was settled is history', () => expect(found(allow('drifted'))).toEqual([]))
  test('what lapsed by a drift is told by the drift', () =>
    expect(found({ source: 'Alt.', ...allow('structure', pairHash('Alt.', 'T0.')) })).toEqual([]))
  test('can be allowed themselves', () =>
    expect(found({ allow: [...allow('structure').allow, ...allow('unused-suppression').allow] })).toEqual([]))

  test('of misalignments are told only where somebody looked', () => {
    const suspect = { index: 0, kind: 'foreign', score: 0.9, evidence: [] }
    expect(found(allow('misaligned'))).toEqual([])
    expect(found(allow('misaligned'), {}, { ru: [] })).toEqual(idle)
    expect(found(allow('misaligned'), {}, { ru: [suspect] })).toEqual([])
    expect(found(allow('truncated'), {}, { ru: [suspect] })).toEqual(idle)
  })
})

test('what is allowed of a pair stays allowed when the original changes, until that is settled', () => {
  const source = 'Im Chor singen 12 Leute.'
  const before = parseUnits(source)
  const target = '13 people sing.'
  const found = (today: string, changes: Partial<Entry> = {}) => {
    const [{ id = '' } = {}] = before
    const entry = { id, source, target, state: 'translated' as const, ...changes }
    const seen = synopsis(parseUnits(today), before, { en: [entry] })
    const config = { checks: { unsynced: 'off' as const }, overrides: [] }
    return check(seen, { config }).map(({ code }) => code)
  }
  const allow = [{ code: 'numbers', reason: 'r', of: pairHash(source, target) }]
  const today = 'Im Kinderchor singen 12 Leute.'
  expect(found(source)).toEqual(['numbers'])
  expect(found(source, { allow })).toEqual([])
  expect(found(today, { allow })).toEqual(['drifted'])
  expect(found(today, { allow, source: today })).toEqual(['numbers', 'unused-suppression'])
  // A drift is settled beside one German, and not beside the next.
  const settled = [{ code: 'drifted', reason: 'r', of: pairHash(source, target) }]
  expect(found(today, { allow: settled })).toContain('drifted')
  // Older versions allowed it beside the German of the day.
  const older = [{ code: 'numbers', reason: 'r', of: pairHash(today, target) }]
  expect(found(today, { allow: older })).toEqual(['drifted'])
})
