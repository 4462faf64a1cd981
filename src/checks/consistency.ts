import { features, similarity } from '../synopsis/laying/similarity.js'
import type { Check, Problem } from './check.js'
import { CONSISTENCY, type Use } from './comparing/corpus.js'
import { type Examples, type PlacedPair, problemOf } from './pair.js'
import type { Text } from './reading/text.js'
import { wordsIn } from './reading/words.js'

/**
 * The same German translated in two ways, and two German texts with one translation, anywhere in the documents that are
 * checked. Each is told where it differs from what prevails.
 */
export const consistency: Check = {
  code: CONSISTENCY,
  severity: 'warn',
  isAcrossDocuments: true,
  run: ({ pairs, corpus }) =>
    pairs.flatMap(pair => {
      // The drift is told; what it leads to will be seen when it is settled.
      if (pair.cell.drifted) return []
      const [german, target] = [corpus.sameGerman(pair), corpus.sameTarget(pair)]
      return [
        ...(german?.differs(pair) && saysSomething(pair.german)
          ? [told(pair, german.prevailing, 'target')]
          : []),
        ...(target?.differs(pair) && areDifferent(pair, target.prevailing.pair)
          ? [told(pair, target.prevailing, 'german')]
          : []),
      ]
    }),
}

function told(pair: PlacedPair, { document, pair: other }: Use, side: 'german' | 'target'): Problem {
  const { row, number } = other
  const args = { text: pair[side].raw, other: other[side].raw, number, unit: row.unit.id, in: document }
  return {
    ...problemOf(CONSISTENCY, pair, { wording: side, args }),
    counterpart: { document, unit: row.unit.id },
  }
}

/** Letters of a text below which it is a name or a label, whose translation depends on where it stands. */
const SHORTEST = 12
/** Letters and words of texts that nobody translates alike by chance, and how alike these may be. */
const [LETTERS, WORDS, ALIKE] = [20, 4, 0.5]

const lettersOf = ({ prose }: Text) => prose.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

/** Whether a text is more than a name, a number or a label. */
function saysSomething(text: Text): boolean {
  const words = wordsIn(text.prose.text).filter(({ text }) => /\p{L}/u.test(text))
  const small = words.filter(({ text }) => /^\p{Ll}/u.test(text))
  return lettersOf(text) >= SHORTEST && (words.length > 2 || (words.length === 2 && small.length > 0))
}

/** Whether two German texts are so different that one translation can't be right for both. */
function areDifferent(a: PlacedPair, b: PlacedPair): boolean {
  const areLong = [a, b].every(
    ({ german }) => lettersOf(german) >= LETTERS && wordsIn(german.prose.text).length >= WORDS,
  )
  return areLong && similarity(features(a.german.raw), features(b.german.raw)) < ALIKE
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      german: 'Der Streik geht weiter.\n\nDer Streik geht weiter!',
      target: 'The strike goes on.\n\nThe walkout continues!',
    },
    {
      language: 'en',
      german: '# Was danach geschah\n\nWas danach geschah',
      target: 'What Happened Next\n\nWhat happened next:',
    },
    { language: 'en', german: 'Antwort:\n\nAntwort:', target: 'Answer:\n\nReply:' },
    {
      language: 'ru',
      german: 'Nursultan Nasarbajew\n\nNursultan Nasarbajew',
      target: 'Нурсултан Назарбаев\n\nНурсултану Назарбаеву',
    },
    {
      language: 'ru',
      german: 'Mehr dazu lesen Sie hier.\n\nWeiteres lesen Sie hier dazu.',
      target: 'Подробнее читайте здесь.\n\nПодробнее читайте здесь.',
    },
    {
      language: 'ar',
      german: 'Die Arbeiter der Ölfelder streiken.\n\nDie Arbeiter der Ölfelder streiken.',
      target: 'عمال حقول النفط مضربون.\n\nعُمّال حقول النفط مُضربون.',
    },
  ],
  reject: [
    {
      language: 'en',
      german: 'Der Streik geht weiter.\n\nAlles wird teurer.\n\nDer Streik geht weiter.',
      target: 'The strike goes on.\n\nEverything gets more expensive.\n\nThe walkout continues.',
      finds: ['The walkout continues.'],
    },
    {
      language: 'en',
      german:
        'Die Arbeiter der Ölfelder streiken seit Montag.\n\nIn der Hauptstadt schweigt man über die Preise.',
      target:
        'The workers of the oil fields have been on strike since Monday.\n\nThe workers of the oil fields have been on strike since Monday.',
      finds: ['The workers of the oil fields have been on strike since Monday.'],
    },
    {
      language: 'ru',
      german: 'Wem gehört das Öl?\n\nWem gehört das Öl?\n\nWem gehört das Öl?',
      target: 'Чья это нефть?\n\nКому принадлежит нефть?\n\nКому принадлежит нефть?',
      finds: ['Чья это нефть?'],
    },
    {
      language: 'ar',
      german: '# Wem gehört das Öl?\n\n# Wem gehört das Öl?',
      target: 'لمن النفط؟\n\nمن يملك النفط؟',
      finds: ['من يملك النفط؟'],
    },
  ],
}
