import { expect, test } from '@jest/globals'
import { type DocumentStatus, statusReport } from '../../src/reports/status.js'
import type { Counts } from '../../src/synopsis/count.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

const none: Counts = {
  untranslated: 0,
  translated: 0,
  reviewed: 0,
  final: 0,
  drifted: 0,
  misaligned: 0,
  returned: 0,
  conflicts: 0,
  obsolete: 0,
  unplaced: 0,
}

const documents: DocumentStatus[] = [
  {
    document: 'csto',
    units: 11,
    words: 227,
    languages: {
      en: { ...none, reviewed: 11 },
      'pt-BR': { ...none, untranslated: 3, translated: 8, drifted: 2 },
    },
  },
]

const long: DocumentStatus[] = [
  ...documents,
  {
    document: `2022/${'streiks-und-aufstand-'.repeat(12)}`,
    units: 12_345,
    words: 1_234_567,
    languages: {
      ar: { ...none, untranslated: 10_000, translated: 2345, drifted: 1000, obsolete: 1234 },
      ru: { ...none, final: 12_345 },
    },
  },
]

test.each(VIEWS)('no line is wider than %i cells (%s, %s)', async (width, language, bidi) => {
  const view = await viewOf(width, language, bidi)
  for (const some of [[], documents, long]) expectWithin(statusReport(some, view), width)
})

test.each([122, 200])('a document has a column of its own where there is room for it: %i', async width => {
  expect(statusReport(documents, await viewOf(width)).split('\n')).toEqual([
    'document  language  progress               untranslated  translated  reviewed  final  drifted  misaligned  obsolete',
    'csto                units: 11, words: 227',
    '          en        ████████████████████              ·           ·        11      ·        ·           ·         ·',
    '          pt-BR     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒·····              3           8         ·      ·        2           ·         ·',
    '',
    '█ reviewed or final   ▒ translated   · untranslated',
  ])
})

test.each<[number, string[]]>([
  [
    106,
    [
      '  language  progress              untranslated  translated  reviewed  final  drifted  misaligned  obsolete',
      'csto  units: 11, words: 227',
      '  en        ████████████████████             ·           ·        11      ·        ·           ·         ·',
      '  pt-BR     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒·····             3           8         ·      ·        2           ·         ·',
    ],
  ],
  [
    94,
    [
      '  language  progress  untranslated  translated  reviewed  final  drifted  misaligned  obsolete',
      'csto  units: 11, words: 227',
      '  en        ████████             ·           ·        11      ·        ·           ·         ·',
      '  pt-BR     ▒▒▒▒▒▒··             3           8         ·      ·        2           ·         ·',
    ],
  ],
  [
    81,
    [
      '  language  progress              untranslated  translated  reviewed  drifted',
      'csto  units: 11, words: 227',
      '  en        ████████████████████             ·           ·        11        ·',
      '  pt-BR     ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒·····             3           8         ·        2',
    ],
  ],
  [
    60,
    ['csto  units: 11, words: 227', '  en     ████████', '  pt-BR  ▒▒▒▒▒▒··  untranslated: 3   drifted: 2'],
  ],
  [
    40,
    [
      'csto  units: 11, words: 227',
      '  en     ████████',
      '  pt-BR  ▒▒▒▒▒▒··  untranslated: 3',
      '                   drifted: 2',
    ],
  ],
])('below that, as much as fits: %i', async (width, expected) => {
  const [report] = statusReport(documents, await viewOf(width)).split('\n\n')
  expect(report?.split('\n')).toEqual(expected)
})

test('a long name is shortened, its numbers stand below', async () => {
  const lines = statusReport(long, await viewOf(40)).split('\n')
  const at = lines.findIndex(line => line.startsWith('2022'))
  expect(lines.slice(at, at + 2)).toEqual([
    '2022/streiks-und-aufstand-streiks-und-a…',
    '  units: 12345, words: 1234567',
  ])
})

test('the legend parts no sign from its words', async () => {
  const legend = async (width: number) => statusReport(documents, await viewOf(width)).split('\n\n')[1]
  expect(await legend(51)).toBe('█ reviewed or final   ▒ translated   · untranslated')
  expect(await legend(40)).toBe('█ reviewed or final   ▒ translated\n· untranslated')
  expect(await legend(30)).toBe('█ reviewed or final\n▒ translated   · untranslated')
})
