const BAD = '\uFFFD'

/**
 * Where bytes that are meant as UTF-8 stop being it: the text before, for messages. Undefined where they are no UTF-8 at
 * all, but of an older encoding: there hardly any letter beyond ASCII makes a valid sequence by chance, and each word with
 * such letters makes an invalid one.
 */
export function beforeBrokenUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let [valid, invalid] = [0, 0]
  let before = ''
  for (const letter of text) {
    if (letter === BAD) invalid += before === BAD ? 0 : 1
    else if (letter > '\u007F') valid++
    before = letter
  }
  if (valid <= invalid) return undefined
  const again = new TextEncoder().encode(text)
  const at = again.findIndex((byte, index) => byte !== bytes[index])
  // A stream keeps back what may be the beginning of a letter.
  return new TextDecoder('utf-8').decode(bytes.subarray(0, at), { stream: true })
}
