import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { orNothing, orNothingLater, stateFile } from './state-files.js'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'

/** Bytes that are read and proved at once. */
const PAGE = 16 * 1024
/** Pages that are held at most: 16 MB. */
const HELD = 1024
/** The first number of such a file; where numbers are written the other way round, it reads as another one. */
const MARK = 0x53594e31
const NUMBER = 4
/** Mark, bytes of the body (two numbers), proof of these, the name and the page sums. */
const HEAD = 4 * NUMBER

/** A file of the tool's own folder of which only some is read at a time. */
export interface PagedFile {
  /**
   * Some of its bytes, in a place of their own that is a multiple of 4 where `start` is one; undefined where they can't be
   * read, or are not what was written.
   */
  read: (start: number, length: number) => Uint8Array | undefined
  close: () => void
}

/**
 * Writes a file of the tool's own folder, with a sum of each page by which damage is known. Where that can't be done, it is not
 * there the next time.
 *
 * @param name relative to the folder
 * @param pieces of the body
 */
export async function writePaged(root: string, name: string, pieces: readonly Uint8Array[]): Promise<void> {
  const size = pieces.reduce((sum, { length }) => sum + length, 0)
  const count = Math.ceil(size / PAGE)
  const start = HEAD + count * NUMBER
  const bytes = new Uint8Array(start + size)
  let end = start
  for (const piece of pieces) {
    bytes.set(piece, end)
    end += piece.length
  }
  const sums = new Uint32Array(bytes.buffer, HEAD, count)
  for (let page = 0; page < count; page++)
    sums[page] = crc32(bytes.subarray(start + page * PAGE, Math.min(start + (page + 1) * PAGE, end)))
  const head = new Uint32Array(bytes.buffer, 0, HEAD / NUMBER)
  head.set([MARK, size % 2 ** 32, Math.floor(size / 2 ** 32)])
  head[3] = proofOf(name, head, sums)
  // Most calls have nothing to write.
  const { writeText } = await import('./write.js')
  await orNothingLater(
    (async () => {
      await makeStateFolder(root)
      await stateFile(root, name)
      await writeText(root, `${STATE_FOLDER}/${name}`, bytes)
    })(),
  )
}

/** Opens such a file; undefined where there is none that can be read. */
export async function openPaged(root: string, name: string): Promise<PagedFile | undefined> {
  const path = await orNothingLater(stateFile(root, name))
  return path === undefined ? undefined : opened(path, name)
}

function opened(path: string, name: string): PagedFile | undefined {
  const file = orNothing(() => openSync(path, 'r'))
  if (file === undefined) return undefined
  const body = bodyOf(file, name)
  if (body === undefined) closeSync(file)
  return body && { read: reader(file, body), close: () => closeSync(file) }
}

interface Body {
  start: number
  size: number
  sums: Uint32Array
}

function bodyOf(file: number, name: string): Body | undefined {
  const first = bytesAt(file, 0, HEAD)
  if (first === undefined) return undefined
  const head = new Uint32Array(first.buffer)
  const [mark, low = 0, high = 0, proof] = head
  const size = high * 2 ** 32 + low
  const count = Math.ceil(size / PAGE)
  const start = HEAD + count * NUMBER
  if (mark !== MARK || fstatSync(file).size !== start + size) return undefined
  const rest = bytesAt(file, HEAD, count * NUMBER)
  if (rest === undefined) return undefined
  const sums = new Uint32Array(rest.buffer)
  return proofOf(name, head, sums) === proof ? { start, size, sums } : undefined
}

/** It tells the file from one of another name, too. */
function proofOf(name: string, head: Uint32Array, sums: Uint32Array): number {
  return crc32(asBytes(sums), crc32(asBytes(head.subarray(0, 3)), crc32(name)))
}

const asBytes = ({ buffer, byteOffset, byteLength }: Uint32Array) =>
  new Uint8Array(buffer, byteOffset, byteLength)

function reader(file: number, { start: bodyStart, size, sums }: Body): PagedFile['read'] {
  const held = new Map<number, Uint8Array>()
  /** Pages that stand one behind the other, each proved. */
  const pages = (first: number, last: number) => {
    const from = first * PAGE
    const bytes = bytesAt(file, bodyStart + from, Math.min((last + 1) * PAGE, size) - from)
    for (let page = first; bytes && page <= last; page++) {
      const at = (page - first) * PAGE
      if (crc32(bytes.subarray(at, at + PAGE)) !== sums[page]) return undefined
    }
    return bytes
  }
  const page = (number: number) => {
    const bytes = held.get(number) ?? pages(number, number)
    if (held.size >= HELD) held.clear()
    if (bytes) held.set(number, bytes)
    return bytes
  }
  return (start, length) => {
    if (start + length > size) return undefined
    if (length === 0) return new Uint8Array(0)
    const first = Math.floor(start / PAGE)
    const last = Math.floor((start + length - 1) / PAGE)
    const from = start - first * PAGE
    const bytes = first === last ? page(first) : pages(first, last)
    return bytes?.subarray(from, from + length)
  }
}

function bytesAt(file: number, position: number, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length)
  for (let done = 0; done < length; ) {
    const read = orNothing(() => readSync(file, bytes, done, length - done, position + done))
    if (!read) return undefined
    done += read
  }
  return bytes
}
