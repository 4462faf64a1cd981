import { SynopseError } from '../errors.js'
import { codePageOf } from '../languages/code-page.js'
import { beforeBrokenUtf8 } from '../text/broken-utf8.js'
import { withoutMark } from '../text/byte-order-mark.js'
import { declaredIn, decodedAs, encodingName, markedAsUtf16, strictlyDecodedAs } from '../text/decode.js'
import { lineOf } from '../text/line-of.js'
import { fileKind } from './file-kind.js'

/** A text and the encoding that its bytes were read in, as people write its name: `UTF-8`, `Windows-1251`, `KOI8-R` … */
export interface Decoded {
  text: string
  encoding: string
}

/** What old pages in other languages are most likely encoded in; it holds Latin-1. */
const LATIN = 'windows-1252'

const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w.:-]+)/i

/**
 * Decodes what people save and copy: UTF-8 with or without byte order mark, UTF-16 with one. Bytes that are no UTF-8 are
 * taken for what a `<meta>` element declares, or else for what is usual in the language.
 *
 * @throws SynopseError `file.is.pdf`, `file.is.picture` … for what is known and no text, `file.binary` for other such, `file.encoding` for UTF-8 with bytes in it that are none
 */
export function decode(bytes: Uint8Array, name: string, language: string): Decoded {
  const kind = fileKind(bytes)
  if (kind) throw new SynopseError(`file.is.${kind.way}`, { path: name, kind: kind.name })
  const decoded = decodeBytes(bytes, name, language)
  const text = withoutMark(decoded.text)
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path: name, ...lineOf(text, nul) })
  return { ...decoded, text }
}

function decodeBytes(bytes: Uint8Array, name: string, language: string): Decoded {
  const utf16 = markedAsUtf16(bytes)
  if (utf16) return { text: decodedAs(utf16, bytes), encoding: 'UTF-16' }
  const strict = strictlyDecodedAs('utf-8', bytes)
  if (strict !== undefined) return { text: strict, encoding: 'UTF-8' }
  const declared = declaredIn(bytes, DECLARED)
  const before = declared === undefined ? beforeBrokenUtf8(bytes) : undefined
  if (before !== undefined)
    throw new SynopseError('file.encoding', { path: name, ...lineOf(before, before.length) })
  const encoding = declared ?? codePageOf(language) ?? LATIN
  return { text: decodedAs(encoding, bytes), encoding: encodingName(encoding) }
}
