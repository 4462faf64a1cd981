import { stemmer } from '../../languages/stems.js'
import { seen as seenIn } from '../../text/seen.js'
import { addressKeys } from './address-keys.js'
import { blocks } from './blocks.js'
import type { Item } from './item.js'
import { markKeys } from './mark-keys.js'
import { numbers } from './numbers.js'
import { words } from './words.js'

/** Readers of items that are the same in every language: of the text as it is written, or of what a reader sees. */
const READERS = {
  number: (_: string, seen: string): Item[] => numbers(seen),
  address: (text: string) => addressKeys(text).map(itself),
  mark: (_: string, seen: string) => markKeys(seen).map(itself),
  block: (text: string) => blocks(text).map(itself),
}

function itself(key: string): Item {
  return { key, text: key }
}

/** What an item is. */
export type Sort = 'word' | keyof typeof READERS

const OTHERS = Object.entries(READERS) as [keyof typeof READERS, (typeof READERS)['number']][]
const SORTS: readonly Sort[] = ['word', ...OTHERS.map(([sort]) => sort)]

/** One item of a vocabulary. */
export interface ItemType {
  sort: Sort
  /** What makes it the same item; of a word its stem. */
  key: string
  /** As it is written where it occurs first. */
  text: string
  /** The same in lower case. */
  form: string
  /** The pieces that it occurs in, each once, rising. */
  pieces: number[]
}

/** One text, as the evidence sees it. */
export interface SidePiece {
  /** What a reader sees. */
  seen: string
  /** Its characters. */
  length: number
  /** It goes on from the text before it: that one ends with a comma or colon, or this one begins in lower case. */
  goesOn: boolean
  /** It is the first sentence of a text that stands behind another. */
  begins: boolean
  /** Indexes of its types, each once: words in the order of reading, then the others. */
  types: number[]
}

/** All texts of one side. */
export interface SideTexts {
  language: string
  pieces: SidePiece[]
  types: ItemType[]
}

/** The end of a text that is no end of a sentence. */
const OPEN = /[,،;؛:]$/

/**
 * Sides that are kept: the sources and targets of a document are read to align them, to see how far they agree, and to find what is
 * misaligned; its sources again for each language.
 */
const KEPT = 4
let kept: readonly { texts: readonly string[]; side: SideTexts }[] = []

/** Reads the texts of one side. */
export function readSide(texts: readonly string[], language: string): SideTexts {
  const same = kept.find(
    known =>
      known.side.language === language &&
      known.texts.length === texts.length &&
      texts.every((text, index) => text === known.texts[index]),
  ) ?? { texts: [...texts], side: sideOf(texts, language) }
  kept = [same, ...kept.filter(known => known !== same)].slice(0, KEPT)
  return same.side
}

function sideOf(texts: readonly string[], language: string): SideTexts {
  const stem = stemmer(language)
  const types: ItemType[] = []
  const keys = new Map(SORTS.map(sort => [sort, new Map<string, number>()]))
  const written = new Map<string, number>()
  const typeOf = (sort: Sort, key: string, text: string): number => {
    const known = keys.get(sort) as Map<string, number>
    const old = known.get(key)
    if (old !== undefined) return old
    known.set(key, types.length)
    return types.push({ sort, key, text, form: text.toLowerCase(), pieces: [] }) - 1
  }
  const wordOf = (word: string): number => {
    const old = written.get(word)
    if (old !== undefined) return old
    const type = typeOf('word', stem(word.toLowerCase()), word)
    written.set(word, type)
    return type
  }
  const itemsOf = (text: string, seen: string): number[] => {
    const own = new Set(words(seen).map(wordOf))
    for (const [sort, read] of OTHERS)
      for (const item of read(text, seen)) own.add(typeOf(sort, item.key, item.text))
    return [...own]
  }
  let open = false
  const pieces = texts.map((text, piece) => {
    const seen = seenIn(text)
    const own = itemsOf(text, seen)
    for (const type of own) types[type]?.pieces.push(piece)
    const goesOn = piece > 0 && (open || /^\p{Ll}/u.test(seen))
    open = OPEN.test(seen)
    return { seen, length: seen.length, goesOn, begins: false, types: own }
  })
  return { language, pieces, types }
}

/** An item as one of the texts writes it; where it can't be found, as it is written first. */
export function itemText({ types, pieces, language }: SideTexts, type: number, piece: number): string {
  const { sort, key, text: first } = types[type] as ItemType
  const seen = pieces[piece]?.seen ?? ''
  if (sort === 'number') return numbers(seen).find(item => item.key === key)?.text ?? first
  if (sort !== 'word') return first
  const stem = stemmer(language)
  return words(seen).find(word => stem(word.toLowerCase()) === key) ?? first
}
