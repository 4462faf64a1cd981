import { SynopseError } from '../errors.js'
import { lineOf } from '../text/line-of.js'

/** What XML begins with in an encoding of two bytes, with a byte order mark or without. */
const WIDE: readonly (readonly [first: number, second: number, encoding: string])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
  [0x3c, 0x00, 'utf-16le'],
  [0x00, 0x3c, 'utf-16be'],
]

/** Bytes of the beginning that tells what a file is. */
const BEGINNING = 4096

/** The beginning of a file, for who looks what it is: each byte a character, or each two in UTF-16. */
export function xmlBeginning(bytes: Uint8Array): string {
  return new TextDecoder(wideAs(bytes) ?? 'latin1').decode(bytes.subarray(0, BEGINNING))
}

/** Bytes at the beginning of a document among which it declares its encoding. */
const HEAD = 256
const DECLARED = /^(\uFEFF?<\?xml\b[^>]*?\bencoding\s*=\s*["'])([\w.:-]+)/

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
  const text = decoded(bytes, path)
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path, ...lineOf(text, nul) })
  return text
}

function decoded(bytes: Uint8Array, path: string): string {
  const wide = wideAs(bytes)
  if (wide) return declaringUtf8(decodedAs(wide, bytes).replace(/^\uFEFF/, ''))
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes)) return declaringUtf8(text)
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[2]
  const encoding = encodingOf(declared)
  if (encoding !== undefined) return declaringUtf8(decodedAs(encoding, bytes))
  if (isMostlyUtf8(text)) return text.replaceAll('\uFFFD', NO_SIGN)
  throw new SynopseError('file.encoding', { path, ...lineOf(text, text.indexOf('\uFFFD')) })
}

function wideAs(bytes: Uint8Array): string | undefined {
  return WIDE.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2]
}

/** What a label means, where it can be true of bytes that are no UTF-8 and have nothing of UTF-16. */
function encodingOf(label: string | undefined): string | undefined {
  try {
    const encoding = label && new TextDecoder(label).encoding
    return encoding?.startsWith('utf-') ? undefined : encoding
  } catch {
    return undefined
  }
}

/** Whether a text has more characters of several bytes than broken ones. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0
  return whole > broken
}

/** Some versions of Node decode a whole buffer of Windows-1252 as Latin-1; a stream they decode right. */
function decodedAs(encoding: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function declaringUtf8(text: string): string {
  return text.replace(DECLARED, (whole, before: string, label: string) =>
    /^utf-?8$/i.test(label) ? whole : `${before}UTF-8`,
  )
}
