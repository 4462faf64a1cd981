import { textKey } from '../../document/key.js'
import type { Match } from '../../sequence/anchors.js'
import { grouped } from '../../sequence/grouped.js'
import { likelyPartners } from './likely.js'
import { alike, byKey, freeOf, type Side, type Text } from './side.js'
import { type Features, survival } from './similarity.js'

/** When two texts at different places are one that was moved and edited. */
export interface Elsewhere {
  /** Similarity from which they are, 0 to 1. */
  similarity: number
  /** How much of the older text must be left where its similarity is less, 0 to 1 (default: that is not enough). */
  survival?: number
  /** Different words that a text must have to be recognised so. */
  words: number
}

/** So alike that a translation may be handed on. */
export const SURELY: Elsewhere = { similarity: 0.7, words: 5 }

/** Equal texts left on both sides, in another order. */
export function moved(fixed: readonly Match[], today: Side, before: Side): Match[] {
  return paired(fixed, today, byKey(before, freeOf(before)), today.key)
}

/** Texts left of today that are what one of before was once. */
export function returned(
  fixed: readonly Match[],
  today: Side,
  before: Side,
  formerly: (index: number) => readonly string[],
): Match[] {
  const once = freeOf(before).flatMap(j => formerly(j).map(text => ({ j, key: textKey(text) })))
  const places = [...grouped(once, ({ key }) => key)].map(
    ([key, texts]) => [key, texts.map(({ j }) => j)] as const,
  )
  // The keys of a side tell it from the other side alone.
  return paired(fixed, today, new Map(places), index => textKey((today.texts[index] as Text).text))
}

/** Texts left with one of the places of their key: of several the one with the same neighbour, else the first. Takes it away. */
function paired(
  fixed: readonly Match[],
  today: Side,
  places: Map<string, number[]>,
  keyOf: (index: number) => string,
): Match[] {
  const partner = new Map(fixed)
  const taken = new Set<number>()
  const isBeside = (i: number, j: number) => partner.get(i - 1) === j - 1 || partner.get(i + 1) === j + 1
  return freeOf(today).flatMap((i): Match[] => {
    const found = places.get(keyOf(i)) ?? []
    const beside = found.findIndex(j => isBeside(i, j) && !taken.has(j))
    const at = beside < 0 ? found.findIndex(j => !taken.has(j)) : beside
    const [j] = at < 0 ? [] : found.splice(at, 1)
    if (j === undefined) return []
    taken.add(j)
    return [[i, j]]
  })
}

/** Characters that a text must have to be recognised although one of its letters differs … */
const FEWEST = 8
/** … and may have at most: each of its letters makes a text as long as it. A few long words, compounds too, have less. */
const MOST = 200

/**
 * Texts left anywhere on both sides that differ in signs and capitals only, or short ones in one letter, where there is but one
 * of them on each side. What has more words is compared by these.
 */
export function movedAndMended(today: Side, before: Side, { words }: Elsewhere): Match[] {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const ways: Traces[] = [
    ({ key }) => inWords(key),
    text => (text.words.counts.size < words ? withoutOneLetter(text.key) : []),
  ]
  for (const traces of ways) {
    const theirs = byTrace(before, traces)
    for (const [trace, i] of byTrace(today, traces)) {
      const j = theirs.get(trace)
      if (i === undefined || j === undefined || matches.has(i) || taken.has(j)) continue
      matches.set(i, j)
      taken.add(j)
    }
  }
  return [...matches]
}

/** What two texts have in common if they are the same but for how they are written. */
type Traces = (text: Features) => Iterable<string>

/** The free texts of a side by their traces; undefined where several have one. */
function byTrace(side: Side, traces: Traces): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>()
  for (const index of freeOf(side))
    for (const trace of new Set(traces(side.features(index))))
      found.set(trace, found.has(trace) ? undefined : index)
  return found
}

function inWords(key: string): string[] {
  const words = key.match(/[\p{L}\p{N}\p{M}]+/gu)
  return words ? [words.join(' ')] : []
}

/** A text without each of its letters in turn, and whole: if two differ in a letter, they have one of these in common. */
function* withoutOneLetter(key: string): Generator<string> {
  const words = inWords(key)[0] ?? ''
  if (words.length < FEWEST || words.length > MOST) return
  yield words
  for (const { 0: letter, index } of words.matchAll(/\p{L}/gu))
    yield `${words.slice(0, index)}${words.slice(index + letter.length)}`
}

/** Similar texts left anywhere on both sides, long enough to be told apart: the most similar first. */
export function movedAndEdited(today: Side, before: Side, least: Elsewhere): Match[] {
  const long = (side: Side) =>
    freeOf(side).filter(index => side.features(index).words.counts.size >= least.words)
  const [is, js] = [long(today), long(before)]
  const pairs = likelyPartners(is.map(today.features), js.map(before.features))
    .flatMap((partners, n) => partners.map(m => ({ i: is[n] as number, j: js[m] as number })))
    .map(({ i, j }) => ({ i, j, alikeness: alike(today, i, before, j) }))
    .filter(({ i, j, alikeness }) => {
      const isEnough = alikeness >= least.similarity
      return isEnough || survival(before.features(j), today.features(i)) >= (least.survival ?? 2)
    })
    .sort((a, b) => b.alikeness - a.alikeness || a.i - b.i || a.j - b.j)
  const taken = { is: new Set<number>(), js: new Set<number>() }
  return pairs.flatMap(({ i, j }): Match[] => {
    if (taken.is.has(i) || taken.js.has(j)) return []
    taken.is.add(i)
    taken.js.add(j)
    return [[i, j]]
  })
}
