/** Bytes somewhere else, of which only some are fetched. */
export interface Bytes {
  /**
   * Some of them, at a place in memory that is a multiple of 4 where `start` is one; undefined where there are none, or others
   * than were put there.
   */
  read: (start: number, length: number) => Uint8Array | undefined
}

/** What was packed is not there as it was. */
export class DamagedMemory extends Error {}

/** How a packed memory is divided. Before all sections, their lengths; behind each, nothing up to a multiple of 4 bytes. */
const SECTIONS = [
  'words',
  'trigrams',
  'targets',
  'recordEnds',
  'records',
  'wordLetters',
  'wordEnds',
  'wordPlaces',
  'wordNumbers',
  'trigramLetters',
  'trigramEnds',
  'trigramPlaces',
  'trigramNumbers',
] as const
/** What a section is called. */
export type Section = (typeof SECTIONS)[number]

/** Bytes of a number. */
export const NUMBER = 4

/** The bytes of all sections, each of which is given in pieces. */
export function sectioned(sections: Record<Section, readonly Uint8Array[]>): Uint8Array[] {
  const lengths = SECTIONS.map(name => sections[name].reduce((sum, { length }) => sum + length, 0))
  const padded = SECTIONS.flatMap((name, at) => [
    ...sections[name],
    new Uint8Array(padding(lengths[at] as number)),
  ])
  return [bytesOf(lengths), ...padded]
}

const padding = (length: number) => (NUMBER - (length % NUMBER)) % NUMBER

/** Numbers as bytes, in the order of this machine. */
export function bytesOf(numbers: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer)
}

/** The sections that bytes have. @throws DamagedMemory as do its functions */
export class Sections {
  private readonly places: Record<Section, { start: number; length: number }>

  constructor(private readonly bytes: Bytes) {
    let start = SECTIONS.length * NUMBER
    const lengths = numbersIn(this.take(0, start))
    const places = SECTIONS.map((name, at) => {
      const place = { start, length: lengths[at] as number }
      start += place.length + padding(place.length)
      return [name, place] as const
    })
    this.places = Object.fromEntries(places) as Record<Section, { start: number; length: number }>
  }

  /**
   * @param from the first byte (default: that of the section)
   * @param end the first byte behind (default: that of the section)
   */
  read(name: Section, from = 0, end = this.places[name].length): Uint8Array {
    const { start, length } = this.places[name]
    if (from > end || end > length) throw new DamagedMemory()
    return this.take(start + from, end - from)
  }

  /** The same as numbers. */
  numbers(name: Section, from?: number, end?: number): Uint32Array {
    return numbersIn(this.read(name, from, end))
  }

  number(name: Section, at: number): number {
    return this.numbers(name, at * NUMBER, (at + 1) * NUMBER)[0] as number
  }

  private take(start: number, length: number): Uint8Array {
    const read = this.bytes.read(start, length)
    if (read === undefined) throw new DamagedMemory()
    return read
  }
}

function numbersIn({ buffer, byteOffset, length }: Uint8Array): Uint32Array {
  if (byteOffset % NUMBER > 0 || length % NUMBER > 0) throw new DamagedMemory()
  return new Uint32Array(buffer, byteOffset, length / NUMBER)
}
