import { foldedText } from '../document/key.js'
import { type Features, features, similarityOf, weight } from '../synopsis/laying/similarity.js'
import type { Memory, MemoryPair } from './memory.js'
import { sharedWith } from './postings.js'

/** The translation of another source text, and how alike the two texts are. */
export interface Candidate extends Omit<MemoryPair, 'language' | 'last'> {
  /** 0 to 1. */
  similarity: number
  /** The text is a part of what is wanted, and stood there alone before. */
  part?: true
}

/** Similarity below which a translation is of no help. */
const HELPFUL = 0.6
const MOST = 3

/**
 * The translations whose source is most like a text, the best first, none twice. Those of parts that have no other place in the
 * document any more are always among them.
 *
 * @param except the unit that wants one
 */
export function candidates(
  source: string,
  { pairs, features: known, words, trigrams }: Memory,
  except: { document: string; unit: string },
): Candidate[] {
  const wanted = features(source)
  const byWords = sharedWith(wanted.words, words, pairs.length, weight)
  const byTrigrams = wanted.trigrams && sharedWith(wanted.trigrams, trigrams, pairs.length, () => 1)
  const best: Candidate[] = []
  const parts = new Map<string, Candidate>()
  for (const [index, pair] of pairs.entries()) {
    const common = { words: byWords[index] as number, trigrams: byTrigrams?.[index] ?? 0 }
    const text = known[index] as Features
    const similarity = similarityOf(wanted, text, common)
    const isOwn = pair.document === except.document
    if (isOwn && pair.unit === except.unit) continue
    if (isOwn && pair.last !== undefined && stoodIn(pair, wanted)) {
      parts.set(pair.target, { ...placed(pair), similarity, part: true })
      continue
    }
    if (similarity < HELPFUL && !isPart(text, common.words)) continue
    if (best.length === MOST && similarity <= (best.at(-1) as Candidate).similarity) continue
    const same = best.findIndex(({ target }) => target === pair.target)
    if (same >= 0 && (best[same] as Candidate).similarity >= similarity) continue
    if (same >= 0) best.splice(same, 1)
    best.push({ ...placed(pair), similarity })
    best.sort((a, b) => b.similarity - a.similarity)
    best.length = Math.min(best.length, MOST)
  }
  const others = best.filter(({ target }) => !parts.has(target))
  return [...parts.values(), ...others].slice(0, MOST).sort((a, b) => b.similarity - a.similarity)
}

function placed({ document, unit, source, target }: MemoryPair): Omit<MemoryPair, 'language' | 'last'> {
  return { document, unit, source, target }
}

/** How much of a shorter text must be found in the wanted one for its translation to be a part of what is wanted. */
const PART = 0.9
/** Words below which that says nothing. */
const ENOUGH_WORDS = 4

function isPart({ words }: Features, common: number): boolean {
  return words.counts.size >= ENOUGH_WORDS && common >= PART * words.total
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
