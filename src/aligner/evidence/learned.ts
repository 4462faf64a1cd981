import type { IndexGroup } from '../bead.js'
import type { Lexicon } from '../lexicon/index.js'
import { readPairs } from '../reading/pairs.js'
import type { SideTexts } from '../reading/side.js'
import type { TextPair } from '../suspect.js'
import { type Association, associations, occurrences } from './associations.js'
import { type BothLinks, type Links, linkTo } from './links.js'

/** Pairs of texts that words are learned from, at most. */
const ENOUGH = 1000
/** Counterparts that one word may have. */
const MOST = 2

/**
 * Adds to the links what the matches of this document show: words that stand beside each other more often than chance
 * has it, in the order of their likelihood ratio, each with few partners.
 *
 * Log-likelihood ratios of Dunning 1993, competitive linking of Melamed 2000; hunalign's second pass does the same with
 * a simpler measure.
 */
export function learnLinks(
  source: SideTexts,
  target: SideTexts,
  links: BothLinks,
  known: readonly IndexGroup[],
): BothLinks {
  const forward = new Map<number, number[]>()
  const backward = new Map<number, number[]>()
  for (const { u, v } of learnPairs(source, target, known, links)) {
    forward.set(u, [...(forward.get(u) ?? []), v])
    backward.set(v, [...(backward.get(v) ?? []), u])
  }
  return { source: joined(links.source, forward, target), target: joined(links.target, backward, source) }
}

/** The stems that pairs of texts show to be each other's translation. */
export function learnLexicon(
  pairs: readonly TextPair[],
  languages: { source: string; target: string },
): Lexicon {
  const some = pairs.slice(0, ENOUGH)
  const { source, target, groups } = readPairs(some, languages)
  const words = new Map<string, string[]>()
  for (const { u, v } of learnPairs(source, target, groups)) {
    const stem = source.types[u]?.key as string
    words.set(stem, [...(words.get(stem) ?? []), target.types[v]?.key as string])
  }
  return words
}

function learnPairs(
  source: SideTexts,
  target: SideTexts,
  known: readonly IndexGroup[],
  links?: BothLinks,
): Association[] {
  const beads = known.filter(({ source, target }) => source.length > 0 && target.length > 0)
  const from = occurrences(
    source,
    beads.map(({ source }) => source),
    links?.source,
  )
  const to = occurrences(
    target,
    beads.map(({ target }) => target),
    links?.target,
  )
  const partners = { source: new Map<number, number>(), target: new Map<number, number>() }
  return associations(from, to, beads.length)
    .sort((a, b) => b.worth - a.worth)
    .filter(({ u, v }) => {
      const [us, vs] = [partners.source.get(u) ?? 0, partners.target.get(v) ?? 0]
      if (us >= MOST || vs >= MOST) return false
      partners.source.set(u, us + 1)
      partners.target.set(v, vs + 1)
      return true
    })
}

function joined(links: Links, learned: ReadonlyMap<number, number[]>, other: SideTexts): Links {
  return links.map((link, type) => {
    const types = learned.get(type)
    if (types === undefined) return link
    if (link === undefined || link.reason === 'name') return linkTo(other, 'learned', types)
    const more = types.filter(each => !link.types.includes(each))
    return more.length === 0 ? link : linkTo(other, link.reason, [...link.types, ...more])
  })
}
