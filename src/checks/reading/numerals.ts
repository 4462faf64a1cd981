import type { Language } from '../../languages/language.js'
import { remembered } from '../../remembered.js'
import type { Range } from '../../text/range.js'
import { type Script, scriptOfLetter } from './scripts.js'

/** A number in digits, as far as it is written without a space. */
export interface Numeral extends Range {
  text: string
  /** The digits from nought to nine that it is written in; undefined where these are of several sets. */
  set: string | undefined
  /** The same number in another set of digits; undefined where that can't be told for sure. */
  written: (set: string) => string | undefined
}

/** Signs that stand between the digits of a number, a date or a time of day. */
const BETWEEN = /^[.,:/٫٬]$/

/** What the decimal and the thousands sign of the Arabic-Indic digits become beside Western ones. */
const WESTERN_SIGNS: Readonly<Record<string, string>> = { '٫': '.', '٬': ',' }

const WESTERN = '0123456789'

/**
 * The numbers of a text, but not those beside letters of another script than that of the language: they belong to a foreign
 * name or a quotation.
 */
export function numeralsIn(text: string, { script }: Pick<Language, 'script'>): Numeral[] {
  const foreign = foreignBeside(text, script)
  return joined(text)
    .filter(range => !foreign(range))
    .map(({ start, end }) => {
      const written = text.slice(start, end)
      const sets = new Set([...written].filter(sign => /\p{Nd}/u.test(sign)).map(setOf))
      const [set] = sets
      return {
        start,
        end,
        text: written,
        set: sets.size === 1 ? set : undefined,
        written: set => rewritten(written, set),
      }
    })
}

/** Runs of digits, those together between which one sign of a number stands. */
function joined(text: string): Range[] {
  const ranges: Range[] = []
  for (const { index, 0: run } of text.matchAll(/\p{Nd}+/gu)) {
    const last = ranges.at(-1)
    const end = index + run.length
    if (last && index === last.end + 1 && BETWEEN.test(text[last.end] as string)) last.end = end
    else ranges.push({ start: index, end })
  }
  return ranges
}

function rewritten(text: string, set: string): string | undefined {
  const western = set === WESTERN
  // Whether a point or comma between Western digits stands before decimals or thousands, nobody can tell.
  if (!western && /[.,]/.test(text)) return undefined
  return [...text]
    .map(sign =>
      /\p{Nd}/u.test(sign) ? [...set][digitValue(sign)] : western ? (WESTERN_SIGNS[sign] ?? sign) : sign,
    )
    .join('')
}

/** The digits from nought to nine of the set that a digit is of. */
const setOf = remembered((digit: string): string => {
  const nought = (digit.codePointAt(0) as number) - digitValue(digit)
  return String.fromCodePoint(...Array.from({ length: 10 }, (_, value) => nought + value))
})

/** The value of a digit: Unicode has each set in one row, and rows of mathematical digits side by side. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
  return before % 10
}

/** Tells whether the nearest letter before or behind a place is of another script. Places must be asked for in rising order. */
function foreignBeside(text: string, own: Script): (range: Range) => boolean {
  const isForeign = (letter: string | undefined) => letter !== undefined && scriptOfLetter(letter) !== own
  const letters = /\p{L}/gu
  /** The last letter before a place, and the first one behind. */
  let before: string | undefined
  let behind: RegExpExecArray | null | undefined
  let from = 0
  return ({ start, end }) => {
    before = lastLetter(text, from, start) ?? before
    from = end
    if (behind === undefined || (behind && behind.index < end)) {
      letters.lastIndex = end
      behind = letters.exec(text)
    }
    return isForeign(before) || isForeign(behind?.[0])
  }
}

const LETTER = /^\p{L}$/u

/** The last letter between two places, which is hardly ever far from the end: a look from the beginning takes long. */
function lastLetter(text: string, from: number, to: number): string | undefined {
  for (let at = to; at > from; ) {
    const pair = text.slice(Math.max(from, at - 2), at)
    const sign = [...pair].at(-1) as string
    if (LETTER.test(sign)) return sign
    at -= sign.length
  }
  return undefined
}
