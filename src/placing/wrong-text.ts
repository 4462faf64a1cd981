import type { Agreement } from '../aligner/agreement.js'
import { SynopseError } from '../errors.js'
import { knownLanguage } from '../languages/index.js'
import { readingOf } from '../languages/likely.js'
import { languageOf, scriptOf } from '../languages/tag.js'

/** The script that languages are written in; of others nothing is expected. */
const SCRIPTS: readonly { letters: RegExp; languages: string }[] = [
  { letters: /\p{Script=Arabic}/gu, languages: 'ar fa ps ur' },
  { letters: /\p{Script=Cyrillic}/gu, languages: 'be bg kk ky mk ru tg uk' },
  { letters: /\p{Script=Greek}/gu, languages: 'el' },
  { letters: /\p{Script=Hebrew}/gu, languages: 'he' },
  {
    letters: /\p{Script=Latin}/gu,
    languages: 'ca cs da de en eo es et fi fr hr hu is it lt lv nb nl no pl pt ro sk sl sq sv tr vi',
  },
]

/** The share of letters, or of phrases, from which a text is mostly something. */
const MOSTLY = 0.5
/** Fewer letters, or phrases, prove nothing: they may be names. */
const ENOUGH = { letters: 10, phrases: 6 }
/** Words of a phrase. */
const PHRASE = 3

/**
 * What of a text has to agree with a document at least: whole translations of whatever freedom have more than twice as much, other
 * articles of the same magazine a third of it, other parts of a series under the same headings nearly as much (see
 * bench/wrong-text.bench.ts). Without a word list, all have less.
 */
const LEAST = { listed: 0.3, unlisted: 0.12 }
/** Where there are few texts, any word is rare, and what has nothing to do with them agrees in more: up to a third more is wanted. */
const FEW = { all: 8, none: 16, more: 1 / 3 }
/** Letters: below that, less has to agree, since a few words may be all names and freedom. */
const SHORT = 300

/** How much more has to agree where all numbers are others. */
const CONTRADICTED = { times: 3, most: 0.75 }

/** A text that is laid over a document, in the words of messages. */
export interface NamedText {
  /** What messages call it. */
  path: string
  language: string
}

/**
 * Refuses a text that cannot be the translation that it is said to be: one in another script than its language has, one in another
 * language, and one that is for the most part word for word the original.
 *
 * @param source the language of the original
 * @throws SynopseError `align.original`, `align.otherScript`, `align.otherLanguage`, `align.unlikeLanguage`
 */
export function refuseWrongText(
  paragraphs: readonly string[],
  original: readonly string[],
  { path, language }: NamedText,
  source: string,
): void {
  const args = { path, language }
  if (isOriginal(paragraphs, original)) throw new SynopseError('align.original', args)
  if (isInOtherScript(paragraphs, language)) throw new SynopseError('align.otherScript', args)
  refuseOtherLanguage(paragraphs, original, args, source)
}

/** Refuses a text that belongs to another document. @throws SynopseError `align.otherDocument` */
export function refuseOtherDocument(found: Agreement, { path, language }: NamedText, document: string): void {
  const least = leastOf(found)
  if (found.share >= least) return
  throw new SynopseError('align.otherDocument', {
    path,
    language,
    document,
    share: percent(found.share),
    least: percent(least),
    pairs: found.pairs,
    agreeing: found.agreeing,
  })
}

/** The share that has to agree, 0 to 1. */
export function leastOf({ listed, length, texts, contradicts }: Agreement): number {
  const few = Math.min(1, Math.max(0, (FEW.none - texts) / (FEW.none - FEW.all)))
  const short = Math.min(1, Math.sqrt(length / SHORT))
  const least = LEAST[listed ? 'listed' : 'unlisted'] * (1 + FEW.more * few) * short
  return contradicts ? Math.min(CONTRADICTED.most, least * CONTRADICTED.times) : least
}

const percent = (share: number): number => Math.round(share * 100)

/** A list of names reads like no language: where the original does, too, that says nothing. */
function refuseOtherLanguage(
  paragraphs: readonly string[],
  original: readonly string[],
  { path, language }: NamedText,
  source: string,
): void {
  const own = knownLanguage(language)
  const home = knownLanguage(source)
  // A language that is not known may read like a known one that is its kin.
  if (!own || scriptOf(language)) return
  const read = (texts: readonly string[]) => readingOf(texts.map(words).join('\n'))
  const reading = read(paragraphs)
  const args = { path, language }
  if (reading.language && reading.language !== own)
    throw new SynopseError('align.otherLanguage', { ...args, found: reading.language.tag })
  if (home && reading.isNot(own) && !read(original).isNot(home))
    throw new SynopseError('align.unlikeLanguage', args)
}

function isInOtherScript(paragraphs: readonly string[], language: string): boolean {
  if (scriptOf(language)) return false
  const script = SCRIPTS.find(({ languages }) => languages.split(' ').includes(languageOf(language)))
  const text = paragraphs.map(words).join(' ')
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const all = count(/\p{L}/gu)
  return script !== undefined && all >= ENOUGH.letters && count(script.letters) < all * MOSTLY
}

function isOriginal(paragraphs: readonly string[], original: readonly string[]): boolean {
  const known = new Set(phrases(original))
  const found = phrases(paragraphs)
  return (
    found.length >= ENOUGH.phrases && found.filter(phrase => known.has(phrase)).length > found.length * MOSTLY
  )
}

/** All words that follow each other, so many at a time, across the ends of paragraphs. */
function phrases(paragraphs: readonly string[]): string[] {
  const list =
    paragraphs
      .map(words)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return list.slice(PHRASE - 1).map((_, at) => list.slice(at, at + PHRASE).join(' '))
}

/** A text without addresses and tags, whose letters are of no language. */
function words(text: string): string {
  return text.replace(/<[^<>]*>|\]\([^()\s]*\)|\b\w{1,10}:\/\/\S+|\bwww\.\S+/g, ' ')
}
