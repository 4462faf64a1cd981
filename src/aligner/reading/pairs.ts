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
  return {
    source: readSide(side('source'), languages.source),
    target: readSide(side('target'), languages.target),
    groups,
  }
}
