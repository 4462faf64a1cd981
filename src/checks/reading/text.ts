import type { PhrasingContent } from 'mdast'
import { parsePlaced } from '../../document/inline.js'
import type { Kind } from '../../document/unit.js'
import { knownLanguage } from '../../languages/index.js'
import type { Language } from '../../languages/language.js'
import { type Prose, proseOf } from './prose.js'

/** A piece of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export interface Range {
  start: number
  end: number
}

/** Whether a range lies within another. */
export const holds = (outer: Range, { start, end }: Range): boolean =>
  outer.start <= start && end <= outer.end

/** One side of a pair as checks read it. What is expensive is read when first asked for. */
export interface Text {
  /** As it stands in the files: canonical inline Markdown, paragraphs separated by a blank line. */
  raw: string
  /** Its language tag, as the config has it. */
  tag: string
  /** How its language writes; undefined for a language of which the tool knows nothing. */
  language: Language | undefined
  kind: Kind
  /** Its paragraphs as inline Markdown, read; of what is no Markdown (front matter), none. */
  readonly paragraphs: readonly Paragraph[]
  /** What a reader reads of it as words. */
  readonly prose: Prose
}

/** A paragraph of a text, read. */
export interface Paragraph extends Range {
  nodes: readonly PhrasingContent[]
  /** Turns an offset in the positions of the nodes into one in the text. */
  at: (offset: number) => number
}

/** Reads one side of a pair. */
export function readText(raw: string, tag: string, kind: Kind): Text {
  let paragraphs: Paragraph[] | undefined
  let prose: Prose | undefined
  return {
    raw,
    tag,
    language: knownLanguage(tag),
    kind,
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

/** A footnote reference. Longer labels are no words that anybody gives a footnote. */
const FOOTNOTE = /(?<!\\)\[(\^[^\s[\]\\]{1,99})\]/g

function paragraphsIn(raw: string): Paragraph[] {
  return rangesBetween(raw, /\n[ \t]*\n/g).map(({ start, end }) => {
    const paragraph = raw.slice(start, end)
    // A reference is one only where its footnote is defined: elsewhere in the document.
    const labels = new Set(
      [...paragraph.matchAll(FOOTNOTE)].map(([, label]) => (label as string).toLowerCase()),
    )
    const { nodes, at } = parsePlaced(paragraph, { labels: [...labels] })
    return { start, end, nodes, at: offset => start + at(offset) }
  })
}

/** The pieces of a text between the matches of a pattern. */
function rangesBetween(text: string, pattern: RegExp): Range[] {
  const cuts = [...text.matchAll(pattern)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return [...cuts, { start: text.length, end: text.length }].map(({ start }, index) => ({
    start: cuts[index - 1]?.end ?? 0,
    end: start,
  }))
}
