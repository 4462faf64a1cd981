import type { Skipped } from '../formats/exchange.js'
import { type ImportOutcome, OUTCOMES, REFUSED, type TakenUnit } from '../formats/returned/outcomes.js'
import type { Words } from '../locales/words.js'
import type { MemoryPair } from '../memory/memory.js'
import { oneLine } from '../terminal/safe.js'
import { beginning } from '../text/beginning.js'
import { flow } from './flow.js'
import { paragraph } from './paragraph.js'
import type { View } from './view.js'

/** What a person has to know of one by one; of all else, the number is enough. */
const TOLD = ['unapproved', 'stale', ...REFUSED] as const satisfies readonly ImportOutcome[]

/** Characters of a text that are quoted. */
const QUOTED = 70

/** What became of the units of a document in a language. */
export interface ToldDocument {
  document: string
  language: string
  units: readonly TakenUnit[]
}

/** What became of a file. */
export interface ToldFile {
  documents: readonly ToldDocument[]
  skipped: readonly Skipped[]
  /** Paths of the files that were written. */
  written: readonly string[]
}

/** What became of the units of a file: the sum, and what somebody has to look at. */
export function importReport({ documents, skipped }: ToldFile, view: View): string {
  const { words, paint } = view
  const all = unitsOf(documents)
  const sums = OUTCOMES.flatMap(outcome => {
    const number = all.filter(unit => unit.outcome === outcome).length
    return number > 0 ? [{ text: words(`import.${outcome}`, { number }), paint: paint.bold }] : []
  })
  if (skipped.length > 0)
    sums.push({ text: words('import.skipped', { number: skipped.length }), paint: paint.bold })
  const units = TOLD.flatMap(outcome => all.filter(unit => unit.outcome === outcome))
  return [
    flow(sums.length > 0 ? sums : [{ text: words('import.none') }], view.width).join('\n'),
    ...units.map(unit => unitTold(unit, view)),
    ...skipped.map(place => skippedTold(place, view)),
  ].join('\n\n')
}

/** The same as a value: what became of each unit, in the order of the file within its document. */
export function importJson({ documents, skipped, written }: ToldFile): object {
  const all = unitsOf(documents)
  const summary = OUTCOMES.map(name => [name, all.filter(({ outcome }) => outcome === name).length])
  const units = all.map(({ document, language, unit, outcome, line, source, target, current, code }) => ({
    ...{ document, unit, language, outcome, line, source, target, current, code },
  }))
  return { units, skipped, summary: { ...Object.fromEntries(summary), skipped: skipped.length }, written }
}

type PlacedUnit = TakenUnit & Pick<ToldDocument, 'document' | 'language'>

function unitsOf(documents: readonly ToldDocument[]): PlacedUnit[] {
  return documents.flatMap(({ units, document, language }) =>
    units.map(unit => ({ document, language, ...unit })),
  )
}

function unitTold(told: PlacedUnit, view: View): string {
  const { document, language, unit, outcome, line, source, target, current, code } = told
  const { words, paint, width } = view
  const abouts = [
    outcome as (typeof TOLD)[number],
    ...(code && outcome !== 'unapproved' ? ['unapproved' as const] : []),
  ]
  const head = [
    { text: `${oneLine(document)} ${oneLine(unit)}`, paint: paint.bold },
    { text: language },
    ...(line === undefined ? [] : [{ text: words('import.line', { line }) }]),
    ...abouts.map(about => ({
      text: words(`import.about.${about}`, { code: code ?? '' }),
      paint: paint.magenta,
    })),
  ]
  return [
    ...flow(head, width),
    `    ${beginning(oneLine(source), QUOTED)}`,
    ...(current === undefined ? [] : [paragraph(current, language, view, paint.dim)]),
    paragraph(target, language, view),
  ].join('\n')
}

function skippedTold({ line, reason, text }: Skipped, { words, paint, width }: View): string {
  const head = [
    { text: words('import.line', { line }), paint: paint.bold },
    { text: words(`import.skipped.${reason}`), paint: paint.magenta },
  ]
  return [...flow(head, width), `    ${beginning(oneLine(text), QUOTED)}`].join('\n')
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

/** The same as a value, with what can't be read of the memory. */
export function memoryJson(
  pairs: readonly MemoryPair[],
  languages: readonly string[],
  skipped: readonly Pick<Skipped, 'line' | 'text'>[],
  kept: string | undefined,
): object {
  const numbers = languages.map(language => [
    language,
    pairs.filter(pair => pair.language === language).length,
  ])
  return { candidates: Object.fromEntries(numbers), skipped, written: kept === undefined ? [] : [kept] }
}
