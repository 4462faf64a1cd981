import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate'
import { tooLarge } from './read.js'

/** Files that an archive may hold; a workbook of a hundred sheets has a few hundred. */
const MOST = 10_000

/** Bytes of the archive that are unpacked in one go: at most a thousand times as much comes out. */
const STEP = 16 * 1024

/**
 * Unpacks an archive, by names. Its directory is judged first, and then what really comes out, since a directory can lie.
 *
 * @param limit bytes: what unpacks to more is not unpacked
 * @param wanted which names are
 * @throws SynopseError `file.tooLarge`; an Error for what is no archive, is cut off, or is not what its directory says
 */
export function unpack(
  archive: Uint8Array,
  limit: number,
  path: string,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const judge = (size: number) => {
    if (size > limit) throw tooLarge(path, size, limit)
  }
  const listed = directory(archive, judge)
  const files = unpacked(archive, judge, wanted)
  for (const [name, size] of listed)
    if (wanted(name) && files.get(name)?.length !== size)
      throw new Error(`${name} is not what the directory of the archive says`)
  for (const name of files.keys())
    if (!listed.has(name)) throw new Error(`${name} is not in the directory of the archive`)
  return files
}

/** The sizes of all files as the directory of an archive has them; nothing is unpacked for that. */
function directory(archive: Uint8Array, judge: (size: number) => void): Map<string, number> {
  const sizes = new Map<string, number>()
  let total = 0
  let number = 0
  unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      total += originalSize
      judge(total)
      sizes.set(name, originalSize)
      number += 1
      if (number > MOST) throw new Error(`more than ${MOST} files`)
      return false
    },
  })
  return sizes
}

function unpacked(
  archive: Uint8Array,
  judge: (size: number) => void,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>()
  let total = 0
  const stream = new Unzip((file: UnzipFile) => {
    if (!wanted(file.name)) return
    const chunks: Uint8Array[] = []
    files.set(file.name, chunks)
    file.ondata = (error, chunk) => {
      if (error) throw error
      total += chunk.length
      judge(total)
      chunks.push(chunk)
    }
    file.start()
  })
  stream.register(UnzipInflate)
  for (let at = 0; at < archive.length; at += STEP)
    stream.push(archive.subarray(at, at + STEP), at + STEP >= archive.length)
  return new Map([...files].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}
