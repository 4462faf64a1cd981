import type { CheckedPair } from './checked-pairs.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { type Brackets, bracketsOf } from './reading/brackets.js'
import type { ReadText } from './reading/text-reader.js'
import { wordsIn } from './reading/words.js'

/**
 * Brackets without their counterpart where the source has them whole, and what the source puts in brackets and the target
 * doesn't. Translators write asides without brackets, and explain in brackets what the source need not: only a name or a
 * number that stands there bare is told.
 */
export const brackets = pairCheck('brackets', 'warn', ({ source, target }: CheckedPair): PairFault[] => {
  const there = bracketsOf(source)
  const here = bracketsOf(target)
  const alone = unmatched(there, here, target)
  return alone.length > 0 ? alone : lost(source, there, target, here)
})

/** Of each direction, the first bracket without a counterpart, unless the source has as many such. */
function unmatched(there: Brackets, here: Brackets, { prose }: ReadText): PairFault[] {
  return [true, false].flatMap(opens => {
    const wanted = there.alone.filter(bracket => bracket.opens === opens).length
    const [first, ...more] = here.alone.filter(bracket => bracket.opens === opens)
    if (!first || more.length < wanted) return []
    const range = prose.place({ start: first.at, end: first.at + 1 })
    return [{ wording: opens ? 'unclosed' : 'unopened', range, args: { text: first.sign } }]
  })
}

/** Characters in brackets, at most, that are looked for outside of them. */
const SHORT = 40

function lost(source: ReadText, there: Brackets, target: ReadText, here: Brackets): PairFault[] {
  if (there.pairs.length <= here.pairs.length) return []
  const [bare, original] = [target.prose.text, source.prose.text]
  return there.pairs.flatMap(({ open, close }) => {
    const text = original.slice(open + 1, close)
    if (text.length > SHORT || !isSame(text)) return []
    // Where the source says it outside of brackets as well, the target may have one of the two.
    const at = bare.indexOf(text)
    if (at < 0 || bare.indexOf(text, at + 1) >= 0 || original.indexOf(text) !== original.lastIndexOf(text))
      return []
    const end = at + text.length
    if (isPartOfWord(bare, at, end) || here.pairs.some(pair => pair.open < at && pair.close >= end)) return []
    return [
      {
        wording: 'lost',
        range: target.prose.place({ start: at, end }),
        source: source.prose.place({ start: open, end: close + 1 }),
        args: { text },
      },
    ]
  })
}

/** Whether every language writes a text alike: abbreviations and numbers. */
function isSame(text: string): boolean {
  const words = wordsIn(text)
  return words.length > 0 && words.every(({ text }) => /^[\d\p{Lu}-]{2,}$/u.test(text))
}

const isPartOfWord = (text: string, start: number, end: number) =>
  /[\p{L}\p{N}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '')

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'a) der Lohn, b) die Arbeit', target: 'a) wages, b) work' },
    {
      language: 'en',
      source: 'Das Bündnis (seit 1992) hilft.',
      target: 'The alliance, founded in 1992, helps.',
    },
    { language: 'en', source: 'Ein Gewinn :)', target: 'A profit :)' },
    { language: 'ru', source: 'Der Betreiber zahlt.', target: 'Оператор (maintainer) платит.' },
    { language: 'ru', source: 'Die Hilfe (siehe oben.', target: 'Помощь (см. выше.' },
    { language: 'ar', source: 'Das Bündnis (OVKS) hilft.', target: 'يساعد الحلف (منظمة الأمن الجماعي).' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Das Bündnis (OVKS) hilft.',
      target: 'The alliance (CSTO helps.',
      finds: ['('],
    },
    {
      language: 'en',
      source: 'Das Bündnis (OVKS) hilft.',
      target: 'The alliance CSTO) helps.',
      finds: [')'],
    },
    { language: 'ru', source: 'Der Konzern (BASF) zahlt.', target: 'Концерн BASF платит.', finds: ['BASF'] },
    {
      language: 'ru',
      source: 'Er sagt „[…] nichts“.',
      target: 'Он говорит «[…) ничего».',
      finds: ['[', ')'],
    },
    {
      language: 'ar',
      source: 'Das Bündnis (OVKS) hilft.',
      target: 'يساعد الحلف (منظمة الأمن.',
      finds: ['('],
    },
  ],
}
