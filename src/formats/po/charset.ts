import { SynopseError } from '../../errors.js'
import { upperHalfOf } from '../../text/decode.js'
import { lineOf } from '../../text/line-of.js'

/** What says nothing: the place that templates leave, and what every encoding has in common. */
const NOTHING_SAID = /^(?:CHARSET|(?:us-)?ascii)$/i

/**
 * Whether a PO file is in the encoding that it declares: a tool that believed a wrong one has damaged what it read.
 *
 * @throws SynopseError `import.charset` for one that nobody knows, `import.otherCharset` with the line that it can't hold
 */
export function checkCharset(text: string, path: string): void {
  const charset = /^"Content-Type:[^"]*\bcharset\s*=\s*([^\s;"\\]+)/im.exec(text)?.[1]
  if (charset === undefined || NOTHING_SAID.test(charset)) return
  const letters = lettersOf(charset, path)
  const other = letters && [...text].findIndex(letter => letter > '\u007F' && !letters.has(letter))
  if (other === undefined || other < 0) return
  const before = [...text].slice(0, other).join('')
  throw new SynopseError('import.otherCharset', { path, charset, ...lineOf(before, before.length) })
}

/** The letters of an encoding that has one byte for each; undefined for others. */
function lettersOf(charset: string, path: string): ReadonlySet<string> | undefined {
  try {
    const letters = upperHalfOf(charset)
    return letters.length === 128 && !letters.includes('\uFFFD\uFFFD') ? new Set(letters) : undefined
  } catch (cause) {
    throw new SynopseError('import.charset', { path, charset }, { cause })
  }
}
