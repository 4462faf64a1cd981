import type { Kind } from '../../document/unit.js'
import { knownLanguage } from '../../languages/index.js'
import type { Language } from '../../languages/language.js'
import { type Prose, proseOf } from './prose.js'
import { paragraphsIn, type ReadParagraph } from './read-paragraph.js'

/** One side of a pair as checks read it. What is expensive is read when first asked for. */
export interface ReadText {
  /** As it stands in the files: inline Markdown as it was written, paragraphs separated by a blank line. */
  raw: string
  /** Its language tag, as the config has it. */
  tag: string
  /** How its language writes; undefined for a language of which the tool knows nothing. */
  language: Language | undefined
  kind: Kind
  /** Attributes of tags and shortcodes that are translated. */
  attributes: readonly string[]
  /** Its paragraphs as inline Markdown, read; of what is no Markdown (front matter), none. */
  readonly paragraphs: readonly ReadParagraph[]
  /** What a reader reads of it as words. */
  readonly prose: Prose
}

/** Gives one side of a pair, ready to be read: the same text in the same language and kind of unit is the same value. */
export type TextReader = (raw: string, tag: string, kind: Kind) => ReadText

/** Texts by what they are. */
type Texts = Map<string, Map<string, ReadText>>

/** Texts that were read, and the same for who reads later versions of them. */
export interface Reading {
  read: TextReader
  texts: Texts
}

/**
 * A reader of texts: each is read once, however many pairs have it.
 *
 * @param attributes those of tags and shortcodes that are translated
 * @param before texts that were read of an earlier version with the same attributes: these need not be read again (default: none)
 */
export function textReading(attributes: readonly string[], before?: Pick<Reading, 'texts'>): Reading {
  const known = before?.texts
  const texts: Texts = new Map()
  const read: TextReader = (raw, tag, kind) => {
    const key = `${kind} ${tag}`
    const alike = texts.get(key) ?? new Map<string, ReadText>()
    texts.set(key, alike)
    const text = alike.get(raw) ?? known?.get(key)?.get(raw) ?? lazilyRead(raw, tag, kind, attributes)
    alike.set(raw, text)
    return text
  }
  return { read, texts }
}

function lazilyRead(raw: string, tag: string, kind: Kind, attributes: readonly string[]): ReadText {
  let paragraphs: ReadParagraph[] | undefined
  let prose: Prose | undefined
  return {
    raw,
    tag,
    language: knownLanguage(tag),
    kind,
    attributes,
    get paragraphs() {
      paragraphs ??= kind === 'front-matter' ? [] : paragraphsIn(raw)
      return paragraphs
    },
    get prose() {
      prose ??= proseOf(this)
      return prose
    },
  }
}
