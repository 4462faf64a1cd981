import { grouped } from '../../sequence/grouped.js'
import type { IndexGroup } from '../bead.js'
import { gainOf, hasWords, type MatchedSides } from '../evidence/match.js'
import type { AlignedBlock } from '../search/blocks.js'
import { WEIGHTS } from '../weights.js'
import { tellingOf, withoutIdle } from './adds.js'
import { sentencesOf } from './cut.js'
import { gathered } from './gathered.js'
import { type BothSentences, matchSentences, sentencePath } from './path.js'

/**
 * Draws the beads of each block anew by where their sentences stand: where one surely stands on the other side of a boundary,
 * the beads there are one; a text whose sentences all stay alone is in none.
 *
 * @param texts of both sides, and those as they are read
 */
export function regrouped(
  [source, target]: readonly [source: readonly string[], target: readonly string[]],
  texts: MatchedSides,
  blocks: readonly AlignedBlock[],
  paths: readonly IndexGroup[][],
): IndexGroup[][] {
  const both = { source: sentencesOf(source, texts.source), target: sentencesOf(target, texts.target) }
  const match = matchSentences(both, texts)
  return blocks.map((block, index) => {
    const path = paths[index] as IndexGroup[]
    const found = sentencePath(match, both, block, path).filter(bead => isTold(match, bead))
    return gathered(texts, drawnAnew(path, verdictOf(match, both, found), match.listed))
  })
}

const isPair = ({ source, target }: IndexGroup) => source.length > 0 && target.length > 0

/** A sentence beside a line or a picture says nothing. */
const isTold = (match: MatchedSides, { source, target }: IndexGroup): boolean =>
  hasWords(match.source, source) && hasWords(match.target, target)

/** What sentences say of the texts that they stand in. */
interface Verdict {
  /** Texts that are surely in one bead. */
  sure: IndexGroup[]
  /** Texts of which a sentence has a partner, surely or not. */
  met: IndexGroup
}

function verdictOf(match: MatchedSides, both: BothSentences, beads: readonly IndexGroup[]): Verdict {
  const textsOf = ({ source, target }: IndexGroup): IndexGroup => ({
    source: source.map(at => both.source.textOf[at] as number),
    target: target.map(at => both.target.textOf[at] as number),
  })
  const trimmed = beads.map(bead => withoutIdle(match, bead))
  const sure = trimmed
    .filter(({ source, target }) => gainOf(match, source, target) >= WEIGHTS.sentences.sure)
    .map(bead => textsOf(tellingOf(match, bead)))
  const met = trimmed.map(textsOf)
  return {
    sure,
    met: { source: met.flatMap(({ source }) => source), target: met.flatMap(({ target }) => target) },
  }
}

/** The texts of a path in groups: by its sentences as far as they are sure, else as they are. */
function drawnAnew(path: readonly IndexGroup[], { sure, met }: Verdict, listed: boolean): IndexGroup[] {
  const [bound, seen] = [new Set(sure.flatMap(keysOf)), new Set(keysOf(met))]
  const kept = path.filter(isPair).map(bead => {
    const all = keysOf(bead)
    const held = all.filter(key => bound.has(key))
    // A pair is not torn for what only one of its texts is sure of.
    if (all.length === 2) return held.length === 2 ? [] : all
    const told = all.filter(key => seen.has(key) && !bound.has(key))
    // What sentences don't tell, and all that no word list knows, stays as it is.
    return listed && held.length + told.length > 0 ? [...held.slice(0, 1), ...told] : all
  })
  return groupsOf(path, [...sure.map(keysOf), ...kept])
}

/** A text of the source as it is, one of the target as what is left below nought. */
type Key = number

const keysOf = ({ source, target }: IndexGroup): Key[] => [...source, ...target.map(at => ~at)]

/** The texts of a path, those that any list names together in one group. */
function groupsOf(path: readonly IndexGroup[], together: readonly (readonly Key[])[]): IndexGroup[] {
  const parents = new Map<Key, Key>()
  const root = (key: Key): Key => {
    const parent = parents.get(key)
    return parent === undefined ? key : root(parent)
  }
  for (const [first, ...others] of together)
    for (const other of others) {
      const [one, two] = [root(first as Key), root(other)]
      if (one !== two) parents.set(two, one)
    }
  return [...grouped(path.flatMap(keysOf), root).values()].map(keys => ({
    source: keys.filter(key => key >= 0),
    target: keys.filter(key => key < 0).map(key => ~key),
  }))
}
