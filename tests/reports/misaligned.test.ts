import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/aligner/suspect.js'
import { type Explanation, explainReport } from '../../src/reports/explain.js'
import { listReport } from '../../src/reports/list.js'
import { evidenceLines, misalignedJson, misalignedSentences, sureness } from '../../src/reports/misaligned.js'
import { showReport } from '../../src/reports/show.js'
import type { Misalignment, Place } from '../../src/synopsis/misalignment.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

const place = (number: number): Place => ({
  unit: `absatz0${number}`,
  number,
  text: 'Der Anteil der Industrie lag 2008 bei 30,2% und fiel bis 2021 auf 24,3% der Wirtschaftsleistung.',
})

const SWAPPED = 'Seems to be swapped with the translation of ¶7 (absatz07)'

const about: Pick<Misalignment, 'score' | 'evidence'> = {
  score: 0.97,
  evidence: [
    { reason: 'number', missing: ['30,2', '24,3'], foreign: ['١٢'] },
    { reason: 'lexicon', missing: ['Anteil'], foreign: [] },
    { reason: 'compound', missing: ['Wirtschaftsleistung'], foreign: [] },
    { reason: 'length', missing: [], foreign: [] },
  ],
}
const swapped: Misalignment = { ...about, kind: 'swapped', fits: place(7) }
const shifted = (by = 1): Misalignment => ({
  ...about,
  kind: 'shifted',
  fits: place(7),
  run: { from: place(2), to: place(9), by },
})

describe('what is wrong, in words', () => {
  const FITS = 'Matches ¶7 (absatz07) better: “Der Anteil der Industrie lag 2008 bei 30,2% und fiel bis 20…”'

  test.each<[string, Misalignment, string[]]>([
    ['a swapped one', swapped, [FITS.replace('Matches ¶7 (absatz07) better', SWAPPED)]],
    ['a shifted one', shifted(), ['Shifted by one paragraph, like all from ¶2 to ¶9.', FITS]],
    ['by two', shifted(2), ['Shifted by 2 paragraphs, like all from ¶2 to ¶9.', FITS]],
    ['one that is left of a run', { ...about, kind: 'shifted', fits: place(7) }, [FITS]],
    ['one that fits elsewhere', { ...about, kind: 'foreign', fits: place(7) }, [FITS]],
    ['one that fits nowhere', { ...about, kind: 'foreign' }, ['Seems to translate a different text.']],
    ['a truncated one', { ...about, kind: 'truncated' }, ['Seems to break off before its German does.']],
    ['a doubled one', { ...about, kind: 'doubled' }, ['Seems to contain its text twice.']],
  ])('%s', async (_, misalignment, said) => {
    expect(misalignedSentences(misalignment, (await viewOf(100)).words)).toEqual(said)
  })

  test('with the plurals of the language', async () => {
    const { words } = await viewOf(100, 'ru')
    const said = (by: number) => misalignedSentences(shifted(by), words)[0]
    expect(said(1)).toContain('на 1 абзац,')
    expect(said(3)).toContain('на 3 абзаца,')
    expect(said(5)).toContain('на 5 абзацев,')
  })
})

test('the evidence, kinds of words together', async () => {
  const { words } = await viewOf(100)
  expect(evidenceLines(swapped, words)).toEqual([
    'Numbers only in the German: 30,2 · 24,3',
    'Words of the German without a counterpart in the translation: Anteil · Wirtschaftsleistung',
    'Numbers of the translation that are in ¶7: ١٢',
    'The lengths of the two texts do not match.',
  ])
  const many = [{ reason: 'name' as const, missing: [...'abcdefgh'], foreign: ['x'] }]
  expect(evidenceLines({ kind: 'foreign', score: 1, evidence: many }, words)).toEqual([
    'Names only in the German: a · b · c · d · e · f · …',
  ])
})

test('of as many items of a reason as the analysis gives, there may be more', async () => {
  const { words } = await viewOf(100)
  const told = (...reasons: [Evidence['reason'], string][]) =>
    evidenceLines(
      {
        ...about,
        kind: 'truncated',
        evidence: reasons.map(([reason, items]) => ({ reason, missing: [...items], foreign: [] })),
      },
      words,
    )[0]
  expect(told(['number', '123'])).toMatch(/: 1 · 2 · 3$/)
  expect(told(['number', '1234'])).toMatch(/: 1 · 2 · 3 · 4 · …$/)
  expect(told(['lexicon', 'abcd'], ['compound', 'e'])).toMatch(/: a · b · c · d · e · …$/)
})

test('what is there twice lacks nothing', async () => {
  const { words } = await viewOf(100)
  expect(evidenceLines({ ...about, kind: 'doubled' }, words)).toEqual([
    'The lengths of the two texts do not match.',
  ])
})

test.each([
  [1, 'Misaligned, almost certainly:'],
  [0.8, 'Misaligned, probably:'],
  [0.5, 'Misaligned, possibly:'],
])('a score of %d is told as “%s”', async (score, said) => {
  expect(sureness({ ...swapped, score }, (await viewOf(100)).words)).toBe(said)
})

test.each([
  ['truncated', 'Truncated, almost certainly:', 'Abgeschnitten, fast sicher:'],
  ['doubled', 'Doubled, almost certainly:', 'Doppelt, fast sicher:'],
] as const)('what is %s is called so', async (kind, en, de) => {
  expect(sureness({ ...about, kind }, (await viewOf(100)).words)).toBe(en)
  expect(sureness({ ...about, kind }, (await viewOf(100, 'de')).words)).toBe(de)
})

