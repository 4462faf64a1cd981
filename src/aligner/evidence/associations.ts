import type { SideTexts } from '../reading/side.js'
import type { Links, Reason } from './links.js'

/** Chance is out of the question from here on: the 0.1 % point of χ² with one degree of freedom. */
const SIGNIFICANT = 10.8
/** How much more often than together two words may occur. */
const RATIO = 2.5
/** Share of texts: words that are in more of them stand beside everything. */
const COMMON = 0.3
/** Words of one text that are counted beside those of another, the rarest: all with all would be too many. */
const WORDS = 120
/** Links to which those of two such words add nothing. */
const CERTAIN: ReadonlySet<Reason | undefined> = new Set(['same', 'lexicon'])

export interface Occurrences {
  /** By bead: the words worth counting. */
  beads: number[][]
  frequency: Uint32Array
  /** By type: nothing more has to be learned of it, beside another of these. */
  certain: boolean[]
}

export function occurrences(
  { types, pieces }: SideTexts,
  beads: readonly (readonly number[])[],
  links: Links | undefined,
): Occurrences {
  const frequency = new Uint32Array(types.length)
  const all = beads.map(bead => [...new Set(bead.flatMap(piece => pieces[piece]?.types ?? []))])
  for (const bead of all) for (const type of bead) (frequency[type] as number)++
  const counted = (type: number) =>
    types[type]?.sort === 'word' &&
    (frequency[type] as number) > 1 &&
    (frequency[type] as number) <= Math.max(3, COMMON * beads.length)
  const certain = types.map((_, type) => CERTAIN.has(links?.[type]?.reason))
  const rarest = (bead: readonly number[]) =>
    bead
      .filter(counted)
      .sort((a, b) => (frequency[a] as number) - (frequency[b] as number))
      .slice(0, WORDS)
  return { beads: all.map(rarest), frequency, certain }
}

/** Two words, and how much speaks for their being each other's translation. */
export interface Association {
  u: number
  v: number
  worth: number
}

/** The pairs of words that stand beside each other more often than chance has it. */
export function associations(from: Occurrences, to: Occurrences, count: number): Association[] {
  const together = new Map<number, number>()
  const width = to.frequency.length
  for (const [bead, us] of from.beads.entries())
    for (const u of us)
      for (const v of to.beads[bead] as number[]) {
        if (from.certain[u] && to.certain[v]) continue
        const pair = u * width + v
        together.set(pair, (together.get(pair) ?? 0) + 1)
      }
  const found: Association[] = []
  for (const [pair, both] of together) {
    if (both < 2) continue
    const u = Math.floor(pair / width)
    const v = pair % width
    const [us, vs] = [from.frequency[u] as number, to.frequency[v] as number]
    if (both * RATIO < Math.max(us, vs)) continue
    const worth = likelihoodRatio(both, us, vs, count)
    if (worth >= SIGNIFICANT) found.push({ u, v, worth })
  }
  return found
}

/** Dunning's −2 log λ of a two by two table. */
function likelihoodRatio(both: number, us: number, vs: number, count: number): number {
  const entropy = (...counts: number[]) => {
    const sum = counts.reduce((total, part) => total + part, 0)
    return counts.reduce((total, part) => total + (part > 0 ? part * Math.log(part / sum) : 0), 0)
  }
  const [onlyU, onlyV] = [us - both, vs - both]
  const neither = count - both - onlyU - onlyV
  return (
    2 *
    (entropy(both, onlyU, onlyV, neither) -
      entropy(both + onlyU, onlyV + neither) -
      entropy(both + onlyV, onlyU + neither))
  )
}
