import type { Memory } from './memory.js'
import { type Bytes, DamagedMemory, NUMBER, Sections } from './sections.js'
import { searchIn } from './similar-texts.js'
import type { Listing } from './text-index.js'

/**
 * A memory that was packed. It holds which words and trigrams there are, and fetches the rest when it is asked for.
 *
 * @param document what the pairs call their file
 * @throws DamagedMemory as do its functions
 */
export function packedMemory(bytes: Bytes, document: string, language: string): Memory {
  const sections = new Sections(bytes)
  return {
    similar: searchIn({
      words: sections.numbers('words'),
      trigrams: sections.numbers('trigrams'),
      withWord: listings(sections, 'word'),
      withTrigram: listings(sections, 'trigram'),
    }),
    targetOf: number => sections.number('targets', number),
    pair: number => {
      const start = number === 0 ? 0 : sections.number('recordEnds', number - 1)
      const record = sections.read('records', start, sections.number('recordEnds', number))
      return { document, language, ...pairIn(record) }
    },
    isOf: () => false,
    left: () => [],
  }
}

const utf8 = new TextDecoder()

function pairIn(record: Uint8Array): { unit: string; source: string; target: string } {
  const texts: unknown = parsed(utf8.decode(record))
  if (!Array.isArray(texts) || texts.length !== 3 || texts.some(text => typeof text !== 'string'))
    throw new DamagedMemory()
  const [unit, source, target] = texts as [string, string, string]
  return { unit, source, target }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DamagedMemory(undefined, { cause })
  }
}

/** Numbers that are held at most, so that what is asked for again and again is not fetched anew. */
const HELD = 4_000_000

function listings(sections: Sections, kind: 'word' | 'trigram'): (part: string) => Listing | undefined {
  const find = finder(sections, kind)
  const places = sections.numbers(`${kind}Places`)
  const known = new Map<number, Listing>()
  let held = 0
  return part => {
    const at = find(part)
    if (at === undefined) return undefined
    const there = known.get(at)
    if (there) return there
    const [start = 0, middle = 0, end = 0] = [places[2 * at - 1], places[2 * at], places[2 * at + 1]]
    const numbers = sections.numbers(`${kind}Numbers`, start, end)
    const count = (middle - start) / NUMBER
    const listing = { all: numbers.subarray(0, count), telling: numbers.subarray(count) }
    held += numbers.length
    if (held > HELD) {
      known.clear()
      held = numbers.length
    }
    known.set(at, listing)
    return listing
  }
}

/** Finds which part of those that are sorted is the wanted one. */
function finder(sections: Sections, kind: 'word' | 'trigram'): (part: string) => number | undefined {
  const ends = sections.numbers(`${kind}Ends`)
  const { buffer, byteOffset, length } = sections.read(`${kind}Letters`)
  const letters = new Uint16Array(buffer, byteOffset, length >> 1)
  const order = (at: number, part: string) => {
    const start = at === 0 ? 0 : (ends[at - 1] as number)
    const length = (ends[at] as number) - start
    for (let letter = 0; letter < Math.min(length, part.length); letter++) {
      const difference = (letters[start + letter] as number) - part.charCodeAt(letter)
      if (difference !== 0) return difference
    }
    return length - part.length
  }
  return part => {
    let [from, to] = [0, ends.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if (order(middle, part) < 0) from = middle + 1
      else to = middle
    }
    return from < ends.length && order(from, part) === 0 ? from : undefined
  }
}
