import { type MemoryPair, targetNumbers } from './memory.js'
import { bytesOf, sectioned } from './sections.js'
import { indexOf, type Listing } from './text-index.js'

/**
 * The memory of pairs of one language as bytes, of which a question needs few: the numbers of the texts that have a part stand
 * together, and so does each pair.
 *
 * @returns pieces, to be put one behind the other
 */
export function packMemory(pairs: readonly MemoryPair[]): Uint8Array[] {
  const index = indexOf(pairs.map(({ source }) => source))
  const encoder = new TextEncoder()
  const records = pairs.map(({ unit, source, target }) =>
    encoder.encode(JSON.stringify([unit, source, target])),
  )
  const [words, trigrams] = [packed(index.byWord), packed(index.byTrigram)]
  return sectioned({
    words: [bytesOf(index.words)],
    trigrams: [bytesOf(index.trigrams)],
    targets: [bytesOf(targetNumbers(pairs))],
    recordEnds: [endsOf(records)],
    records,
    wordLetters: [words.letters],
    wordEnds: [words.ends],
    wordPlaces: [words.places],
    wordNumbers: words.numbers,
    trigramLetters: [trigrams.letters],
    trigramEnds: [trigrams.ends],
    trigramPlaces: [trigrams.places],
    trigramNumbers: trigrams.numbers,
  })
}

/** Parts in the order of their letters, and where the numbers of each end: first those of all texts, then the telling ones. */
function packed(listings: ReadonlyMap<string, Listing>) {
  const sorted = [...listings].sort(([a], [b]) => (a < b ? -1 : 1))
  const parts = sorted.map(([part]) => part)
  const numbers = sorted.flatMap(([, { all, telling }]) => [bytesOf(all), bytesOf(telling)])
  return { letters: lettersOf(parts.join('')), ends: endsOf(parts), places: endsOf(numbers), numbers }
}

/** A trigram may hold half a letter, for which UTF-8 has no bytes. */
function lettersOf(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer)
}

function endsOf(pieces: readonly { length: number }[]): Uint8Array {
  let end = 0
  return bytesOf(pieces.map(({ length }) => (end += length)))
}
