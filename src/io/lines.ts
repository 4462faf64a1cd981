import { strictlyDecodedAs } from '../text/decode.js'

/** A line of a stream, without its end; or why there is none to read. */
export type Line = { number: number } & (
  | { text: string; fault?: never }
  | { fault: 'encoding'; text?: never }
  | { fault: 'tooLong'; text?: never; size: number }
)

const LINE_FEED = 0x0a

/** Bytes of room that are kept from one line to the next, at most. */
const KEPT = 1024 ** 2

/**
 * The lines of a stream of UTF-8, each as soon as its end is there. Never more than one line is held, and of one that is too long
 * no more than the limit.
 *
 * @param limit bytes of a line
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let room = new Uint8Array(0)
  let size = 0
  let number = 0
  const gather = (piece: Uint8Array) => {
    const end = size + piece.length
    if (end <= limit) {
      if (end > room.length) room = grown(room, Math.min(limit, end * 2))
      room.set(piece, size)
    }
    size = end
  }
  const line = (): Line => {
    const read = lineIn(++number, room, size, limit)
    size = 0
    if (room.length > KEPT) room = new Uint8Array(0)
    return read
  }
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      gather(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    gather(chunk.subarray(start))
  }
  if (size > 0) yield line()
}

function lineIn(number: number, room: Uint8Array, size: number, limit: number): Line {
  if (size > limit) return { number, fault: 'tooLong', size }
  const text = strictlyDecodedAs('utf-8', room.subarray(0, size))
  return text === undefined ? { number, fault: 'encoding' } : { number, text }
}

function grown(room: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length)
  larger.set(room)
  return larger
}
