import { SynopseError } from '../errors.js'
import { beforeBrokenUtf8 } from '../text/broken-utf8.js'
import { withoutMark } from '../text/byte-order-mark.js'
import { declaredIn, decodedAs, markedAsUtf16, strictlyDecodedAs } from '../text/decode.js'
import { lineOf } from '../text/line-of.js'

/** Bytes of the beginning that tells what a file is. */
const BEGINNING = 4096

/** The beginning of a file, for who looks what it is: each byte a character, or each two in UTF-16. */
export function xmlBeginning(bytes: Uint8Array): string {
  const text = decodedAs(utf16Of(bytes) ?? 'latin1', bytes.subarray(0, BEGINNING))
  return withoutMark(text)
}

const DECLARED = /^(?<before>\uFEFF?<\?xml\b[^>]*?\bencoding\s*=\s*["'])(?<label>[\w.:-]+)/

/** Stands for bytes that are no character: no document may hold it, so that its reader tells where it is. */
const NO_SIGN = '\uFFFF'

/**
 * Decodes an XML document: by what it begins with; else as UTF-8 if it is that, whatever it declares, since tools save without a
 * look at the declaration; else as it declares. The text declares UTF-8, whatever it was in. Single broken bytes in UTF-8 are U+FFFF.
 *
 * @param path what messages call the file
 * @throws SynopseError `file.encoding` with the place of what is no UTF-8, `file.binary`
 */
export function decodeXml(bytes: Uint8Array, path: string): string {
  const text = declaringUtf8(decoded(bytes, path))
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path, ...lineOf(text, nul) })
  return text
}

function decoded(bytes: Uint8Array, path: string): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return withoutMark(decodedAs(utf16, bytes))
  const strict = strictlyDecodedAs('utf-8', bytes)
  if (strict !== undefined) return strict
  const declared = declaredIn(bytes, DECLARED)
  if (declared !== undefined) return decodedAs(declared, bytes)
  const text = decodedAs('utf-8', bytes)
  if (beforeBrokenUtf8(bytes) !== undefined) return text.replaceAll('\uFFFD', NO_SIGN)
  throw new SynopseError('file.encoding', { path, ...lineOf(text, text.indexOf('\uFFFD')) })
}

/** UTF-16 by its mark, or by the sign that XML begins with. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0x3c && second === 0x00) return 'utf-16le'
  if (first === 0x00 && second === 0x3c) return 'utf-16be'
  return markedAsUtf16(bytes)
}

function declaringUtf8(text: string): string {
  return text.replace(DECLARED, (whole, before: string, label: string) =>
    /^utf-?8$/i.test(label) ? whole : `${before}UTF-8`,
  )
}
