import type { HyphenWriting, Language } from '../../../languages/language.js'

/** How often words stand in a text where no line ends within them, in lower case. */
export type WordCounts = ReadonlyMap<string, number>

/** What to know to join two lines of print. */
export interface LineEnds {
  /** Undefined where it is not known: then the text alone decides. */
  language: Language | undefined
  words: WordCounts
}

const hyphenEnd = /([\p{L}\p{N}][\p{L}\p{N}.'’-]*)[-‐‑]$/u
const firstWord = /^[\p{L}\p{M}]+/u
const allCaps = /^[\p{Lu}\p{M}\p{N}.-]+$/u
const brokenAddress = /(?:https?:\/\/|www\.)\S*[/=&?_.-]$/

/** Letters up to which a word of capitals is an abbreviation, and not shouted: `NATO`; in a line of capitals, `CSU`. */
const longestAbbreviation = 5
const longestBesideCaps = 3

/** Two lines of a paragraph as one text. A hyphen between them is taken off where it only parts a word. */
export function joinLines(left: string, right: string, known: LineEnds): string {
  // Hyphens that say themselves that they are none of the text.
  if (/\p{L}(?:\u00ad|¬)$/u.test(left)) return left.slice(0, -1) + right
  if (brokenAddress.test(left) || /[\p{L}\p{N}]\/$/u.test(left)) return left + right
  const [, head] = hyphenEnd.exec(left) ?? []
  if (head === undefined) return `${left} ${right}`
  switch (hyphenBetween(head, left, right, known)) {
    case 'suspended':
      return `${left} ${right}`
    case 'kept':
      return left + right
    default:
      return left.slice(0, -1) + right
  }
}

/** Whether a line ends within a word that the next goes on with, so that they cannot be two paragraphs. */
export function isBroken(left: string, right: string): boolean {
  return /\p{L}[-‐‑\u00ad¬]$/u.test(left) && /^\p{Ll}/u.test(right)
}

/** What a hyphen at the end of a line is: of a word that is written with it, for the rest of a word, or for nothing. */
function hyphenBetween(
  head: string,
  left: string,
  right: string,
  known: LineEnds,
): 'kept' | 'suspended' | 'none' {
  const tail = firstWord.exec(right)?.[0] ?? ''
  if (tail === '') return 'kept'
  const last = head.split('-').at(-1) ?? head
  if (!/^\p{Ll}/u.test(tail)) {
    const isShouted = allCaps.test(last) && allCaps.test(tail) && tail.length > 1
    const longest =
      left.toUpperCase() === left && left.includes(' ') ? longestBesideCaps : longestAbbreviation
    return isShouted && last.length > longest ? 'none' : 'kept'
  }
  if (isSuspended(last.toLowerCase(), tail.toLowerCase(), known.language)) return 'suspended'
  if (/\p{N}|\.$/u.test(last) || allCaps.test(last)) return 'kept'
  return written(last.toLowerCase(), tail.toLowerCase(), known)
}

function isSuspended(head: string, tail: string, language: Language | undefined): boolean {
  if (!language) return false
  const { hyphens, numbers } = language
  const isNumber = /\p{N}$/u.test(head) || numbers.cardinals.some(forms => forms.includes(head))
  return hyphens.suspended.includes(tail) || (isNumber && numbers.joins.includes(tail))
}

/** With or without the hyphen, as the text writes it elsewhere, else as the language does. */
function written(head: string, tail: string, { language, words }: LineEnds): 'kept' | 'none' {
  const glued = words.get(head + tail) ?? 0
  const kept = words.get(`${head}-${tail}`) ?? 0
  if (glued !== kept) return glued > kept ? 'none' : 'kept'
  return language && isWrittenWith(head, tail, language.hyphens) ? 'kept' : 'none'
}

function isWrittenWith(head: string, tail: string, { kept, glued }: HyphenWriting): boolean {
  if (glued.some(word => fits(head + tail, word))) return false
  return kept.some(([before, behind]) => fits(head, before) && fits(tail, behind))
}

/** Whether a word is one of a pattern: `*isch`, `запад*`, `*isch*`, `*`, or the word itself. */
function fits(word: string, pattern: string): boolean {
  const core = pattern.replaceAll('*', '')
  if (pattern.startsWith('*') && pattern.endsWith('*')) return word.includes(core)
  if (pattern.startsWith('*')) return word.endsWith(core)
  return pattern.endsWith('*') ? word.startsWith(core) : word === core
}
