import { targetHash, writtenHash } from '../alignment/target-hash.js'
import { textKey } from '../document/key.js'
import type { Kind } from '../document/unit.js'
import { type Paragraph, targetOf } from './target.js'

/** A translation that may stand in a file. */
export interface Sought {
  /** The unit that it translates, or the first of several. */
  unit: Paragraph
  /** As the file is to have it. */
  target: string
  /** Hash of what was last laid from the file, or given out into it. */
  given: string | undefined
}

/** Paragraphs of a file that follow each other. */
export interface Run {
  at: number
  count: number
  /** What they say as one text. */
  text: string
}

/** Paragraphs that one target can be made of. */
const MOST_PARAGRAPHS = 6

/**
 * Where translations stand in a file: what is as it was given, and else what says the same. Of several equal texts, each is taken for the
 * one that stands between its neighbours.
 *
 * @param sought in the order of the document
 * @param isFree whether a paragraph can be a translation
 */
export function foundInFile(
  sought: readonly Sought[],
  paragraphs: readonly Paragraph[],
  isFree: (index: number) => boolean,
): Map<number, Run> {
  const found = new Map<number, Run>()
  const taken = new Set(paragraphs.flatMap((_, index) => (isFree(index) ? [] : index)))
  for (const { wanted, keyOf } of PASSES) {
    const left = sought.flatMap((item, index) => (found.has(index) ? [] : { index, key: wanted(item) }))
    const keys = new Set(left.map(({ key }) => key))
    if (taken.size === paragraphs.length || left.length === 0) break
    const kinds = new Set(left.map(({ index }) => (sought[index] as Sought).unit.kind))
    const runs = runsBy(paragraphs, taken, kinds, keyOf, keys)
    const claims = new Map<string | undefined, number>()
    for (const { key } of left) claims.set(key, (claims.get(key) ?? 0) + 1)
    const isClear = ({ key }: { key: string | undefined }) =>
      claims.get(key) === 1 && runs.get(key)?.length === 1
    for (const { index, key } of [...left.filter(isClear), ...left.filter(item => !isClear(item))]) {
      const free = (runs.get(key) ?? []).filter(run => indexesOf(run).every(at => !taken.has(at)))
      const run = nearest(free, found, index, sought.length)
      if (!run) continue
      found.set(index, run)
      for (const at of indexesOf(run)) taken.add(at)
    }
  }
  return found
}

/** The paragraphs of a run. */
export function indexesOf({ at, count }: Pick<Run, 'at' | 'count'>): number[] {
  return Array.from({ length: count }, (_, index) => at + index)
}

/** By what translations are known, the surest first. */
const PASSES: readonly {
  wanted: (item: Sought) => string | undefined
  keyOf: (text: string) => string
}[] = [
  { wanted: ({ given }) => given, keyOf: writtenHash },
  // To know a text by what it says takes longer: that is for what is left.
  { wanted: ({ given }) => given, keyOf: targetHash },
  { wanted: ({ target }) => textKey(target), keyOf: textKey },
]

function runsBy(
  paragraphs: readonly Paragraph[],
  taken: ReadonlySet<number>,
  kinds: ReadonlySet<Kind>,
  keyOf: (text: string) => string,
  wanted: ReadonlySet<string | undefined>,
): Map<string | undefined, Run[]> {
  const found = new Map<string | undefined, Run[]>()
  for (let count = 1; count <= MOST_PARAGRAPHS; count++)
    for (let at = 0; at + count <= paragraphs.length; at++) {
      if (indexesOf({ at, count }).some(index => taken.has(index))) continue
      const run = paragraphs.slice(at, at + count)
      for (const text of textsOf(run, kinds)) {
        const key = keyOf(text)
        if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), { at, count, text }])
      }
    }
  return found
}

/** What paragraphs say as one target of each of some kinds. */
function textsOf(run: readonly Paragraph[], kinds: ReadonlySet<Kind>): Set<string> {
  const own = [...kinds].filter(kind => kind !== 'front-matter' || run.length === 1)
  return new Set([
    run.map(({ text }) => text).join('\n\n'),
    ...own.map(kind => targetOf(run, { kind, text: '' })),
  ])
}

/** The first run between those of the neighbours, else the first. */
function nearest(
  runs: readonly Run[],
  found: ReadonlyMap<number, Run>,
  index: number,
  length: number,
): Run | undefined {
  if (runs.length < 2) return runs[0]
  let [before, after] = [index - 1, index + 1]
  while (before >= 0 && !found.has(before)) before--
  while (after < length && !found.has(after)) after++
  const from = found.get(before)?.at ?? -1
  const to = found.get(after)?.at ?? Number.POSITIVE_INFINITY
  return runs.find(({ at }) => at > from && at < to) ?? runs.find(({ at }) => at > from) ?? (runs[0] as Run)
}
