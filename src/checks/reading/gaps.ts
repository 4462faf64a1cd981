import type { Lexeme } from './lexeme.js'

/** Nothing, or a single space. */
export const SPACE = /^[\s\u00a0\u202f]?$/

/** What stands between a lexeme and the next one; behind the last, the rest of the text. */
export function gapBehind(text: string, lexemes: readonly Lexeme[], index: number): string {
  return text.slice(lexemes[index]?.end ?? 0, lexemes[index + 1]?.start ?? text.length)
}
