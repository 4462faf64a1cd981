import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity.js'

/** Between two numbers that share a unit. */
const JOINED = /^[\s\u00a0\u202f]?[–—\-‑/,]?[\s\u00a0\u202f]?$/

/** Gives numbers that are joined the unit and the scale of one of them: `20 bis 30 Mio. Euro`, `$5–10m`. */
export function shareUnits(text: string, lexemes: readonly Lexeme[], quantities: readonly Quantity[]): void {
  const joined = quantities.map((quantity, index) => {
    const next = quantities[index + 1]
    return next !== undefined && areJoined(text, lexemes, quantity.last, next.first)
  })
  for (let index = quantities.length - 2; index >= 0; index--)
    if (joined[index]) give(quantities[index + 1] as Quantity, quantities[index] as Quantity)
  for (let index = 1; index < quantities.length; index++) {
    const [before, quantity] = [quantities[index - 1] as Quantity, quantities[index] as Quantity]
    if (joined[index - 1] && !before.shared) giveUnit(before, quantity)
  }
}

function give(from: Quantity, to: Quantity): void {
  giveUnit(from, to)
  if (to.scale !== undefined || from.scale === undefined) return
  to.scale = from.scale
  to.glued = true
}

function giveUnit(from: Quantity, to: Quantity): void {
  if (to.unit !== undefined || from.unit === undefined) return
  to.unit = from.unit
  to.shared = true
  if (from.vague) to.vague = true
  from.gives = true
}

/** Whether between two numbers there is but a sign or a word that joins them. */
export function areJoined(text: string, lexemes: readonly Lexeme[], last: number, next: number): boolean {
  if (next - last > 3) return false
  for (let at = last; at < next; at++) {
    const [lexeme, behind] = [lexemes[at] as Lexeme, lexemes[at + 1] as Lexeme]
    if (at > last && !lexeme.means.joins) return false
    if (!JOINED.test(text.slice(lexeme.end, behind.start))) return false
  }
  return true
}
