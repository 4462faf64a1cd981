import { SynopseError } from '../errors.js'
import { codePageOf } from '../languages/code-page.js'
import { beforeBrokenUtf8 } from '../text/broken-utf8.js'
import { lineOf } from '../text/line-of.js'
import { fileKind } from './file-kind.js'

/** A text and the encoding that its bytes were read in, as people write its name: `UTF-8`, `Windows-1251`, `KOI8-R` … */
export interface Decoded {
  text: string
  encoding: string
}

/** What old pages in other languages are most likely encoded in; it holds Latin-1. */
const LATIN = 'windows-1252'

/** Bytes at the beginning of a page among which it declares its encoding. */
const HEAD = 4096
const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i

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
  const text = decoded.text.replace(/^\uFEFF/, '')
  const nul = text.indexOf('\0')
  if (nul >= 0) throw new SynopseError('file.binary', { path: name, ...lineOf(text, nul) })
  return { ...decoded, text }
}

function decodeBytes(bytes: Uint8Array, name: string, language: string): Decoded {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'UTF-16' }
  if (first === 0xfe && second === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    const said = declared(bytes)
    const before = said === undefined ? beforeBrokenUtf8(bytes) : undefined
    if (before !== undefined)
      throw new SynopseError('file.encoding', { path: name, ...lineOf(before, before.length) })
    const decoder = new TextDecoder(said ?? codePageOf(language) ?? LATIN)
    // Some versions of Node decode a whole buffer as Latin-1 here, which loses dashes and quotes; a stream they decode right.
    return { text: decoder.decode(bytes, { stream: true }) + decoder.decode(), encoding: nameOf(decoder) }
  }
}

/** The encoding that a page says it has; undefined where it says nothing, what it says is none, or cannot be true. */
function declared(bytes: Uint8Array): string | undefined {
  const label = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1]
  try {
    const encoding = label && new TextDecoder(label).encoding
    return encoding?.startsWith('utf-') ? undefined : encoding
  } catch {
    return undefined
  }
}

function nameOf({ encoding }: { encoding: string }): string {
  return encoding.toUpperCase().replace('WINDOWS', 'Windows')
}
