import type { Range } from '../text/range.js'
import type { Check } from './check.js'
import { type RelativeLength, relativeLengths } from './comparing/relative-lengths.js'
import type { Examples } from './examples.js'
import { isExtreme } from './length.js'
import { problemOf } from './pair-check.js'
import type { PairFault } from './pair-fault.js'
import { sentencesOf } from './reading/sentences.js'

const CODE = 'sentence-count'

/**
 * A translation with fewer sentences than its source that is also shorter than usual, or with more that is longer: a sentence
 * seems to be gone or added. Translators join and split sentences; the length tells that nothing was lost by it. What is
 * extreme is told by `length`.
 */
export const sentenceCount: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ pairs }, before) =>
    relativeLengths(pairs).flatMap(relative => {
      const { cell, language } = relative.pair
      // Which sentence it is, is told already.
      if (cell.loose?.some(({ kind }) => before?.isOn(kind, language))) return []
      const fault = faultOf(relative)
      return fault ? [problemOf(CODE, relative.pair, fault)] : []
    }),
}

/** Standard deviations of the length that bear a difference in number out. Texts often grow by a sentence that explains. */
const ENOUGH = { fewer: 1.4, more: 3.5 } as const
/** Letters of a translation below which sentences are exclamations and items, which a word more or less joins and splits. */
const SHORTEST = 40
/** How much of what the missing sentences would make of the length must be missing. */
const SHARE = 0.5

function faultOf(relative: RelativeLength): PairFault | undefined {
  const { pair, expected, off, deviations } = relative
  if (expected < SHORTEST) return undefined
  if (-ENOUGH.fewer < deviations && deviations < ENOUGH.more) return undefined
  if (isExtreme(relative)) return undefined
  const [there, here] = [pair.source, pair.target].map(sentencesOf) as [readonly Range[], readonly Range[]]
  const fewer = off < 0
  if (fewer ? here.length >= there.length : here.length <= there.length) return undefined
  if (Math.abs(off) < SHARE * Math.abs(expectedChange(there, here))) return undefined
  return { wording: fewer ? 'fewer' : 'more', args: { there: there.length, here: here.length } }
}

/**
 * The logarithm of the factor by which the length changes, if the difference in number is a difference in content. One
 * sentence that is gone may be the shortest; several are taken to be of mean length.
 */
function expectedChange(there: readonly Range[], here: readonly Range[]): number {
  if (there.length - here.length !== 1) return Math.log(here.length / there.length)
  const lengths = there.map(({ start, end }) => end - start)
  return Math.log(1 - Math.min(...lengths) / lengths.reduce((sum, length) => sum + length, 0))
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Die Arbeiter streiken seit Montag. Sie fordern mehr Lohn. Die Regierung schweigt dazu.',
      target:
        'The workers have been on strike since Monday, demanding higher wages. The government is silent about it.',
    },
    {
      language: 'en',
      source: 'Dr. Achmetow sprach um 12.30 Uhr, d. h. am 3. Januar. Danach ging er.',
      target: 'Dr. Akhmetov spoke at 12.30 p.m., i.e. on 3 January, and left afterwards.',
    },
    {
      language: 'ru',
      source: 'Die Arbeiter streiken, sie fordern mehr Lohn, und die Regierung schweigt dazu.',
      target: 'Рабочие бастуют. Они требуют повышения зарплаты. Правительство на это молчит.',
    },
    {
      language: 'ru',
      source: 'Ende 2021 (!) stieg der Preis. Im Januar wurde gestreikt.',
      target: 'В конце 2021 г. (!) цена выросла, а в январе началась забастовка.',
    },
    {
      language: 'ar',
      source: 'Die Arbeiter streiken seit Montag. Sie fordern mehr Lohn. Die Regierung schweigt dazu.',
      target: 'العمال مضربون منذ يوم الاثنين، وهم يطالبون بزيادة الأجور، والحكومة صامتة إزاء ذلك.',
    },
  ],
  reject: [
    {
      language: 'en',
      source:
        'Die Arbeiter der Ölfelder streiken seit Montag. Sie fordern mehr Lohn und billigeres Gas für alle, die hier leben. Die Regierung schweigt dazu und schickt Soldaten.',
      target: 'Oil workers have been on strike since Monday. The government is silent and sends soldiers.',
      finds: [''],
    },
    {
      language: 'en',
      source: 'Die Arbeiter der Ölfelder streiken seit Montag für mehr Lohn und billigeres Gas.',
      target:
        'The workers of the oil fields have been on strike since Monday for higher wages and cheaper gas. The government is silent about all of it and sends its soldiers.',
      finds: [''],
    },
    {
      language: 'ru',
      source:
        'Die Arbeiter der Ölfelder streiken seit Montag. Sie fordern mehr Lohn und billigeres Gas für alle. Die Regierung schweigt dazu und schickt Soldaten.',
      target: 'Рабочие нефтяных промыслов бастуют с понедельника. Правительство молчит и посылает солдат.',
      finds: [''],
    },
    {
      language: 'ar',
      source:
        'Die Arbeiter der Ölfelder streiken seit Montag. Sie fordern mehr Lohn und billigeres Gas für alle. Die Regierung schweigt dazu und schickt Soldaten.',
      target: 'عمال حقول النفط مضربون منذ يوم الاثنين. إنهم يطالبون بأجور أعلى.',
      finds: [''],
    },
  ],
}
