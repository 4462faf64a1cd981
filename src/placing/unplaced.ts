import { isUnplaced, type Unplaced } from '../alignment/file.js'
import { textKey } from '../document/key.js'
import { grouped } from '../sequence/grouped.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { LaidBead } from './outcomes.js'
import type { Paragraph } from './target.js'

/**
 * The paragraphs without source of a language, when a translation was laid over its document: those that were inserted
 * or are not sure enough to be written come in, each once; those that have found their source go, and those of an earlier
 * translation that this one does not have where it says something else; others, of whatever shape, stay. The list itself is
 * returned where nothing changes.
 */
export function unplacedAfter(
  synopsis: Synopsis,
  language: string,
  paragraphs: readonly Paragraph[],
  beads: readonly LaidBead[],
  unplaced: readonly unknown[],
): readonly unknown[] {
  const found = homeless(synopsis, language, paragraphs, beads)
  if (unplaced.length === 0) return found.length === 0 ? unplaced : found
  const waiting = grouped(found, ({ text }) => textKey(text))
  const again = new Set<Unplaced | undefined>()
  const placed = new Set(
    beads
      .filter(isWritten)
      .flatMap(({ target }) => target.map(index => textKey(paragraphs[index]?.text ?? ''))),
  )
  const isOutdated = outdatedBy(synopsis, language, beads)
  const stay = unplaced.filter(known => {
    if (!isUnplaced(known)) return true
    const key = textKey(known.text)
    const item = waiting.get(key)?.shift()
    again.add(item)
    return item !== undefined || !(placed.has(key) || isOutdated(known))
  })
  const fresh = found.filter(item => !again.has(item))
  return fresh.length === 0 && stay.length === unplaced.length ? unplaced : [...stay, ...fresh]
}

/** Whether a pair of the file stands in the document now. */
const isWritten = ({ outcome }: LaidBead) => outcome === 'written' || outcome === 'same'

/**
 * Tells what belongs to an earlier translation: where it stood, this one translates. A translation of another part of the document,
 * or one that another text stands in the way of, says nothing about it.
 */
function outdatedBy(
  { rows }: Synopsis,
  language: string,
  beads: readonly LaidBead[],
): (known: Unplaced) => boolean {
  const told = new Set(beads.filter(isWritten).flatMap(({ source }) => source))
  const places = new Map(
    rows.flatMap(({ unit, languages }, index) => {
      const entry = languages[language]?.entry?.id
      return [[unit.id, index] as const, ...(entry === undefined ? [] : [[entry, index] as const])]
    }),
  )
  const isMostly = told.size * 2 > rows.length
  return ({ after }) => {
    const index = after === '' ? 0 : places.get(after)
    return index === undefined ? isMostly : told.has(index)
  }
}

/** The paragraphs that are written nowhere, each behind the entry whose translation precedes it. */
function homeless(
  { rows }: Synopsis,
  language: string,
  paragraphs: readonly Paragraph[],
  beads: readonly LaidBead[],
): Unplaced[] {
  const entries = new Map<number, string>()
  for (const { source, target, units, outcome } of beads) {
    if (outcome === 'doubtful') continue
    const entry = outcome === 'written' ? units[0] : rows[source[0] ?? -1]?.languages[language]?.entry?.id
    for (const index of target) entries.set(index, entry ?? units[0] ?? '')
  }
  const lost = new Set(
    beads
      .filter(({ outcome }) => outcome === 'inserted' || outcome === 'doubtful')
      .flatMap(({ target }) => target),
  )
  let after = ''
  return paragraphs.flatMap(({ text }, index): Unplaced[] => {
    if (lost.has(index)) return [{ after, text }]
    after = entries.get(index) ?? after
    return []
  })
}
