import { readOnce } from './read-once.js'
import type { ReadText } from './text-reader.js'

/** Two brackets that belong together, by their offsets in the text. */
export interface BracketPair {
  open: number
  close: number
}

/** A bracket without its counterpart. */
export interface LoneBracket {
  at: number
  sign: string
  opens: boolean
}

/** The brackets of a text. */
export interface Brackets {
  pairs: readonly BracketPair[]
  alone: readonly LoneBracket[]
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const BRACKET = /[()[\]{}]/g

/** What stands before a bracket that closes nothing and is right: the letter or number of an item, the eyes of a smiley. */
const ITEM = /(?:^|[\s\uFFFC])(?:\p{L}|\p{N}{1,3}|[ivx]{2,4})$/iu
const EYES = /[:;=8][-'’]?$/

/** Pairs that stand around a bracket, at most, when its counterpart is looked for. */
const DEPTH = 8

/** Reads the brackets of a text. */
function bracketsIn(text: string): Brackets {
  const pairs: BracketPair[] = []
  const alone: LoneBracket[] = []
  const open: LoneBracket[] = []
  for (const { index: at, 0: sign } of text.matchAll(BRACKET)) {
    const before = text.slice(Math.max(0, at - 4), at)
    if (EYES.test(before)) continue
    if (sign in CLOSING) {
      open.push({ at, sign, opens: true })
      continue
    }
    const partner = partnerOf(sign, open)
    if (partner >= 0) {
      const { at: begin } = open[partner] as LoneBracket
      alone.push(...open.splice(partner).slice(1))
      pairs.push({ open: begin, close: at })
    } else if (!ITEM.test(before)) alone.push({ at, sign, opens: false })
  }
  return {
    pairs: pairs.sort((a, b) => a.open - b.open),
    alone: [...alone, ...open].sort((a, b) => a.at - b.at),
  }
}

/** The brackets of the prose of a text. */
export const bracketsOf = readOnce(({ prose }: ReadText): Brackets => bracketsIn(prose.text))

/** The innermost open bracket that a sign closes; −1 where there is none. */
function partnerOf(sign: string, open: readonly LoneBracket[]): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEPTH); index--)
    if (CLOSING[(open[index] as LoneBracket).sign] === sign) return index
  return -1
}
