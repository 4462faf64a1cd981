/** Bytes as C writes them: as octal or hexadecimal numbers; other escapes, so that no backslash is taken for theirs. */
const ESCAPES = /((?:\\[0-7]{1,3}|\\x[\da-f]{1,2})+)|\\./gi

/** What a string of PO can't hold as it is. */
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** PO with the letters that its numeric escapes stand for, as UTF-8. */
export function withoutNumericEscapes(text: string): string {
  return text.replace(ESCAPES, (whole, numbers?: string) => {
    if (numbers === undefined) return whole
    const bytes = (numbers.match(/\\(?:x[\da-f]+|[0-7]+)/gi) ?? []).map(byte =>
      byte[1]?.toLowerCase() === 'x' ? Number.parseInt(byte.slice(2), 16) : Number.parseInt(byte.slice(1), 8),
    )
    const letters = new TextDecoder().decode(Uint8Array.from(bytes))
    return letters.replace(/["\\\n\r\t]/g, sign => ESCAPED[sign] as string)
  })
}
