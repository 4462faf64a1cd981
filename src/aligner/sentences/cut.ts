import { knownLanguage } from '../../languages/index.js'
import type { Range } from '../../text/range.js'
import { sentencesIn } from '../../text/sentences.js'
import { readSide, type SideTexts } from '../reading/side.js'

/** The texts of a side, cut into sentences. */
export interface SideSentences {
  side: SideTexts
  /** The texts as a reader sees them. */
  seen: readonly string[]
  /** By sentence: the text that it stands in. */
  textOf: readonly number[]
  /** By sentence: its place in that, as a reader sees it. */
  ranges: readonly Range[]
  /** By text: its sentences. */
  of: readonly (readonly number[])[]
}

/** Sentences of a text that are told apart, at most: what has more is no text that anybody reads. */
const MOST = 5_000

/** Cuts the texts of a side as a reader sees them; what is one sentence, none, or far too many stays as it is
 * written. */
export function sentencesOf(texts: readonly string[], { language, pieces }: SideTexts): SideSentences {
  const abbreviations = knownLanguage(language)?.words.abbreviations ?? []
  const sentences: string[] = []
  const ranges: Range[] = []
  const of = pieces.map(({ seen }, text) => {
    const cut = sentencesIn(seen, abbreviations)
    const isCut = cut.length > 1 && cut.length <= MOST
    const own = isCut ? cut : [{ start: 0, end: seen.length }]
    return own.map(range => {
      const { start, end } = range
      ranges.push(range)
      return sentences.push(isCut ? seen.slice(start, end) : (texts[text] as string)) - 1
    })
  })
  const side = readSide(sentences, language)
  const first = new Set(of.slice(1).map(([at]) => at))
  return {
    side: { ...side, pieces: side.pieces.map((piece, at) => ({ ...piece, begins: first.has(at) })) },
    textOf: of.flatMap((own, text) => own.map(() => text)),
    ranges,
    seen: pieces.map(({ seen }) => seen),
    of,
  }
}
