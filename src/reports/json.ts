/** What a terminal obeys and JSON does not escape by itself: DEL, C1 controls, bidi controls, line separators. */
const UNSAFE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g

/** A value as JSON that means the same and does nothing to a terminal. */
export function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2))
}

/** The same on one line. */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value))
}

function escaped(json: string): string {
  return json.replace(UNSAFE, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
