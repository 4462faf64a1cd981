import { languageOf } from '../../languages/tag.js'
import ar from './ar.txt'
import en from './en.txt'
import ru from './ru.txt'

/**
 * Stem lists from German into another language, made by `npm run lexicon` from the lists in words/: in each line a German stem,
 * then the stems of its translations. A further language is one file and one line.
 */
const LISTS = new Map(Object.entries({ en, ru, ar }))

const HOME = 'de'

/** Stems to the stems of their translations. */
export type Lexicon = ReadonlyMap<string, readonly string[]>

const read = new Map<string, Lexicon>()
const NONE: Lexicon = new Map()

/** The lexicon of a pair of languages, in either direction; empty where there is none. */
export function lexicon(source: string, target: string): Lexicon {
  const [from, to] = [languageOf(source), languageOf(target)]
  const pair = `${from} ${to}`
  const known = read.get(pair)
  if (known) return known
  const list = LISTS.get(from === HOME ? to : to === HOME ? from : '')
  // Of pairs without a list there may be any number.
  if (list === undefined) return NONE
  const made = from === HOME ? forward(list) : reversed(lexicon(to, from))
  read.set(pair, made)
  return made
}

function forward(list: string): Lexicon {
  const words = new Map<string, string[]>()
  for (const line of list.split('\n')) {
    const [stem, ...translations] = line.split(' ')
    if (stem) words.set(stem, translations)
  }
  return words
}

/** Whether there is a list for two languages. */
export const isListed = (source: string, target: string): boolean => lexicon(source, target).size > 0

/** The same words, looked up from the other side. */
export function reversed(lexicon: Lexicon): Lexicon {
  const words = new Map<string, string[]>()
  for (const [stem, translations] of lexicon)
    for (const translation of translations) {
      const stems = words.get(translation)
      if (stems) stems.push(stem)
      else words.set(translation, [stem])
    }
  return words
}

/** Both together. */
export function joinedLexicon(words: Lexicon, more: Lexicon): Lexicon {
  if (more.size === 0) return words
  const joined = new Map(words)
  for (const [stem, translations] of more)
    joined.set(stem, [...new Set([...(joined.get(stem) ?? []), ...translations])])
  return joined
}
