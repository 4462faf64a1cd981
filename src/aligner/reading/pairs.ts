import type { IndexGroup } from '../bead.js'
import type { TextPair } from '../suspect.js'
import { readSide, type SideTexts } from './side.js'

/** Reads both sides of pairs; the groups say that each text stands beside its own. */
export function readPairs(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
): { source: SideTexts; target: SideTexts; groups: IndexGroup[] } {
  const side = (name: keyof TextPair) => pairs.map(pair => pair[name])
  const groups = pairs.map((_, index) => ({ source: [index], target: [index] }))
  const source = readSources(side('source'), languages.source)
  return { source, target: readSide(side('target'), languages.target), groups }
}

let last: { texts: readonly string[]; side: SideTexts } | undefined

/** Reads sources. They are the same for each language of a document, one after the other. */
function readSources(texts: readonly string[], language: string): SideTexts {
  const isSame =
    last?.side.language === language &&
    last.texts.length === texts.length &&
    texts.every((text, index) => text === last?.texts[index])
  if (!last || !isSame) last = { texts, side: readSide(texts, language) }
  return last.side
}
