import { SynopseError } from '../errors.js'
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
 * Refuses a text that cannot be the translation that it is said to be: one in another script than its language has, and
 * one that is for the most part word for word the original.
 *
 * @param name what messages call the text
 * @throws SynopseError `align.original`, `align.otherScript`
 */
export function refuseWrongText(
  paragraphs: readonly string[],
  original: readonly string[],
  language: string,
  name: string,
): void {
  const args = { path: name, language }
  if (isOriginal(paragraphs, original)) throw new SynopseError('align.original', args)
  if (isInOtherScript(paragraphs, language)) throw new SynopseError('align.otherScript', args)
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
