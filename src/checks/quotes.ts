import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { isApostrophe, type LoneQuote, type QuotePair, type Quotes, quotesOf } from './reading/quotes.js'
import type { ReadText } from './reading/text-reader.js'
import { wordCount } from './reading/words.js'

/** Quotes that were opened and not closed, or the other way round; quotations that lost their quotes; quotes of another language. */
export const quotes = pairCheck('quotes', 'warn', ({ source, target }: CheckedPair): PairFault[] => {
  const there = quotesOf(source)
  const here = quotesOf(target)
  const lone = unmatched(there, here)
  if (lone.length > 0) return lone.map(quote => toldAlone(quote, target))
  return [...lost(source, there, target, here), ...foreign(there, target, here)]
})

/** Of each direction, the first quote without a counterpart, unless the source has as many such. */
function unmatched(there: Quotes, here: Quotes): LoneQuote[] {
  return [true, false].flatMap(opens => {
    const wanted = (quotes: Quotes) =>
      quotes.alone.filter(quote => quote.opens === opens && !isDoubtful(quote, there, here))
    const found = wanted(here)
    return found.length > wanted(there).length ? found.slice(0, 1) : []
  })
}

/** A single sign may be an apostrophe, unless the German quotes inside of quotes and a pair of those is missing here. */
function isDoubtful({ sign }: LoneQuote, there: Quotes, here: Quotes): boolean {
  const nested = ({ pairs }: Quotes) => pairs.filter(({ depth }) => depth > 0).length
  return isApostrophe(sign) && nested(here) >= nested(there)
}

function toldAlone({ at, sign, opens }: LoneQuote, target: ReadText): PairFault {
  return {
    wording: opens ? 'unclosed' : 'unopened',
    range: target.prose.place({ start: at, end: at + 1 }),
    args: { text: sign },
  }
}

/** Words from which on quoted text is a quotation, and no word that might as well do without quotes. */
const QUOTATION = 4

/** A quotation of the source, where the target has not a single quote. */
function lost(source: ReadText, there: Quotes, target: ReadText, here: Quotes): PairFault[] {
  if (here.pairs.length > 0 || emphases(target) > emphases(source) || SPEECH.test(target.prose.text))
    return []
  const quotation = there.pairs.find(
    ({ open, close, signs }) =>
      !isApostrophe(signs[0] as string) && wordCount(source.prose.text.slice(open, close)) >= QUOTATION,
  )
  if (!quotation) return []
  const { open, close } = quotation
  const range = { start: open, end: close + 1 }
  return [
    {
      wording: 'lost',
      source: source.prose.place(range),
      args: { text: source.prose.text.slice(open + 1, close) },
    },
  ]
}

/** Who speaks in a dialogue may be introduced by a dash instead. */
const SPEECH = /^[—–―]\s?\p{Lu}/u

const emphases = ({ paragraphs }: ReadText) =>
  paragraphs.flatMap(({ nodes }) => nodes).filter(({ type }) => type === 'emphasis' || type === 'strong')
    .length

/** Pairs of quotes that the language does not write, each with all that stands between them. */
function foreign(there: Quotes, { language, prose, raw }: ReadText, { pairs }: Quotes): PairFault[] {
  const own = language?.signs.quotes
  if (!own) return []
  const isForeign = ({ signs }: QuotePair) =>
    !own.some(pair => pair.join('') === signs) &&
    !isApostrophe(signs[0] as string) &&
    // Whoever types the source with straight quotes may type the translation so.
    !(signs === '""' && there.pairs.some(pair => pair.signs === '""'))
  let end = -1
  return pairs.flatMap(outer => {
    if (outer.open < end || !isForeign(outer)) return []
    end = outer.close
    const range = prose.place({ start: outer.open, end: outer.close + 1 })
    const inside = pairs.filter(pair => pair.open >= outer.open && pair.close <= outer.close)
    const fix = inside
      .filter(pair => isForeign(pair))
      .flatMap(({ open, close, depth }) => {
        const signs = own[Math.min(depth, own.length - 1)] as readonly [string, string]
        return [
          { ...prose.place({ start: open, end: open + 1 }), sign: signs[0] },
          { ...prose.place({ start: close, end: close + 1 }), sign: signs[1] },
        ]
      })
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, sign }) =>
          text.slice(0, start - range.start) + sign + text.slice(end - range.start),
        raw.slice(range.start, range.end),
      )
    return [
      { wording: 'foreign', range, fix, args: { text: outer.signs, expected: own[0]?.join('…') as string } },
    ]
  })
}

export const examples: Examples = {
  accept: [
    { language: 'en', source: '„Wir streiken“, sagt sie.', target: '“We are on strike,” she says.' },
    { language: 'en', source: 'Die Forderungen der Arbeiter.', target: "The workers' demands don't change." },
    {
      language: 'en',
      source: 'Er fragt: „Was heißt ‚Reform‘?“',
      target: 'He asks: “What does ‘reform’ mean?”',
    },
    {
      language: 'en',
      source: 'Ein "Einsatz", 21 Tage lang.',
      target: 'A "mission" of 21 days, on a 24" screen.',
    },
    { language: 'ru', source: '„Wir streiken“, sagt sie.', target: '«Мы бастуем», — говорит она.' },
    {
      language: 'ru',
      source: '„Die Zeitung ‚Arbeit‘ schweigt“, sagt er.',
      target: '«Газета „Труд“ молчит», — говорит он.',
    },
    { language: 'ar', source: '„Wir streiken“, sagt sie.', target: 'تقول: «نحن مضربون».' },
    { language: 'ar', source: 'Der „Einsatz“ dauerte.', target: 'استمرت ما تسمى بـ"المهمة".' },
    { language: 'ar', source: '„Was er sagte, blieb ohne Antwort.', target: '«ما قاله بقي بلا جواب.' },
  ],
  reject: [
    {
      language: 'en',
      source: '„Wir streiken“, sagt sie.',
      target: '“We are on strike, she says.',
      finds: ['“'],
    },
    {
      language: 'ru',
      source: '„Wir streiken“, sagt sie.',
      target: 'Мы бастуем», — говорит она.',
      finds: ['»'],
    },
    { language: 'ar', source: '„Wir streiken“, sagt sie.', target: 'تقول: «نحن مضربون.', finds: ['«'] },
    {
      language: 'en',
      source: 'Er sagt: „Der Lohn reicht nicht zum Leben.“',
      target: 'He says the wage is not enough to live on.',
      finds: [''],
    },
    { language: 'en', source: 'Der „Einsatz“ endet.', target: 'The „mission“ ends.', finds: ['„mission“'] },
    { language: 'ru', source: 'Der „Einsatz“ endet.', target: '"Миссия" завершается.', finds: ['"Миссия"'] },
    { language: 'ar', source: 'Der „Einsatz“ endet.', target: 'تنتهي „المهمة“.', finds: ['„المهمة“'] },
  ],
}
