import { LANGUAGES } from './index.js'
import type { Language } from './language.js'

/** Words from which on a text says in which of the known languages it is, and from which on that it is in none of them. */
const telling = { known: 20, none: 60 }

/**
 * The part of its words that are among the frequent words of a language, in a text of it: articles are a third in German and
 * English, a fifth in Russian, a tenth in Arabic, whose articles are written together with the noun.
 */
const enough = 0.08

/** How much more of them a language has than the next. */
const lead = 2

/** What is below this is not in the language, by its script: French has a few words of German, too. */
const least = { Latin: 0.1, Cyrillic: 0.04, Arabic: 0.03 } as const

const word = /\p{L}[\p{L}\p{M}]*/gu

/** Words that are looked at; the rest of a text is no different. */
const most = 5000

/** How a text reads. */
export interface Reading {
  /** The known language that it is in; undefined where that is not clear. */
  language: Language | undefined
  /** Whether it cannot be in a language. */
  isNot: (language: Language) => boolean
}

/** Which of the known languages a text is in, by its little words. */
export function readingOf(text: string): Reading {
  const words = (text.match(word) ?? []).slice(0, most).map(found => found.toLowerCase())
  const shares = new Map(
    Object.values(LANGUAGES).map(language => [
      language,
      words.filter(found => language.words.frequent.has(found)).length / Math.max(1, words.length),
    ]),
  )
  const [first, second] = [...shares].sort(([, a], [, b]) => b - a)
  const isClear =
    first && words.length >= telling.known && first[1] >= enough && first[1] >= lead * (second?.[1] ?? 0)
  const language = isClear ? first[0] : undefined
  return {
    language,
    isNot: said =>
      language
        ? language !== said
        : words.length >= telling.none && (shares.get(said) ?? 0) < least[said.script],
  }
}
