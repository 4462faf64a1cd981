import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { constants, type FileHandle, open } from 'node:fs/promises'
import { SynopseError } from '../errors.js'
import { decodedAs, strictlyDecodedAs } from '../text/decode.js'
import { lineOf } from '../text/line-of.js'

/** What is read besides files. */
export interface ReadOptions {
  /** Whether it may be a pipe or a device, as the shell gives one for `<(…)`; of a project, none is (default: false). */
  pipe?: boolean
}

/**
 * The bytes of a file; undefined where there is none.
 *
 * @param limit bytes: a larger file is refused before it is read
 * @param name what messages call the file
 * @throws SynopseError `file.tooLarge`, `file.unreadable`, `file.isFolder`, `file.special`
 */
export async function readBytes(
  path: string,
  limit: number,
  name = path,
  { pipe = false }: ReadOptions = {},
): Promise<Buffer | undefined> {
  const quick = pipe ? undefined : readQuickly(path, limit)
  if (quick) return quick.bytes
  return withOpen(path, limit, name, pipe, async (file, isFile) =>
    isFile ? file.readFile() : readStream(file.createReadStream({ autoClose: false }), limit, name),
  )
}

/** Bytes of a file up to which nobody notices that this thread waits for it. */
const SMALL = 1024 ** 2

/** To open a pipe waits for who writes to it. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * The bytes of a small file, or that there is none; undefined where it has to be looked at closer. Of tens of thousands of small files,
 * handing each step to another thread and back takes most of the time.
 */
function readQuickly(path: string, limit: number): { bytes: Buffer | undefined } | undefined {
  try {
    const file = openSync(path, READ)
    try {
      const stat = fstatSync(file)
      return stat.isFile() && stat.size <= Math.min(limit, SMALL) ? { bytes: readFileSync(file) } : undefined
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === undefined) throw cause
    return code === 'ENOENT' || code === 'ENOTDIR' ? { bytes: undefined } : undefined
  }
}

/** Bytes that are hashed at once. */
const CHUNK = 1024 ** 2

/** What tells the content of a file from any other, as hexadecimal digits; undefined where there is no file. @throws SynopseError as `readBytes` */
export async function hashOfFile(path: string, limit: number, name = path): Promise<string | undefined> {
  return withOpen(path, limit, name, false, async file => {
    const hash = createHash('sha256')
    const chunk = Buffer.allocUnsafe(CHUNK)
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(chunk.subarray(0, bytesRead))
    }
  })
}

async function withOpen<T>(
  path: string,
  limit: number,
  name: string,
  pipe: boolean,
  work: (file: FileHandle, isFile: boolean) => Promise<T>,
): Promise<T | undefined> {
  try {
    const file = await open(path, pipe ? constants.O_RDONLY : READ)
    try {
      const stat = await file.stat()
      if (stat.isDirectory()) throw new SynopseError('file.isFolder', { path: name })
      if (stat.size > limit) throw tooLarge(name, stat.size, limit)
      if (!stat.isFile() && !pipe) throw new SynopseError('file.special', { path: name })
      return await work(file, stat.isFile())
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof SynopseError) throw cause
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code === undefined) throw cause
    // A socket cannot even be opened.
    if (code === 'ENXIO') throw new SynopseError('file.special', { path: name }, { cause })
    throw new SynopseError('file.unreadable', { path: name, reason: code }, { cause })
  }
}

/** All that a stream gives; pipes and devices do not say beforehand how much. @throws SynopseError `file.tooLarge` */
export async function readStream(
  stream: AsyncIterable<Buffer>,
  limit: number,
  name: string,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw tooLarge(name, size, limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** What a file of too many bytes is refused with. */
export function tooLarge(path: string, size: number, limit: number): SynopseError {
  return new SynopseError('file.tooLarge', { path, size: inMegabytes(size), limit: inMegabytes(limit) })
}

/** How messages tell a number of bytes. */
export const inMegabytes = (bytes: number): string => (bytes / 1024 ** 2).toFixed(1)

/**
 * The text of a UTF-8 file; undefined where there is none.
 *
 * @throws SynopseError `file.encoding`, `file.binary` with the line; as `readBytes`
 */
export async function readText(
  path: string,
  limit: number,
  name = path,
  options: ReadOptions = {},
): Promise<string | undefined> {
  const bytes = await readBytes(path, limit, name, options)
  return bytes && utf8(bytes, name)
}

/** Decodes UTF-8 strictly; a byte order mark stays. @throws SynopseError `file.encoding`, `file.binary` */
export function utf8(bytes: Uint8Array, name: string): string {
  const text = strictlyDecodedAs('utf-8', bytes)
  if (text === undefined) {
    const decoded = decodedAs('utf-8', bytes)
    throw new SynopseError('file.encoding', { path: name, ...lineOf(decoded, decoded.indexOf('\uFFFD')) })
  }
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path: name, ...lineOf(text, nul) })
  return text
}
