import { decimal, roman } from './figures.js'
import type { Lexeme } from './lexeme.js'
import type { Vocabulary } from './vocabulary.js'

/** Between the words of one number: `twenty-five`, `two million`. */
const WITHIN = /^(?:[ \u00a0\u202f]|-)$/

/** Words of one number before its last. */
const LONGEST_NUMBER = 4

/** The longest Roman numeral that is not looked at as a word. */
const LONGEST_ROMAN = 12

/**
 * The numbers that a text says in words or Roman numerals. Of words next to each other it is every number that they may
 * make: `twenty five` is 20, 5 and 25.
 */
export function spelledOut(text: string, lexemes: readonly Lexeme[]): Set<string> {
  const numbers = new Set<string>()
  let end = -1
  /** What the words up to here say, from each of the last ones on. */
  let sums: number[] = []
  for (const { kind, means, text: word, start, end: wordEnd } of lexemes) {
    if (kind !== 'word') continue
    const value = means.scale === undefined ? means.value : 10 ** means.scale
    if (value === undefined) {
      const numeral = romanIn(word)
      if (numeral !== undefined) numbers.add(String(numeral))
      continue
    }
    const before = end >= 0 && WITHIN.test(text.slice(end, start)) ? sums.slice(-LONGEST_NUMBER) : []
    sums = [...before.map(sum => (value >= 100 || value < 1 ? sum * value : sum + value)), value]
    for (const number of sums) if (number < 1e15) numbers.add(asKey(number))
    if (value < 1) for (const sum of before) numbers.add(asKey(sum + sum * value))
    end = wordEnd
  }
  return numbers
}

/** What a Roman numeral says, with or without the letters that make it count in order: `XIX`, `XIXe`. */
function romanIn(word: string): number | undefined {
  if (word.length > LONGEST_ROMAN || !/^[IVXLCDMХІ]/.test(word)) return undefined
  const latin = word.replaceAll('Х', 'X').replaceAll('І', 'I')
  const [, ordinal = latin] = ORDINAL.exec(latin) ?? []
  return roman(ordinal)
}

/** Of one capital letter, small letters make a word. */
const ORDINAL = /^([IVXLCDM]{2,})[\p{Ll}\p{Lm}]{1,4}$/u

function asKey(number: number): string {
  const [whole = '', fraction] = String(number).split('.')
  return decimal(whole, fraction)
}

/** The longest word inside of a compound. */
const LONGEST_PART = 12

/** The number that a compound says, such as `fünfundzwanzigtausend`; undefined where a part of it says none. */
export function compound(word: string, { meanings, compound: glue }: Vocabulary): number | undefined {
  if (glue === undefined) return undefined
  let total = 0
  let sum = 0
  for (let at = 0; at < word.length; ) {
    if (at > 0 && word.startsWith(glue, at)) at += glue.length
    let length = Math.min(LONGEST_PART, word.length - at)
    let means = meanings.get(word.slice(at, at + length))
    while (length > 1 && means?.value === undefined && means?.scale === undefined)
      means = meanings.get(word.slice(at, at + --length))
    if (means?.scale !== undefined) {
      total += (sum || 1) * 10 ** means.scale
      sum = 0
    } else if (means?.value === undefined) return undefined
    else sum = means.value === 100 ? (sum || 1) * 100 : sum + means.value
    at += length
  }
  return total + sum
}
