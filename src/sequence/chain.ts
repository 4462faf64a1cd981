/** A possible match of `ni` items from `i` with `nj` items from `j`. */
export interface ChainMatch {
  i: number
  j: number
  ni: number
  nj: number
  /** More than 0; what the match adds to a chain. */
  weight: number
}

/** What two matches that follow each other directly on both sides add: neighbours decide where weights are equal. */
const NEIGHBOURS = 0.05

/**
 * The heaviest sequence of candidates in which both sides only go forward and none overlap.
 *
 * Chaining of fragments over a Fenwick tree of maxima (Abouelhoda & Ohlebusch 2005): O(k log k) for k candidates.
 */
export function heaviestChain(candidates: readonly ChainMatch[]): ChainMatch[] {
  const starts = candidates.map((_, index) => index).sort((a, b) => at(candidates, a).i - at(candidates, b).i)
  const ends = starts.toSorted((a, b) => endI(at(candidates, a)) - endI(at(candidates, b)))
  const score = new Float64Array(candidates.length)
  const previous = new Int32Array(candidates.length).fill(-1)
  const tree = maxima(Math.max(0, ...candidates.map(endJ)), score)
  const closedAt = new Map<string, number>()
  let closed = 0
  for (const index of starts) {
    const candidate = at(candidates, index)
    for (; closed < ends.length; closed++) {
      const ended = at(ends, closed)
      const { i, j } = { i: endI(at(candidates, ended)), j: endJ(at(candidates, ended)) }
      if (i > candidate.i) break
      tree.add(j, ended)
      const rival = closedAt.get(`${i} ${j}`)
      if (rival === undefined || at(score, rival) < at(score, ended)) closedAt.set(`${i} ${j}`, ended)
    }
    const before = tree.best(candidate.j)
    const neighbour = closedAt.get(`${candidate.i} ${candidate.j}`) ?? -1
    const far = before < 0 ? 0 : at(score, before)
    const near = neighbour < 0 ? 0 : at(score, neighbour) + NEIGHBOURS
    previous[index] = near > far ? neighbour : before
    score[index] = candidate.weight + Math.max(near, far)
  }
  let best = -1
  for (const index of starts) if (best < 0 || at(score, index) > at(score, best)) best = index
  const chain: ChainMatch[] = []
  for (; best >= 0; best = at(previous, best)) chain.push(at(candidates, best))
  return chain.reverse()
}

const endI = ({ i, ni }: ChainMatch) => i + ni
const endJ = ({ j, nj }: ChainMatch) => j + nj

/** The index with the highest score among those added at or below a position. */
function maxima(size: number, score: Float64Array) {
  const tree = new Int32Array(size + 2).fill(-1)
  return {
    add(position: number, index: number) {
      for (let node = position + 1; node < tree.length; node += node & -node) {
        const held = at(tree, node)
        if (held < 0 || at(score, held) < at(score, index)) tree[node] = index
      }
    },
    best(position: number): number {
      let best = -1
      for (let node = position + 1; node > 0; node -= node & -node) {
        const held = at(tree, node)
        if (held >= 0 && (best < 0 || at(score, held) > at(score, best))) best = held
      }
      return best
    },
  }
}

function at<T>(items: ArrayLike<T>, index: number): T {
  return items[index] as T
}
