/** Bytes at the beginning of a file among which it declares its encoding. */
const HEAD = 4096

/** What bytes say in an encoding; those that say nothing are U+FFFD, and a byte order mark stays. @throws RangeError for a label that means none */
export function decodedAs(encoding: string, bytes: Uint8Array, fatal = false): string {
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true })
  // Some versions of Node decode a whole buffer of Windows-1252 as Latin-1, which loses dashes and quotes; a stream they decode right.
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

/** The same; undefined where some bytes say nothing, or the label means no encoding. */
export function strictlyDecodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return decodedAs(encoding, bytes, true)
  } catch {
    return undefined
  }
}

/** What the bytes beyond ASCII say, one by one, in an encoding of one byte a letter. @throws as `decodedAs` */
export function upperHalfOf(encoding: string): string {
  return decodedAs(
    encoding,
    Uint8Array.from({ length: 128 }, (_, index) => index + 128),
  )
}

/** The encoding that a byte order mark of UTF-16 tells. */
export function markedAsUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/**
 * The encoding that a file which is no Unicode declares; undefined where it declares none, or one that is Unicode.
 *
 * @param declaration has a group `label`
 */
export function declaredIn(bytes: Uint8Array, declaration: RegExp): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD))
  const label = declaration.exec(head)?.groups?.label
  try {
    const encoding = label && new TextDecoder(label).encoding
    return encoding?.startsWith('utf-') ? undefined : encoding
  } catch {
    return undefined
  }
}

/** The name of an encoding as people write it: `Windows-1251`, `KOI8-R`. */
export function encodingName(encoding: string): string {
  return encoding.toUpperCase().replace('WINDOWS', 'Windows')
}
