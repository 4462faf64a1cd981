import { knownLanguage } from '../../languages/index.js'
import { sentencesIn } from '../../text/sentences.js'
import { readSide, type SideTexts } from '../reading/side.js'

/** The texts of a side, cut into sentences. */
export interface SideSentences {
  side: SideTexts
  /** By sentence: the text that it stands in. */
  textOf: readonly number[]
  /** By text: its sentences. */
  of: readonly (readonly number[])[]
}

/**
 * Sentences of a text that are told apart, at most: the work grows with the product of both sides, and what has more is no paragraph that
 * anybody reads sentence by sentence.
 */
const MOST = 30

/** Cuts the texts of a side as a reader sees them; what is one sentence, none, or far too many stays as it is
 * written. */
export function sentencesOf(texts: readonly string[], { language, pieces }: SideTexts): SideSentences {
  const abbreviations = knownLanguage(language)?.words.abbreviations ?? []
  const sentences: string[] = []
  const of = pieces.map(({ seen }, text) => {
    const cut = sentencesIn(seen, abbreviations).map(({ start, end }) => seen.slice(start, end))
    const own = cut.length > 1 && cut.length <= MOST ? cut : [texts[text] as string]
    return own.map(sentence => sentences.push(sentence) - 1)
  })
  const side = readSide(sentences, language)
  const first = new Set(of.slice(1).map(([at]) => at))
  return {
    side: { ...side, pieces: side.pieces.map((piece, at) => ({ ...piece, begins: first.has(at) })) },
    textOf: of.flatMap((own, text) => own.map(() => text)),
    of,
  }
}
