import { type ImportOutcome, OUTCOMES, type TakenUnit } from '../formats/take-in.js'
import type { Words } from '../locales/words.js'
import type { MemoryPair } from '../memory/memory.js'
import { oneLine } from '../terminal/safe.js'
import { beginning } from '../text/beginning.js'
import { flow } from './flow.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

/** What a person has to know of one by one; of all else, the number is enough. */
const TOLD = [
  'unapproved',
  'stale',
  'conflict',
  'misshapen',
  'twice',
  'unknown',
] as const satisfies readonly ImportOutcome[]

/** Characters of a text that are quoted. */
const QUOTED = 70

/** What became of the units of a document in a language. */
export interface ToldDocument {
  document: string
  language: string
  units: readonly TakenUnit[]
}

/** What became of the units of a file: the sum, and what somebody has to look at. */
export function importReport(documents: readonly ToldDocument[], view: View): string {
  const { words, paint } = view
  const all = documents.flatMap(({ units, ...place }) => units.map(unit => ({ ...place, ...unit })))
  const sums = OUTCOMES.flatMap(outcome => {
    const number = all.filter(unit => unit.outcome === outcome).length
    return number > 0 ? [{ text: words(`import.${outcome}`, { number }), paint: paint.bold }] : []
  })
  const details = TOLD.flatMap(outcome =>
    all
      .filter(unit => unit.outcome === outcome)
      .map(({ document, language, unit, source, target, current, code }) =>
        [
          ...flow(
            [
              { text: `${oneLine(document)} ${oneLine(unit)}`, paint: paint.bold },
              { text: language },
              ...[outcome, ...(code && outcome !== 'unapproved' ? (['unapproved'] as const) : [])].map(
                about => ({
                  text: words(`import.about.${about}`, { code: code ?? '' }),
                  paint: paint.yellow,
                }),
              ),
            ],
            view.width,
          ),
          `    ${beginning(oneLine(source), QUOTED)}`,
          ...(current === undefined ? [] : [paragraph(current, language, view, paint.dim)]),
          paragraph(target, language, view),
        ].join('\n'),
      ),
  )
  return [
    flow(sums.length > 0 ? sums : [{ text: words('import.none') }], view.width).join('\n'),
    ...details,
  ].join('\n\n')
}

/** How many pairs of a memory there are in each language. */
export function memoryReport(
  pairs: readonly MemoryPair[],
  languages: readonly string[],
  words: Words,
): string {
  return languages
    .map(language => ({ language, number: pairs.filter(pair => pair.language === language).length }))
    .filter(({ number }) => number > 0)
    .map(({ language, number }) => words('import.memory', { language, number }))
    .join('\n')
}
