import { features, similarity } from '../synopsis/laying/similarity.js'
import type { Check, ComparedPair, Problem } from './check.js'
import type { PlacedPair } from './checked-pairs.js'
import { CONSISTENCY } from './comparing/comparables.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'
import { lettersIn } from './reading/letters.js'
import type { ReadText } from './reading/text-reader.js'
import { wordsOf } from './reading/words.js'

/**
 * The same source translated in two ways, and two source texts with one translation, anywhere in the documents that are
 * checked. Each is told where it differs from what prevails.
 */
export const consistency: Check = {
  code: CONSISTENCY,
  severity: 'warn',
  isAcrossDocuments: true,
  run: ({ compared }) =>
    compared.flatMap(({ pair, side, document, other }) => {
      const isTold = side === 'target' ? saysSomething(pair.source) : areDifferent(pair, other)
      return isTold ? [told(pair, { document, other }, side)] : []
    }),
}

function told(
  pair: PlacedPair,
  { document, other: { row, number, ...other } }: Pick<ComparedPair, 'document' | 'other'>,
  side: 'source' | 'target',
): Problem {
  const unit = row.unit.id
  const args = { text: pair[side].raw, other: other[side].raw, number, unit, in: document }
  return {
    ...problemOf(CONSISTENCY, pair, { wording: side, args }),
    counterpart: { document, unit },
  }
}

/** Letters of a text below which it is a name or a label, whose translation depends on where it stands. */
const SHORTEST = 12
/** Letters and words of texts that nobody translates alike by chance, and how alike these may be. */
const [LETTERS, WORDS, ALIKE] = [20, 4, 0.5]

/** Whether a text is more than a name, a number or a label. */
function saysSomething(text: ReadText): boolean {
  const words = wordsOf(text).filter(({ text }) => /\p{L}/u.test(text))
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text))
  return lettersIn(text) >= SHORTEST && (words.length > 2 || (words.length === 2 && small.length > 0))
}

/** Whether two source texts are so different that one translation can't be right for both. */
function areDifferent(a: PlacedPair, b: PlacedPair): boolean {
  const areLong = [a, b].every(
    ({ source }) => lettersIn(source) >= LETTERS && wordsOf(source).length >= WORDS,
  )
  return areLong && similarity(features(a.source.raw), features(b.source.raw)) < ALIKE
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Der Streik geht weiter.\n\nDer Streik geht weiter!',
      target: 'The strike goes on.\n\nThe walkout continues!',
    },
    {
      language: 'en',
      source: '# Was danach geschah\n\nWas danach geschah',
      target: 'What Happened Next\n\nWhat happened next:',
    },
    { language: 'en', source: 'Antwort:\n\nAntwort:', target: 'Answer:\n\nReply:' },
    {
      language: 'ru',
      source: 'Nursultan Nasarbajew\n\nNursultan Nasarbajew',
      target: 'Нурсултан Назарбаев\n\nНурсултану Назарбаеву',
    },
    {
      language: 'ru',
      source: 'Mehr dazu lesen Sie hier.\n\nWeiteres lesen Sie hier dazu.',
      target: 'Подробнее читайте здесь.\n\nПодробнее читайте здесь.',
    },
    {
      language: 'ar',
      source: 'Die Arbeiter der Ölfelder streiken.\n\nDie Arbeiter der Ölfelder streiken.',
      target: 'عمال حقول النفط مضربون.\n\nعُمّال حقول النفط مُضربون.',
    },
  ],
  reject: [
    {
      language: 'en',
      source: 'Der Streik geht weiter.\n\nAlles wird teurer.\n\nDer Streik geht weiter.',
      target: 'The strike goes on.\n\nEverything gets more expensive.\n\nThe walkout continues.',
      finds: ['The walkout continues.'],
    },
    {
      language: 'en',
      source:
        'Die Arbeiter der Ölfelder streiken seit Montag.\n\nIn der Hauptstadt schweigt man über die Preise.',
      target:
        'The workers of the oil fields have been on strike since Monday.\n\nThe workers of the oil fields have been on strike since Monday.',
      finds: ['The workers of the oil fields have been on strike since Monday.'],
    },
    {
      language: 'ru',
      source: 'Wem gehört das Öl?\n\nWem gehört das Öl?\n\nWem gehört das Öl?',
      target: 'Чья это нефть?\n\nКому принадлежит нефть?\n\nКому принадлежит нефть?',
      finds: ['Чья это нефть?'],
    },
    {
      language: 'ar',
      source: '# Wem gehört das Öl?\n\n# Wem gehört das Öl?',
      target: 'لمن النفط؟\n\nمن يملك النفط؟',
      finds: ['من يملك النفط؟'],
    },
  ],
}