test('JSON has every key', () => {
  expect(misalignedJson({ ...shifted(), score: 0.123456 })).toEqual({
    kind: 'shifted',
    score: 0.123,
    fits: { unit: 'absatz07', number: 7 },
    run: { from: { unit: 'absatz02', number: 2 }, to: { unit: 'absatz09', number: 9 }, by: 1 },
    evidence: about.evidence,
  })
  expect(misalignedJson({ kind: 'doubled', score: 1, evidence: [] })).toEqual({
    kind: 'doubled',
    score: 1,
    fits: null,
    run: null,
    evidence: [],
  })
})

describe('a misaligned unit', () => {
  const unit = { id: 'absatz01', kind: 'paragraph' as const, text: 'Falsch!', line: 3, column: 1 }
  const entry = { id: 'absatz01', source: 'Falsch!', target: 'Неверно!', state: 'final' as const }
  const laid = synopsis([{ ...unit, end: { line: 3, column: 8 } } as never], [unit], { ru: [entry] })
  const cellOf = (misaligned: Misalignment) =>
    ({ ...laid.rows[0]?.languages.ru, misaligned }) as (typeof laid.rows)[number]['languages'][string]
  const flagged = (misaligned: Misalignment) => ({
    ...laid,
    rows: laid.rows.map(row => ({ ...row, languages: { ru: cellOf(misaligned) } })),
  })
  const task = {
    document: 'a',
    id: 'a',
    path: 'corpus/a.md',
    unit: 'absatz01',
    bead: ['absatz01'],
    language: 'ru',
    status: 'misaligned' as const,
    line: 3,
    source: 'Falsch!',
    previousSource: undefined,
    target: 'Неверно!',
    misaligned: swapped,
  }
  const { misaligned: _, ...same } = task
  const drifted = { ...same, status: 'drifted' as const, previousSource: 'Wahr!' }
  const explanation = (misaligned: Misalignment): Explanation => ({
    document: 'a',
    id: 'a',
    path: 'corpus/a.md',
    unit: laid.rows[0]?.unit,
    change: undefined,
    languages: [{ language: 'ru', cell: cellOf(misaligned), entry, candidates: [] }],
    findings: [],
  })

  test.each(VIEWS)('is told in lines no wider than %i cells (%s, %s)', async (width, language, bidi) => {
    const view = await viewOf(width, language, bidi)
    for (const misaligned of [swapped, shifted(), { ...about, kind: 'doubled' as const }]) {
      expectWithin(listReport([{ ...task, misaligned }], 'de', view), width)
      expectWithin(showReport(flagged(misaligned), 'de', ['ru'], view), width)
      if (width >= 60) expectWithin(explainReport(explanation(misaligned), 'de', view), width)
    }
  })

  test('in list, show and explain', async () => {
    const view = await viewOf(120)
    expect(listReport([task], 'de', view).split('\n')).toEqual([
      'corpus/a.md:3  absatz01  ru  misaligned',
      '    Seems to be swapped with the translation of ¶7 (absatz07): “Der Anteil der Industrie lag 2008 bei 30,2% und fiel bis',
      '    20…”',
      '  Original:',
      '    Falsch!',
      '  Translation:',
      '    Неверно!',
      '',
      '1 translation does not seem to match its German.',
    ])
    expect(showReport(flagged(swapped), 'de', ['ru'], view)).toContain('ru ⇄ misaligned')
    const explained = explainReport(explanation(swapped), 'de', view)
    expect(explained).toContain('Misaligned, almost certainly:\n    Seems to be swapped')
    expect(explained).toContain('    Numbers of the translation that are in ¶7: ١٢\n')
  })

  test.each([
    ['truncated', 'Seems to break off before its German does.', '…'],
    ['doubled', 'Seems to contain its text twice.', '×2'],
  ] as const)('that is %s is called so everywhere', async (kind, sentence, sign) => {
    const view = await viewOf(120)
    const misaligned: Misalignment = { ...about, kind }
    const listed = listReport([{ ...task, misaligned }], 'de', view)
    expect(listed.split('\n').slice(0, 2)).toEqual([
      `corpus/a.md:3  absatz01  ru  ${kind}`,
      `    ${sentence}`,
    ])
    expect(listed).toMatch(
      /1 translation seems to (?:break off before its German does|contain its text twice)\.$/,
    )
    const shown = showReport(flagged(misaligned), 'de', ['ru'], view)
    expect(shown).toContain(`ru ${sign} ${kind}`)
    const explained = explainReport(explanation(misaligned), 'de', view)
    for (const text of [listed, shown, explained]) expect(text).not.toMatch(/misaligned/i)
    const source = await viewOf(120, 'de')
    expect(listReport([{ ...task, misaligned }], 'de', source)).not.toContain('falsch zugeordnet')
    expect(explainReport(explanation(misaligned), 'de', source)).not.toMatch(/falsch zugeordnet/i)
  })

  test('that is one of a bead counts as one translation, and drifted ones as paragraphs', async () => {
    const bead = ['absatz01', 'absatz02']
    const tasks = bead.flatMap(unit => [
      { ...task, unit, bead },
      { ...drifted, unit, bead },
    ])
    const lines = listReport(tasks, 'de', await viewOf(120)).split('\n')
    expect(lines.slice(-2)).toEqual([
      '1 translation does not seem to match its German.',
      '2 paragraphs have drifted: the German changed after they were translated.',
    ])
  })
})
