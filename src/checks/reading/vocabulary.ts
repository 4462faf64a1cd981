import { CURRENCY_CODES, CURRENCY_SIGNS, SHARED_SIGNS } from '../../languages/currencies.js'
import type { Language } from '../../languages/language.js'

/** What a word or sign says where numbers, dates and amounts stand. */
export interface Meaning {
  value?: number
  /** The power of ten that it multiplies by. */
  scale?: number
  /** From 1. */
  month?: number
  /** `%`, or a currency by its code. */
  unit?: string
  /** Whether it is the unit's code, which counts in capitals alone: `EUR`, but not `try`. */
  code?: boolean
  /** Whether the sign may be that of other currencies as well. */
  vague?: boolean
  glued?: boolean
  joins?: boolean
  decade?: boolean
  afternoon?: boolean
  clock?: boolean
  between?: boolean
  before?: boolean
}

export interface Vocabulary {
  /** By folded words with single spaces between. */
  meanings: ReadonlyMap<string, Meaning>
  /** The units that the language has words for. */
  units: ReadonlySet<string>
  ordinals: ReadonlyMap<string, number>
  prefixes: readonly string[]
  dual: readonly string[]
  /** What glues number words into one. */
  compound: string | undefined
  /** The words of the longest phrase. */
  longest: number
  /** The first words of the phrases. */
  beginnings: ReadonlySet<string>
  /** Whether a name of a month has a capital letter: `Mai`, `May`. */
  isCased: boolean
}

/** The unit of percentages. */
export const PERCENT = '%'

/** A word as it is looked up: whatever its case, vowel marks, and spellings of one letter. */
export function foldedWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll('ё', 'е')
    .replaceAll('٪', PERCENT)
    .replace(/[.\-\s]+/g, ' ')
}

const read = new Map<Language, Vocabulary>()

/** The words of a language by what they say, read from its data once; of one that is not known, the signs that all have. */
export function vocabularyOf(language: Language | undefined): Vocabulary {
  if (!language) return UNKNOWN
  const known = read.get(language)
  if (known) return known
  const vocabulary = collect(language)
  read.set(language, vocabulary)
  return vocabulary
}

function collect({ numbers, words: { prefixes }, script }: Language): Vocabulary {
  const meanings = new Map<string, Meaning>()
  const add = (words: readonly string[], meaning: (word: string) => Meaning) => {
    for (const word of words) {
      const key = foldedWord(word)
      meanings.set(key, { ...meanings.get(key), ...meaning(word) })
    }
  }
  for (const [value, words] of numbers.cardinals.entries()) add(words, () => ({ value }))
  add(Object.keys(numbers.words), word => ({ value: numbers.words[word] as number }))
  add(Object.keys(numbers.scales), word => ({ scale: numbers.scales[word] as number }))
  for (const [index, words] of numbers.months.entries()) add(words, () => ({ month: index + 1 }))
  for (const [unit, words] of Object.entries(numbers.currencies))
    add(words, word => ({ unit, ...(word === unit.toLowerCase() && { code: true }) }))
  add([PERCENT, ...numbers.percent], () => ({ unit: PERCENT }))
  add(numbers.glued, () => ({ glued: true }))
  add(numbers.joins, () => ({ joins: true }))
  add(numbers.decades, () => ({ decade: true }))
  add(numbers.afternoon, () => ({ afternoon: true }))
  add(numbers.clock, () => ({ clock: true }))
  add(numbers.dates.between, () => ({ between: true }))
  add(numbers.dates.before, () => ({ before: true }))
  // What is a word of the language is no sign of others.
  for (const [key, meaning] of SIGNS) if (!meanings.has(key)) meanings.set(key, meaning)
  const phrases = [...meanings.keys()].map(key => key.split(' '))
  return {
    meanings,
    units: new Set([PERCENT, ...Object.keys(numbers.currencies)]),
    ordinals: new Map(Object.entries(numbers.ordinals).map(([word, value]) => [foldedWord(word), value])),
    prefixes: prefixes.map(foldedWord),
    dual: numbers.dual,
    compound: numbers.compound,
    longest: Math.max(...phrases.map(({ length }) => length)),
    beginnings: new Set(phrases.flatMap(([first = '', ...more]) => (more.length > 0 ? [first] : []))),
    isCased: script === 'Latin',
  }
}

/** What every language writes so: signs and codes of units. */
const SIGNS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  [PERCENT, { unit: PERCENT }],
  ...CURRENCY_CODES.map((unit): [string, Meaning] => [foldedWord(unit), { unit, code: true }]),
  ...Object.entries(CURRENCY_SIGNS).map(([unit, sign]): [string, Meaning] => [
    sign,
    { unit, ...(SHARED_SIGNS.has(sign) && { vague: true }) },
  ]),
])

const UNKNOWN: Vocabulary = {
  meanings: SIGNS,
  units: new Set(),
  ordinals: new Map(),
  prefixes: [],
  dual: [],
  compound: undefined,
  longest: 1,
  beginnings: new Set(),
  isCased: false,
}
