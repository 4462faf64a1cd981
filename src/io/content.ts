import { createHash, hash } from 'node:crypto'

/** What a file is to hold: all of it, or pieces that are made while it is written, so that nobody holds them together. */
export type Content = string | Uint8Array | (() => AsyncIterable<string>)

/** What is written: as `Content`, begun. */
export type Pieces = string | Uint8Array | AsyncIterable<string>

/** A hash of a content, as hexadecimal digits. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content)
}

/** A content to be written once, and its hash when that is done. */
export function hashed(content: Content): { pieces: Pieces; hash: () => string } {
  if (typeof content !== 'function') return { pieces: content, hash: () => hashOf(content) }
  const sum = createHash('sha256')
  return { pieces: passing(content(), piece => sum.update(piece)), hash: () => sum.digest('hex') }
}

/** The hash of a content, which is made for that where it would be made while it is written. */
export async function hashOfContent(content: Content): Promise<string> {
  const { pieces, hash } = hashed(content)
  if (typeof pieces !== 'string' && !(pieces instanceof Uint8Array)) for await (const _ of pieces);
  return hash()
}

async function* passing(
  pieces: AsyncIterable<string>,
  seen: (piece: string) => void,
): AsyncGenerator<string> {
  for await (const piece of pieces) {
    seen(piece)
    yield piece
  }
}
