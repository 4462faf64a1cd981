import { anchors, type Match } from '../../sequence/anchors.js'
import type { ChainMatch } from '../../sequence/chain.js'
import { edited } from './edited.js'
import { type Elsewhere, moved, movedAndEdited, movedAndMended, returned, SURELY } from './moved.js'
import { regions, regionsBeside } from './region.js'
import { repeated } from './repeated.js'
import { movedAndReshaped, run } from './reshaped.js'
import { freeOf, sides, type Text } from './side.js'

/** How texts of today and of before belong together: 1:1, or one to several where a paragraph was split or joined. */
export interface Link {
  kind: 'same' | 'moved' | 'edited' | 'split' | 'joined'
  /** Indexes in today, rising without a gap. */
  today: number[]
  /** Indexes in before, rising without a gap. */
  before: number[]
}

export interface LayOptions {
  reserved?: (left: readonly number[]) => Iterable<number>
  formerly?: (index: number) => readonly string[]
  elsewhere?: Elsewhere
}

/**
 * Lays the texts of today over those of before. This is a sequence alignment and not a look-up, so that of several equal
 * texts each keeps its own partner. In this order: same text in the same sequence; same text elsewhere; what
 * a text was once; similar text at the same place or beside what was moved, split and joined; the same anywhere. Each text is in one link at most.
 *
 * @param options.reserved which texts of those that are new today, by their indexes, have a better partner than an edited text (an
 *   entry that comes back; default: none has)
 * @param options.formerly what a text of before, by its index, was when it was translated (default: the same)
 * @param options.elsewhere when texts at different places are one that was edited (default: when a translation may be
 *   handed on)
 */
export function lay(
  todayTexts: readonly Text[],
  beforeTexts: readonly Text[],
  { reserved = () => [], formerly = () => [], elsewhere = SURELY }: LayOptions = {},
): Link[] {
  const [today, before] = sides(todayTexts, beforeTexts)
  const links: Link[] = []
  const link = (kind: Link['kind'], is: number[], js: number[]) => {
    links.push({ kind, today: is, before: js })
    for (const i of is) today.free.delete(i)
    for (const j of js) before.free.delete(j)
  }
  const linkRuns = (matches: readonly ChainMatch[]) => {
    for (const { i, j, ni, nj } of matches)
      link(ni > 1 ? 'split' : nj > 1 ? 'joined' : 'edited', run(i, ni), run(j, nj))
  }
  const linkAll = (kind: Link['kind'], matches: readonly Match[]) => {
    for (const [i, j] of matches) link(kind, [i], [j])
    return matches
  }

  const exactly = ({ texts, key }: typeof today) => texts.map(({ kind }, index) => `${kind} ${key(index)}`)
  const fixed = [...linkAll('same', anchors(exactly(today), exactly(before)))]
  for (const region of regions(fixed, today, before))
    fixed.push(...linkAll('same', repeated(region, today, before)))
  fixed.sort(([a], [b]) => a - b)

  const elsewhereNow = linkAll('moved', moved(fixed, today, before))
  linkAll('edited', returned(fixed, today, before, formerly))
  for (const i of reserved(freeOf(today))) today.free.delete(i)
  for (const region of regions(fixed, today, before)) linkRuns(edited(region, today, before))
  for (const match of elsewhereNow)
    for (const region of regionsBeside(match, today, before)) linkRuns(edited(region, today, before))
  linkRuns(movedAndReshaped(today, before))
  linkAll('edited', movedAndMended(today, before, elsewhere))
  linkAll('edited', movedAndEdited(today, before, elsewhere))
  return links
}
