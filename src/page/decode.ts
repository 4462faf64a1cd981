import { lineOf } from '../document/line-of.js'
import { SynopseError } from '../errors.js'

/** A text and the encoding that its bytes were read in. */
export interface Decoded {
  text: string
  encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252'
}

/**
 * Decodes what people save and copy: UTF-8 with or without byte order mark, UTF-16 with one; bytes that are no UTF-8 are
 * taken for Windows-1252, which holds Latin-1.
 *
 * @throws SynopseError `file.binary` for what is no text
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  const decoded = decodeBytes(bytes)
  const text = decoded.text.replace(/^\uFEFF/, '')
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path: name, ...lineOf(text, nul) })
  return { ...decoded, text }
}

function decodeBytes(bytes: Uint8Array): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    // Some versions of Node decode a whole buffer as Latin-1 here, which loses dashes and quotes; a stream they decode right.
    const decoder = new TextDecoder('windows-1252')
    return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding: 'Windows-1252' }
  }
}
