/** Signs that readers take for the end of a line, drop or refuse, but JSON does not escape. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g

/** A text in double quotes, with the escapes that JSON, YAML and TOML share. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    UNSEEN,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Whether a text can stand in a value of several lines without escapes. */
export function isWithoutEscapes(text: string): boolean {
  const rest = text.replace(/["\\\n\t]/g, '')
  return doubleQuoted(rest) === `"${rest}"`
}
