import { expect, jest, test } from '@jest/globals'
import type * as Inline from '../../src/document/inline.js'

/** How often each paragraph was parsed, and how often the numbers of each text were read. */
const parsed = new Map<string, number>()
const factsRead = new Map<string, number>()
const count = (counts: Map<string, number>, text: string) => counts.set(text, (counts.get(text) ?? 0) + 1)

const inline: typeof Inline = { ...(await import('../../src/document/inline.js')) }
jest.unstable_mockModule('../../src/document/inline.js', () => ({
  ...inline,
  parsePlaced: (...args: Parameters<typeof inline.parsePlaced>) => {
    count(parsed, args[0])
    return inline.parsePlaced(...args)
  },
}))
const lexemes = { ...(await import('../../src/checks/reading/lexemes.js')) }
jest.unstable_mockModule('../../src/checks/reading/lexemes.js', () => ({
  ...lexemes,
  lexemesOf: (...args: Parameters<typeof lexemes.lexemesOf>) => {
    count(factsRead, args[0])
    return lexemes.lexemesOf(...args)
  },
}))
jest.resetModules()
const { comparablesOf } = await import('../../src/checks/comparing/comparables.js')
const { pairReader } = await import('../../src/checks/comparing/pair-reader.js')
const { mend } = await import('../../src/checks/fixing/fix.js')
const { check, judgeAlone } = await import('../../src/checks/run.js')
const { parseUnits } = await import('../../src/document/units.js')
const { synopsis } = await import('../../src/synopsis/synopsis.js')

const SOURCE = [
  'Am 12. Januar *streikten* 45 % der [Belegschaft](https://example.org/de); 1.200 waren es.',
  '„Wir kehren *nie wieder* zur Arbeit zurück“, sagte er[^1] (an info@example.org).',
  'Der **Lohn** von 20 € steigt nicht. Der Preis steigt. Wer zahlt?',
]
const TARGETS = {
  en: [
    'On 12 January, 45% of the [staff](https://example.org/en) went *on strike*; they were 1,200.',
    '“We will *never* go back to work,” he said[^1] (to info@example.org).',
    'The **wage** of €20  does not rise .',
  ],
  ru: [
    '12 января *бастовали* 45 % [работников](https://example.org/ru); их было 1300.',
    '«Мы *никогда* не вернёмся к работе», — сказал он[^1] (info@example.org).',
    '**Зарплата** в 20 евро не растёт. Цена растёт. Кто платит?',
  ],
  ar: [
    'في ١٢ يناير أضرب ٤٥٪ من [العاملين](https://example.org/ar)؛ وكانوا ١٢٠٠.',
    '«لن نعود *أبدًا* إلى العمل»، قال[^1] (info@example.org).',
    '**الأجر** البالغ ٢٠ يورو لا يرتفع. السعر يرتفع. من يدفع؟',
  ],
}

/** A document with its own first line, and the rest that all documents share. */
function document(id: string) {
  const units = parseUnits([`*${id}* streikt.`, ...SOURCE].join('\n\n'))
  const entries = Object.fromEntries(
    Object.entries(TARGETS).map(([language, targets]) => [
      language,
      units.map(({ id, text }, index) => ({
        id,
        source: text,
        target: index === 0 ? `${text} ${language}` : (targets[index - 1] as string),
        state: 'translated' as const,
      })),
    ]),
  )
  return { id, synopsis: synopsis(units, units, entries) }
}

const readTwice = (counts: ReadonlyMap<string, number>) => [...counts].filter(([, times]) => times > 1)

/** What was read more than once while something ran; what is read at all has to be there. */
function twice(run: () => void) {
  parsed.clear()
  factsRead.clear()
  run()
  const found = { parsed: readTwice(parsed), factsRead: readTwice(factsRead) }
  expect(Math.min(parsed.size, factsRead.size)).toBeGreaterThan(0)
  return found
}

test('a check of documents parses each text once, and reads its facts once', () => {
  const documents = ['a', 'b', 'c'].map(document)
  expect(
    twice(() => {
      const pairsOf = pairReader('de')
      for (const { id, synopsis } of documents) {
        comparablesOf(pairsOf(synopsis))
        const { findings } = judgeAlone(synopsis, { document: id, pairsOf })
        const codes = findings.map(({ code }) => code)
        expect(codes).toEqual(expect.arrayContaining(['numbers', 'white-space']))
      }
    }),
  ).toEqual({ parsed: [], factsRead: [] })
})

test('so does one of a single document, and mending', () => {
  const { synopsis } = document('a')
  expect(twice(() => check(synopsis))).toEqual({ parsed: [], factsRead: [] })
  expect(twice(() => expect(mend(synopsis, {}).length).toBeGreaterThan(0))).toEqual({
    parsed: [],
    factsRead: [],
  })
})
