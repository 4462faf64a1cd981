import { countWords } from '../synopsis/count.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { CHANGE_KINDS, type ChangeKind, type VersionChange } from './change.js'
import { compareUnits } from './compare.js'
import { type Fate, fatesIn } from './fates.js'
import { type Telling, telling } from './telling.js'
import { compareTranslations } from './translations.js'

/** A change of the source or of a translation. */
export interface LanguageChange extends VersionChange {
  language: string
  /** What a change of the source does to each translation; of a translation, how it stands now. */
  fates: Readonly<Record<string, Fate>>
  /** Of a text that became another one. */
  telling?: Telling
}

/** What changed at one place, in one language or several. */
export interface ChangedPlace {
  changes: readonly LanguageChange[]
  /** The texts of the other languages that are compared, which did not change; by language. */
  unchanged: Readonly<Record<string, string>>
}

export interface Summary extends Record<ChangeKind, number> {
  unchanged: number
  /** By language: paragraphs that changed and now want a translation, and the words of their source. */
  languages: Record<string, { paragraphs: number; words: number }>
}

/** How two versions of a document differ. */
export interface Difference {
  document: string
  places: readonly ChangedPlace[]
  summary: Summary
}

export interface DifferenceOptions {
  /** The language of the source. */
  source: string
  /** The languages whose texts are compared: the source, targets, or both. */
  compared: readonly string[]
  /** The languages in which it is told what a change does. */
  languages: readonly string[]
}

const NOTHING: Synopsis = { rows: [], obsolete: {}, spent: {}, changes: [], entries: {}, registry: [] }

/**
 * How two versions of a document differ, and what that does to its translations.
 *
 * @param before undefined where the document was not there; `after` likewise
 */
export function difference(
  document: string,
  before: Synopsis = NOTHING,
  after: Synopsis = NOTHING,
  { source, compared, languages }: DifferenceOptions,
): Difference {
  const fates = fatesIn(before, after, languages)
  const { changes, unchanged } = compareUnits(unitsOf(before), unitsOf(after))
  const told = (language: string) => (change: VersionChange) => ({
    ...change,
    language,
    fates: fates(change),
    // Of what is wholly new or gone, every word tells.
    ...(change.old !== '' && change.new !== '' && { telling: telling(change.old, change.new, language) }),
  })
  const found = compared.flatMap((language): LanguageChange[] =>
    language === source
      ? changes.map(told(language))
      : compareTranslations(before, after, language)
          .map(told(language))
          .map(change => ({ ...change, fates: only(change.fates, language) })),
  )
  return {
    document,
    places: placesOf(found, after, source, compared),
    summary: summaryOf(found, compared.includes(source) ? source : undefined, unchanged),
  }
}

const unitsOf = ({ rows }: Synopsis) => rows.map(({ unit }) => unit)

function only(fates: Readonly<Record<string, Fate>>, language: string): Record<string, Fate> {
  const fate = fates[language]
  return fate ? { [language]: fate } : {}
}

/** Changes of one unit together; in the order of the source, where it is compared. */
function placesOf(
  found: readonly LanguageChange[],
  after: Synopsis,
  source: string,
  compared: readonly string[],
): ChangedPlace[] {
  const byUnit = new Map<string, LanguageChange[]>()
  for (const change of found) byUnit.set(change.id, [...(byUnit.get(change.id) ?? []), change])
  const order = new Map(after.rows.map(({ unit }, index) => [unit.id, index]))
  const texts = new Map(after.rows.map(row => [row.unit.id, row]))
  const places = [...byUnit].map(([id, changes]) => {
    const row = texts.get(id)
    const others = compared.filter(language => !changes.some(change => change.language === language))
    const textIn = (language: string) =>
      language === source ? row?.unit.text : row?.languages[language]?.entry?.target
    return {
      id,
      place: {
        changes,
        unchanged: Object.fromEntries(others.map(language => [language, textIn(language) ?? ''])),
      },
    }
  })
  // The source's order tells where removed paragraphs stood; what changed only in translations is put in between.
  const isSource = ({ place }: (typeof places)[number]) => place.changes[0]?.language === source
  const ordered = places.filter(isSource)
  const rest = places.filter(place => !isSource(place))
  const merged = [...ordered]
  for (const place of rest) {
    const at = order.get(place.id) ?? Number.POSITIVE_INFINITY
    const next = merged.findIndex(({ id }) => (order.get(id) ?? -1) > at)
    merged.splice(next < 0 ? merged.length : next, 0, place)
  }
  return merged.map(({ place }) => place)
}

/** Fates after which somebody has to do something. */
const TO_DO: readonly Fate[] = ['drifted', 'untranslated']

/** @param source the language whose changes count, where it is compared; otherwise those of all */
function summaryOf(found: readonly LanguageChange[], source: string | undefined, unchanged: number): Summary {
  const counted = source === undefined ? found : found.filter(({ language }) => language === source)
  const counts = Object.fromEntries(
    CHANGE_KINDS.map(kind => [kind, counted.filter(change => change.kind === kind).length]),
  ) as Record<ChangeKind, number>
  const languages: Summary['languages'] = {}
  for (const change of found)
    for (const [language, fate] of Object.entries(change.fates)) {
      const sum = languages[language] ?? { paragraphs: 0, words: 0 }
      languages[language] = sum
      if (change.language !== source || change.kind === 'removed' || !TO_DO.includes(fate)) continue
      sum.paragraphs += change.units.length
      sum.words += countWords(change.new)
    }
  return { ...counts, unchanged, languages }
}
