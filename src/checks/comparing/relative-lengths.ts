import type { PlacedPair } from '../checked-pairs.js'
import { lettersIn } from '../reading/letters.js'
import { readOnce } from '../reading/read-once.js'
import type { ReadText } from '../reading/text-reader.js'

/** How long a translation is beside its source, measured by what is usual. */
export interface RelativeLength {
  pair: PlacedPair
  /** Letters and digits that readers read in it. */
  letters: number
  /** As many as its source lets expect. */
  expected: number
  /** The logarithm of the one by the other: 0 where it is as long as usual. */
  off: number
  /** The same in standard deviations: short texts vary more. */
  deviations: number
}

/** Letters added to both lengths, so that very short texts do not weigh. */
const PAD = 3
/** Variance of the logarithm of a length among long texts, and what a text of one letter varies more. */
const [LONG, SHORT] = [0.01, 2.2]
/** Letters from which on a text tells how a document is translated. */
const TELLING = 40
/** Texts that weigh as much as what is known of the language. Without that, fewer say nothing. */
const WEIGHT = 10
/** Letters that the words of an abbreviation may have: of one in capitals, and of one with stops. */
const [ACRONYM, ABBREVIATION] = [24, 8]

/**
 * The lengths of the translations of a document, each language by itself: compared with what is usual between the two
 * languages and in this document. Those that are suspected already are left out, and those of languages of which too little
 * is known.
 */
export const relativeLengths = readOnce((pairs: readonly PlacedPair[]): readonly RelativeLength[] => {
  const byLanguage = new Map<string, Measured[]>()
  for (const pair of pairs) {
    if (pair.cell.misaligned || pair.cell.dismissed) continue
    const measured = byLanguage.get(pair.language)
    if (measured) measured.push(measure(pair))
    else byLanguage.set(pair.language, [measure(pair)])
  }
  return [...byLanguage.values()].flatMap(measured => {
    const usual = usualRatio(measured)
    return usual === undefined ? [] : measured.map(each => compare(each, usual))
  })
})

interface Measured {
  pair: PlacedPair
  source: number
  target: number
}

function measure(pair: PlacedPair): Measured {
  return { pair, source: lettersIn(pair.source), target: lettersIn(pair.target) }
}

const ratio = (target: number, source: number) => Math.log((target + PAD) / (source + PAD))

/** The logarithm of the usual ratio of the lengths; undefined where nothing is known. */
function usualRatio(measured: readonly Measured[]): number | undefined {
  const logs = measured
    .filter(({ source, target }) => source >= TELLING && target >= TELLING)
    .map(({ source, target }) => ratio(target, source))
    .sort((a, b) => a - b)
  const median = logs[logs.length >> 1] ?? 0
  const { source, target } = (measured[0] as Measured).pair
  if (!source.language || !target.language) return logs.length < WEIGHT ? undefined : median
  const known = Math.log(target.language.length / source.language.length)
  return (logs.length * median + WEIGHT * known) / (logs.length + WEIGHT)
}

function compare({ pair, source, target }: Measured, usual: number): RelativeLength {
  const excess = ratio(target, source) - usual
  const off =
    excess > 0
      ? Math.max(0, ratio(Math.max(0, target - abbreviated(pair.source, pair.target)), source) - usual)
      : Math.min(0, ratio(target + abbreviated(pair.target, pair.source), source) - usual)
  return {
    pair,
    letters: target,
    expected: Math.round(Math.exp(usual) * source),
    off,
    deviations: off / Math.sqrt(LONG + SHORT / (Math.min(source, target) + PAD)),
  }
}

/** Letters that a text may have more than another one which abbreviates. */
function abbreviated({ prose: { text } }: ReadText, { prose: { text: other } }: ReadText): number {
  const acronyms = text.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{1,6}(?![\p{L}\p{N}])/gu) ?? []
  const abbreviations =
    text.match(/(?<![\p{L}\p{N}.])(?:\p{L}{1,3}\.[ \u00a0\u202f]?){1,3}(?=[\p{L}\p{N},)])/gu) ?? []
  const solved = acronyms.slice(0, MANY).filter(acronym => !other.includes(acronym)).length
  return ACRONYM * solved + ABBREVIATION * abbreviations.length
}

/** Acronyms that are looked for in the other text. More of them are a list, or a text in capitals. */
const MANY = 20
