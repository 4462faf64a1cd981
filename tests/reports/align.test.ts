import { expect, test } from '@jest/globals'
import type { Bead } from '../../src/aligner/bead.js'
import type { Entry } from '../../src/alignment/entry.js'
import { parseUnits } from '../../src/document/units.js'
import { layBeads } from '../../src/placing/lay-beads.js'
import type { LaidOver } from '../../src/placing/lay-over.js'
import type { LayingOptions } from '../../src/placing/outcomes.js'
import { type Alignment, alignmentValue, alignReport } from '../../src/reports/align.js'
import { alignedTexts } from '../../src/reports/aligned-texts.js'
import { beadShapes } from '../../src/reports/bead-shapes.js'
import { type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

const GERMAN = ['Ein See.', 'Zwei Seen.', 'Drei Seen.', 'Vier Seen.', 'Fünf Seen.', 'Sechs \u001b[31mSeen.']
const ARABIC = ['بحيرة واحدة.', 'بحيرتان.', 'ثلاث بحيرات\u202e.', 'كلام لا أصل له في النص الألماني.']

const units = parseUnits(GERMAN.join('\n\n'))
const entry = (index: number, target: string): Entry => ({
  id: units[index]?.id ?? '',
  source: units[index]?.text ?? '',
  target,
  state: 'translated',
})
const view = synopsis(units, units, { ar: [entry(4, 'خمس'), entry(5, 'ست')] })

const AGREED = { share: 1, pairs: 2, agreeing: 2, length: 40, texts: 6, listed: true, contradicts: false }

/** Beads laid over a synopsis, with nothing suspected. */
function laid(
  on: Synopsis,
  paragraphs: readonly string[],
  beads: readonly Bead[],
  options?: LayingOptions,
): LaidOver {
  const given = paragraphs.map(text => ({ kind: 'paragraph' as const, text }))
  const laying = layBeads({ synopsis: on, language: 'ar', unplaced: [] }, given, beads, options)
  return { ...laying, fresh: laying.unplaced, misaligned: [], agreement: AGREED, cleared: [] }
}

function alignment(options: LayingOptions = { minScore: 0 }, rest: Partial<Alignment> = {}): Alignment {
  const beads = [
    { source: [0], target: [0], score: 0.98 },
    { source: [1, 2], target: [1], score: 0.3 },
    { source: [3, 4], target: [2], score: 0.9 },
    { source: [5], target: [], score: 0.9 },
    { source: [], target: [3], score: 0.9 },
  ]
  return {
    document: { id: 'seen', path: 'corpus/seen.md', synopsis: view },
    language: 'ar',
    sourceLanguage: 'de',
    laying: laid(view, ARABIC, beads, options),
    file: 'ar.md',
    paragraphs: ARABIC,
    paths: ['alignments/seen/ar.json'],
    dryRun: false,
    replace: false,
    minScore: options.minScore ?? 0,
    ...rest,
  }
}

test.each(VIEWS)('no line is wider than %i cells (%s, %s)', async (width, language, bidi) => {
  const view = await viewOf(width, language, bidi)
  const reports = [
    alignReport(alignment(), view),
    alignReport(alignment({ minScore: 0.5 }, { dryRun: true, paths: [] }), view),
    alignReport(alignment({ replace: true, minScore: 0 }, { replace: true }), view),
    alignedTexts(
      alignment().laying.beads,
      { language: 'de', texts: GERMAN },
      { language: 'ar', texts: ARABIC },
      view,
    ),
  ]
  for (const report of reports) {
    expectWithin(report, width)
    expect(report).not.toMatch(/[\u001b\u202e]/)
  }
})

test('what was done, in words', async () => {
  const lines = alignReport(alignment(), await viewOf(100, 'en', 'logical')).split('\n')
  expect(lines.map(line => line.trimEnd())).toEqual([
    '3 pairs   1:1 × 1   2:1 × 2   without a translation: 1   without an original: 1',
    '',
    '1 pair is uncertain; please check it:',
    `corpus/seen.md:3  ${units[1]?.id} + ${units[2]?.id}  score 0.30`,
    '    Zwei Seen.',
    '',
    '    Drei Seen.',
    '    بحيرتان.',
    '',
    '1 pair has some units with a translation and some without; it is skipped. Write it yourself with',
    '“synopse set”:',
    `corpus/seen.md:7  ${units[3]?.id} + ${units[4]?.id}  score 0.90`,
    '    Vier Seen.',
    '',
    '    Fünf Seen.',
    '    ثلاث بحيرات⟨U+202E⟩.',
    '',
    '1 paragraph of the file matches no German; it is kept as “unplaced”:',
    'Paragraph 4 of ar.md',
    '    كلام لا أصل له في النص الألماني.',
    '',
    'Paragraphs newly kept as “unplaced”: 1.',
    '2 translations written.',
    '  wrote alignments/seen/ar.json',
  ])
})

test('a bead below the least score is shown and not written; a dry run writes nothing', async () => {
  const view = await viewOf(100, 'en', 'logical')
  const report = alignReport(alignment({ minScore: 0.5 }, { dryRun: true, paths: [] }), view)
  expect(report).toContain('1 pair scores below 0.5. It is not written;')
  expect(report).not.toContain('uncertain')
  expect(report).toMatch(/\n1 translation would be written\. This was a dry run; nothing was changed\.$/)
})

test('what was written before counts as it is scored, until somebody has read it', async () => {
  const words = await viewOf(100, 'en', 'logical')
  const told = (state: Entry['state']) => {
    const there = synopsis(units, units, { ar: [{ ...entry(0, 'بحيرة واحدة.'), state }] })
    const laying = laid(there, ['بحيرة واحدة.'], [{ source: [0], target: [0], score: 0.6 }])
    const document = { id: 'seen', path: 'corpus/seen.md', synopsis: there }
    return alignReport(alignment({}, { document, laying, paths: [] }), words)
  }
  expect(told('translated')).toContain('1 pair is uncertain; please check it:\ncorpus/seen.md:1')
  expect(told('reviewed')).not.toContain('uncertain')
})

test('a bead that would join a heading is shown, and told apart from a low score', async () => {
  const heads = parseUnits('# Ein See\n\nZwei Seen.\n\nDrei Seen.')
  const fresh = synopsis(heads, heads, { ar: [] })
  const beads = [
    { source: [0, 1], target: [0], score: 0.9 },
    { source: [2], target: [1], score: 0.3 },
  ]
  const laying = laid(fresh, ARABIC, beads)
  expect(laying.beads.map(({ outcome }) => outcome)).toEqual(['doubtful', 'doubtful'])
  const document = { id: 'seen', path: 'corpus/seen.md', synopsis: fresh }
  const report = alignReport(
    alignment({}, { document, laying, minScore: 0.5, paths: [] }),
    await viewOf(200, 'en', 'logical'),
  )
  expect(report).toMatch(/1 pair scores below 0\.5\. .*:\ncorpus\/seen\.md:5/)
  expect(report).toMatch(
    /1 pair would join texts that have to stay apart .*:\ncorpus\/seen\.md:1 .*\n +Ein See\s+Zwei Seen\./,
  )
  expect(report).toMatch(/\nParagraphs newly kept as “unplaced”: 2\.\nNothing to do; nothing was changed\.$/)
})

test('a file of which more than a third is uncertain hardly fits; a few beads prove nothing', async () => {
  const words = await viewOf(100, 'en', 'logical')
  const told = (...scores: number[]) => {
    const beads = scores.map((score, index) => ({ source: [index], target: [index], score }))
    const laying = laid(
      view,
      scores.map((_, index) => `${index}`),
      beads,
      { minScore: 0 },
    )
    return alignReport(alignment({}, { laying }), words).includes('this file hardly matches the document')
  }
  expect([told(0.1, 0.1), told(0.9, 0.9, 0.6), told(0.9, 0.6, 0.64)]).toEqual([false, false, true])
})

test('as JSON', () => {
  const { laying } = alignment()
  expect(alignmentValue(alignment())).toEqual({
    document: 'seen',
    language: 'ar',
    dryRun: false,
    beads: laying.beads.map(({ text, ...bead }) => bead),
    written: [units[0]?.id, units[1]?.id],
    same: [],
    kept: [],
    replaced: [],
    misaligned: [],
    unplaced: [{ after: units[3]?.id, text: ARABIC[3] }],
    cleared: [],
    paths: ['alignments/seen/ar.json'],
  })
})

test('shapes and crossings are counted, empty sides by paragraph', async () => {
  const bead = (source: number[], target: number[]) => ({ source, target })
  const beads = [
    bead([0], [4]),
    bead([1], [0]),
    bead([2], [1, 2]),
    bead([3, 4], []),
    bead([5], [6]),
    bead([6], [5]),
    bead([], [3]),
  ]
  expect(beadShapes(beads, await viewOf(100))).toBe(
    '5 pairs   1:1 × 4   1:2 × 1   crossing: 2   without a translation: 2   without an original: 1',
  )
})
