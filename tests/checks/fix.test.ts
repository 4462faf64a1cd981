import { describe, expect, test } from '@jest/globals'
import { applyPatches } from '../../src/alignment/apply.js'
import type { Entry } from '../../src/alignment/entry.js'
import { pairHash } from '../../src/alignment/pair-hash.js'
import type { Patch } from '../../src/alignment/patch.js'
import { applyFixes } from '../../src/checks/fixing/apply.js'
import { type Mended, mend } from '../../src/checks/fixing/fix.js'
import { check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { decide } from '../../src/door/decide.js'
import type { EntryEdit } from '../../src/door/edit.js'
import { type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'

const fix = (start: number, end: number, text: string) => ({ range: { start, end }, text })

test.each([
  ['none', [], 'abcdef'],
  ['several, in any order', [fix(4, 5, 'E'), fix(0, 1, 'A')], 'AbcdEf'],
  ['side by side', [fix(0, 2, 'X'), fix(2, 4, 'Y')], 'XYef'],
  ['the first of two that overlap', [fix(0, 3, 'X'), fix(2, 4, 'Y')], 'Xdef'],
  ['the same twice', [fix(1, 2, ''), fix(1, 2, '')], 'acdef'],
  ['two insertions at one place', [fix(1, 1, 'x'), fix(1, 1, 'x')], 'axbcdef'],
  ['out of the text', [fix(5, 9, 'X'), fix(-1, 2, 'Y'), fix(3, 2, 'Z')], 'abcdef'],
])('fixes: %s', (_, fixes, expected) => expect(applyFixes('abcdef', fixes)).toBe(expected))

const units = parseUnits('Im Jahr 2022 und 2023.\n\nDann 300, 400 und 500.\n')

function view(targets: readonly string[], changes: Partial<Entry> = {}) {
  const entries = units.map(({ id, text }, index) => ({
    id,
    source: text,
    target: targets[index] ?? '',
    state: 'final' as const,
    ...changes,
  }))
  return synopsis(units, units, { ar: entries })
}

/** The patches of what was mended. */
function patchesOf(before: Synopsis, mended: readonly Mended[]): Patch[] {
  const edits = mended.map(
    ({ unit, language, before, after }): EntryEdit => ({
      origin: 'fix',
      place: { unit, language },
      basis: { target: before },
      wish: { kind: 'mend', target: after },
    }),
  )
  return decide(before, edits).patches
}

const MIXED = ['في عام 2022 و2023.', 'ثم ٣٠٠ و٤٠٠ و٥٠٠.']

describe('mending', () => {
  test('changes the target, and neither source nor state', () => {
    const before = view(MIXED)
    const mended = mend(before, {})
    const patches = patchesOf(before, mended)
    expect(mended).toEqual([
      { unit: units[0]?.id, language: 'ar', before: MIXED[0], after: 'في عام ٢٠٢٢ و٢٠٢٣.' },
    ])
    const file = { document: 'd', language: 'ar', sourceLanguage: 'de', entries: before.entries.ar ?? [] }
    const [first, second] = applyPatches(file, patches).entries
    expect(first).toEqual({ ...file.entries[0], target: 'في عام ٢٠٢٢ و٢٠٢٣.' })
    expect(second).toEqual(file.entries[1])
  })

  test('once more finds nothing', () => {
    const [{ after } = { after: '' }] = mend(view(MIXED), {})
    expect(mend(view([after, MIXED[1] as string]), {})).toEqual([])
  })

  test('takes what was allowed along, and leaves what has lapsed', () => {
    const [unit] = units
    const allow = [
      { code: 'repeated-word', reason: 'r', of: pairHash(unit?.text ?? '', MIXED[0] as string) },
      { code: 'structure', reason: 's', of: 'old' },
    ]
    const before = view(MIXED, { allow })
    const [patch] = patchesOf(before, mend(before, {}))
    expect(patch).toMatchObject({
      fields: {
        allow: [
          { code: 'repeated-word', of: pairHash(unit?.text ?? '', 'في عام ٢٠٢٢ و٢٠٢٣.') },
          { code: 'structure', of: 'old' },
        ],
      },
    })
  })

  const quiet: [string, Parameters<typeof mend>[1], Parameters<typeof mend>[2]?][] = [
    ['what is off', { config: { checks: { digits: 'off' }, overrides: [] } }],
    [
      'what is suppressed',
      { config: { checks: {}, overrides: [], suppressions: [{ code: 'digits', reason: 'r' }] } },
    ],
    ['other languages', { languages: ['ru'] }],
    ['what is not meant', {}, () => false],
  ]
  test.each(quiet)('leaves alone %s', (...[, options, isMeant]) =>
    expect(mend(view(MIXED), options, isMeant)).toEqual([]),
  )

  test('leaves alone what is told without a proposal', () => {
    const doubtful = view(['بلغت 1.5 مليون.', MIXED[1] as string])
    expect(check(doubtful).map(({ code, fix }) => [code, fix])).toContainEqual(['digits', undefined])
    expect(mend(doubtful, {})).toEqual([])
  })
})

describe('digits', () => {
  const told = (targets: readonly string[]) =>
    check(view(targets), { config: { checks: {}, overrides: [] } })
      .filter(({ code }) => code === 'digits')
      .map(({ args, fix }) => [args?.text, fix])
  const cases: [string, string[], (string | undefined)[][]][] = [
    [
      'the fewer follow the more of the document',
      MIXED,
      [
        ['2022', '٢٠٢٢'],
        ['2023', '٢٠٢٣'],
      ],
    ],
    [
      'the first where there are as many',
      ['في 2022 و2023.', 'ثم ٣٠٠ و٤٠٠.'],
      [
        ['٣٠٠', '300'],
        ['٤٠٠', '400'],
      ],
    ],
    ['two sets in one number', ['في 20٢2.', 'ثم 300 و400.'], [['20٢2', '2022']]],
    [
      'a decimal sign follows',
      ['بلغت ١٫٥ و١٬٥٠٠.', 'ثم 300 و400 و500.'],
      [
        ['١٫٥', '1.5'],
        ['١٬٥٠٠', '1,500'],
      ],
    ],
    ['a time of day', ['في 10:30.', 'ثم ٣٠٠ و٤٠٠.'], [['10:30', '١٠:٣٠']]],
    ['markup between', ['في **2022** و`2023`.', MIXED[1] as string], [['2022', '٢٠٢٢']]],
  ]
  test.each(cases)('%s', (_, targets, expected) => expect(told(targets)).toEqual(expected))

  test.each([
    ['a lone surrogate', '\ud835 2022 \udfce'],
    ['mathematical digits', '𝟎𝟗 𝟮 𝟿'],
    ['combining marks only', '\u0301\u0301'],
    ['direction controls only', '\u202e\u202c'],
    ['no end', '٢.'.repeat(8_000)],
    ['many numbers', '2 ٢ '.repeat(4_000)],
  ])('survives %s', (_, text) => {
    for (const language of ['ar', 'en', 'xx'])
      expect(() =>
        check(
          synopsis(units, units, {
            [language]: [
              {
                ...units[0],
                id: units[0]?.id ?? '',
                source: units[0]?.text ?? '',
                target: text,
                state: 'final',
              },
            ],
          }),
        ),
      ).not.toThrow()
  })
})
