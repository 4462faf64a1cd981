import type { Language } from '../../languages/language.js'
import { remembered } from '../../remembered.js'
import type { Lexeme } from './lexeme.js'
import { compound } from './number-words.js'
import { type NumericDate, numericDates } from './numeric-dates.js'
import { readOnce } from './read-once.js'
import { foldedWord, type Meaning, type Vocabulary, vocabularyOf } from './vocabulary.js'

/** A number: groups of three behind spaces, or digits with single signs between them; a word; or a sign of a unit. */
const LEXEME =
  /(\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))+(?:[.,٫]\p{Nd}+)?|\p{Nd}+(?:[.,٫٬'’]\p{Nd}+)*)|([\p{L}\p{M}]+)|[%٪]|\p{Sc}/gu

/** What may stand between the words of a phrase. */
const WITHIN = /^(?:[ \u00a0\u202f]|\. ?|-)$/

/** Longer runs of letters are no words that say numbers. */
const LONGEST_WORD = 32

/** The lexemes of a text in order; what says nothing about numbers has an empty meaning. */
export function lexemesOf(text: string, language: Language | undefined): Lexeme[] {
  const raw = rawLexemes(text)
  const vocabulary = vocabularyOf(language)
  const read = wordReader(vocabulary)
  const lexemes: Lexeme[] = []
  for (let index = 0; index < raw.length; ) {
    const first = raw[index] as Lexeme
    const { means, begins } = first.kind === 'word' || first.kind === 'sign' ? read(first.text) : UNREAD
    const taken = first.kind === 'word' && begins ? phraseAt(raw, index, text, vocabulary) : 1
    lexemes.push(taken === 1 ? { ...first, means } : phraseOf(raw.slice(index, index + taken), text, read))
    index += taken
  }
  return lexemes
}

function phraseOf(words: readonly Lexeme[], text: string, read: (phrase: string) => Reading): Lexeme {
  const [{ start }, { end }] = [words[0] as Lexeme, words.at(-1) as Lexeme]
  const phrase = text.slice(start, end)
  return { kind: 'word', text: phrase, start, end, means: read(phrase).means }
}

function rawLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  const dates = numericDates(text)
  let next = 0
  let end = 0
  for (const match of text.matchAll(LEXEME)) {
    if (match.index < end) continue
    while (next < dates.length && (dates[next] as NumericDate).start < match.index) next++
    const date = dates[next]
    const [found, number, word] = match
    if (date?.start === match.index) {
      end = date.end
      lexemes.push({
        kind: 'date',
        text: text.slice(date.start, end),
        start: date.start,
        end,
        means: {},
        date,
      })
      continue
    }
    end = match.index + found.length
    const kind = number !== undefined ? 'number' : word !== undefined ? 'word' : 'sign'
    lexemes.push({ kind, text: found, start: match.index, end, means: {} })
  }
  return lexemes
}

/** How many lexemes, from a word on that may begin one, make the longest known phrase; 1 where none does. */
function phraseAt(
  raw: readonly Lexeme[],
  index: number,
  text: string,
  { meanings, longest, prefixes }: Vocabulary,
): number {
  let count = 1
  let best = 1
  let phrase = foldedWord((raw[index] as Lexeme).text)
  while (count < longest) {
    const [before, after] = [raw[index + count - 1], raw[index + count]]
    if (before?.kind !== 'word' || after?.kind !== 'word' || after.text.length > LONGEST_WORD) break
    if (!WITHIN.test(text.slice(before.end, after.start))) break
    phrase += ` ${foldedWord(after.text)}`
    count++
    if (
      meanings.has(phrase) ||
      prefixes.some(prefix => phrase.startsWith(prefix) && meanings.has(phrase.slice(prefix.length)))
    )
      best = count
  }
  return best
}

/** A word, sign or phrase, read. */
interface Reading {
  means: Meaning
  /** Whether it may be the first word of a phrase. */
  begins: boolean
}

/** Reads the words of a language. Texts say the same ones again and again. */
const wordReader = readOnce((vocabulary: Vocabulary): ((word: string) => Reading) => {
  const read = remembered(word => readingOf(word, vocabulary))
  return word => (word.length > 3 * LONGEST_WORD ? UNREAD : read(word))
})

const UNREAD: Reading = { means: {}, begins: false }

function readingOf(word: string, vocabulary: Vocabulary): Reading {
  const { meanings, ordinals, prefixes, dual, beginnings, isCased } = vocabulary
  const key = foldedWord(word)
  const bare = [
    key,
    ...prefixes.filter(prefix => key.startsWith(prefix)).map(prefix => key.slice(prefix.length)),
  ]
  const begins = word.length <= LONGEST_WORD && bare.some(first => beginnings.has(first))
  const known = bare.map(word => meanings.get(word)).find(meaning => meaning !== undefined)
  const ordinal = bare.map(word => ordinalOf(word, ordinals)).find(value => value !== undefined)
  const value = ordinal ?? compound(key, vocabulary) ?? (isDual(key, dual) ? 2 : undefined)
  const { month, ...means } = known ?? (value === undefined ? {} : { value })
  if (means.code && word !== word.toUpperCase()) return { means: {}, begins }
  const named = month !== undefined && (!isCased || /^\p{Lu}/u.test(word))
  return { means: named ? { ...means, month } : means, begins }
}

/** The number that an ordinal says: how it begins, with no more than three letters behind. */
function ordinalOf(word: string, ordinals: Vocabulary['ordinals']): number | undefined {
  for (let behind = 0; behind <= 3; behind++) {
    const value = ordinals.get(word.slice(0, word.length - behind))
    if (value !== undefined) return value
  }
  return undefined
}

/** Shorter words end like this by chance. */
const SHORTEST_DUAL = 5

function isDual(word: string, endings: readonly string[]): boolean {
  return word.length >= SHORTEST_DUAL && endings.some(ending => word.endsWith(ending))
}
