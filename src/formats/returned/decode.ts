import { isReadable } from '../../encoding/readable.js'
import { SynopseError } from '../../errors.js'
import { beforeBrokenUtf8 } from '../../text/broken-utf8.js'
import { withoutMark } from '../../text/byte-order-mark.js'
import { declaredIn, decodedAs, encodingName, markedAsUtf16, strictlyDecodedAs } from '../../text/decode.js'
import { lineOf } from '../../text/line-of.js'

/** A text that came back. */
export interface DecodedFile {
  text: string
  /** As people write its name: `Windows-1251`; undefined for Unicode. */
  encoding?: string
}

export interface DecodeOptions {
  /** What the languages of the project are saved in by programs that don't save Unicode, as `TextDecoder` calls it. */
  codePages: readonly string[]
  /** Bytes that are no text are replaced, for who reads it row by row (default: refused). */
  isLenient?: boolean
}

/**
 * Decodes a file that came back: UTF-8, UTF-16 with or without byte order mark, or else what it declares, or else the one code page
 * in which its words are words.
 *
 * @throws SynopseError `file.encoding`, `file.binary` with the place, `import.encoding` where no code page fits, or more than one
 */
export function decodeReturned(
  bytes: Uint8Array,
  path: string,
  { codePages, isLenient = false }: DecodeOptions,
): DecodedFile {
  const decoded = decodeBytes(bytes, path, codePages, isLenient)
  const text = withoutMark(decoded.text)
  const nul = isLenient ? -1 : text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path, ...lineOf(text, nul) })
  return { ...decoded, text }
}

function decodeBytes(
  bytes: Uint8Array,
  path: string,
  codePages: readonly string[],
  isLenient: boolean,
): DecodedFile {
  const unicode = utf16Of(bytes) ?? 'utf-8'
  const strict = strictlyDecodedAs(unicode, bytes)
  if (strict !== undefined) return { text: strict }
  const broken = unicode === 'utf-8' ? beforeBrokenUtf8(bytes) : ''
  if (broken === undefined) return inCodePage(bytes, path, codePages)
  const text = decodedAs(unicode, bytes)
  if (isLenient) return { text }
  throw new SynopseError('file.encoding', { path, ...lineOf(text, broken.length || text.indexOf('\uFFFD')) })
}

function inCodePage(bytes: Uint8Array, path: string, codePages: readonly string[]): DecodedFile {
  const declared = declaredIn(bytes, DECLARED)
  const pages = declared === undefined ? [...new Set(codePages)] : [declared]
  const fitting = pages.flatMap(page => {
    const text = strictlyDecodedAs(page, bytes)
    return text !== undefined && isReadable(text) ? [{ text, encoding: encodingName(page) }] : []
  })
  const [found, ...more] = fitting
  if (!found || more.some(({ text }) => text !== found.text)) {
    const at = bytes.findIndex(byte => byte > 0x7f)
    const before = decodedAs('windows-1252', bytes.subarray(0, at))
    throw new SynopseError('import.encoding', { path, ...lineOf(before, before.length) })
  }
  return found
}

/** How PO declares an encoding. */
const DECLARED = /^"Content-Type:[^"\n]*charset=(?<label>[\w.:-]+)/im

/** Bytes at the beginning of a file that show whether each letter has two. */
const HEAD = 4096

/** UTF-16 by its mark, or since every other byte of ASCII is empty in it: what comes back begins with names. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const marked = markedAsUtf16(bytes)
  if (marked) return marked
  const head = bytes.subarray(0, HEAD)
  const empty = (rest: number) =>
    head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === rest ? 1 : 0), 0)
  const [even, odd] = [empty(0), empty(1)]
  if (even + odd < Math.max(4, head.length / 16) || (even > 0 && odd > 0)) return undefined
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}
