import { readOnce } from './read-once.js'
import { isSpace } from './signs.js'
import type { ReadText } from './text-reader.js'

/** Two quotes that belong together, by their offsets in the text. */
export interface QuotePair {
  open: number
  close: number
  /** Both signs. */
  signs: string
  /** How many pairs stand around it. */
  depth: number
}

/** A quote without its counterpart. */
export interface LoneQuote {
  at: number
  sign: string
  /** Whether it opens or closes. */
  opens: boolean
}

/** The quotes of a text. */
export interface Quotes {
  pairs: readonly QuotePair[]
  alone: readonly LoneQuote[]
}

/** What closes a quote that is opened with a sign, in any language that writes it so. */
const CLOSES: Readonly<Record<string, string>> = {
  '„': '“”',
  '“': '”“',
  '”': '”“',
  '«': '»',
  '»': '«',
  '"': '"',
  '‚': '‘’',
  '‘': '’',
  '’': '’',
  "'": "'",
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
}

const QUOTE = /["'„“”«»‚‘’‹›「」『』]/g

/** Signs that are apostrophes unless a second one makes a pair of them. */
const APOSTROPHES = "'’‘"
/** Signs of which a single one is something else: a comma, an arrow. */
const DOUBTFUL = '‚‹›'

/** Signs that open or close by themselves, between letters without any space. */
const EAST_ASIAN = '「」『』'

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** What stands before an opening quote, and behind a closing one; either may be a quote of another pair. */
const BEFORE = /[\s([{\-–—/"'„“”«»‚‘’‹›]/u
const BEHIND = /[\s)\]}.,;:!?…،؛؟\-–—/"'„“”«»‚‘’‹›]/u
/** What no quotation begins with. */
const STOPS = /^(?:$|[\s,;:!?)\]}،؛؟]|\.(?:\s|$))/u

/** Pairs that stand around a quote, at most, when its counterpart is looked for. */
const DEPTH = 8

/**
 * Reads the quotes of a text in whatever style they are written; the language does not matter, since `“` opens in one and
 * closes in another. What decides is which quotes are open, and what stands beside the sign.
 */
function quotesIn(text: string): Quotes {
  const pairs: QuotePair[] = []
  const alone: LoneQuote[] = []
  const open: { at: number; sign: string }[] = []
  for (const { index: at, 0: sign } of text.matchAll(QUOTE)) {
    const before = text[at - 1] ?? ' '
    const behind = text[at + 1] ?? ' '
    if (APOSTROPHES.includes(sign) && LETTER.test(before) && LETTER.test(behind)) continue
    const mayOpen = BEFORE.test(before) && !STOPS.test(text.slice(at + 1, at + 3))
    const mayClose = BEHIND.test(behind) && !isSpace(before)
    const onlyOpens = mayOpen && !mayClose
    const onlyCloses = mayClose && !mayOpen
    const partner = onlyOpens && !EAST_ASIAN.includes(sign) ? -1 : partnerOf(sign, open)
    if (partner >= 0) {
      const { at: begin, sign: first } = open[partner] as { at: number; sign: string }
      alone.push(...open.splice(partner).slice(1).map(lone))
      pairs.push({ open: begin, close: at, signs: first + sign, depth: open.length })
    } else if (sign in CLOSES && (!onlyCloses || EAST_ASIAN.includes(sign))) {
      // A quotation of several paragraphs opens anew with each.
      if (text.slice(at - 2, at) === '\n\n' && open.at(-1)?.sign === sign) open.pop()
      open.push({ at, sign })
    } else if (!(sign === '"' && /\d/.test(before))) alone.push({ at, sign, opens: false })
  }
  alone.push(...open.map(lone))
  return {
    pairs: pairs.sort((a, b) => a.open - b.open),
    alone: alone
      .filter(
        ({ at, sign }) =>
          !DOUBTFUL.includes(sign) || BEFORE.test(text[at - 1] ?? ' ') !== BEHIND.test(text[at + 1] ?? ' '),
      )
      .sort((a, b) => a.at - b.at),
  }
}

/** The quotes of the prose of a text. */
export const quotesOf = readOnce(({ prose }: ReadText): Quotes => quotesIn(prose.text))

/** Whether a quote may as well be an apostrophe. */
export function isApostrophe(sign: string): boolean {
  return APOSTROPHES.includes(sign)
}

const lone = ({ at, sign }: { at: number; sign: string }): LoneQuote => ({ at, sign, opens: true })

/** The innermost open quote that a sign closes; −1 where there is none. */
function partnerOf(sign: string, open: readonly { sign: string }[]): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - DEPTH); index--)
    if (CLOSES[(open[index] as { sign: string }).sign]?.includes(sign)) return index
  return -1
}
