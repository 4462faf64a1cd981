import { foldedText } from '../document/key.js'
import { type Features, features, similarity } from '../synopsis/laying/similarity.js'
import type { Memory, MemoryPair, Place } from './memory.js'

/** The translation of another source text, and how alike the two texts are. */
export interface Candidate extends Omit<MemoryPair, 'language' | 'last'> {
  /** 0 to 1. */
  similarity: number
  /** The text is a part of what is wanted, and stood there alone before. */
  part?: true
}

const MOST = 3

/**
 * The translations whose source is most like a text, the best first, none twice; of equals, those of the first memory. Those of
 * parts that have no other place in the document any more are always among them.
 *
 * @param except the unit that wants one
 */
export function candidates(source: string, memories: readonly Memory[], except: Place): Candidate[] {
  const search = new CandidateSearch(source, except)
  for (const memory of memories) search.look(memory)
  return search.found()
}

/** The same for memories of which there is one at a time. */
export class CandidateSearch {
  private readonly wanted: Features
  private readonly parts = new Map<string, Candidate>()
  private best: readonly Candidate[] = []

  constructor(
    source: string,
    private readonly except: Place,
  ) {
    this.wanted = features(source)
  }

  look(memory: Memory): void {
    const [parts, best] = [
      partsOf(this.wanted, memory, this.except),
      bestOf(this.wanted, memory, this.except),
    ]
    for (const part of parts) this.parts.set(part.target, part)
    this.best = firstOfEach([...this.best, ...best].sort(byAlikeness)).slice(0, MOST)
  }

  found(): Candidate[] {
    const others = this.best.filter(({ target }) => !this.parts.has(target))
    return [...this.parts.values(), ...others].slice(0, MOST).sort(byAlikeness)
  }
}

/** Of those with the same target, the first. */
function firstOfEach(all: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return all.filter(({ target }) => !seen.has(target) && seen.add(target))
}

const byAlikeness = (a: Candidate, b: Candidate) => b.similarity - a.similarity

/** As many of a memory as there may be in all: those of all memories are among them. */
function bestOf(wanted: Features, memory: Memory, except: Place): Candidate[] {
  const best = new Map<number, Candidate>()
  for (const { number, similarity } of memory.similar(wanted)) {
    if (best.size === MOST) break
    const target = memory.targetOf(number)
    if (!best.has(target) && !memory.isOf(number, except))
      best.set(target, candidate(memory.pair(number), similarity))
  }
  return [...best.values()]
}

function partsOf(wanted: Features, memory: Memory, except: Place): Candidate[] {
  return memory
    .left(except.document)
    .filter(pair => pair.unit !== except.unit && stoodIn(pair, wanted))
    .map(pair => ({ ...candidate(pair, similarity(features(pair.source), wanted)), part: true }))
}

function candidate({ document, unit, source, target }: MemoryPair, similarity: number): Candidate {
  return { document, unit, source, target, similarity }
}

/** Whether a text that is gone stands in another one, as it was translated or as it was last: not all of that, and whole words. */
function stoodIn({ source, last = source }: MemoryPair, { key: whole }: Features): boolean {
  return [source, last].some(text => {
    const part = foldedText(text).toLowerCase()
    const at = part === '' || part === whole ? -1 : whole.indexOf(part)
    return at >= 0 && !isInWord(whole, at) && !isInWord(whole, at + part.length)
  })
}

function isInWord(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\p{M}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1))
}
