import type { Edit } from '../alignment/edit.js'
import { STATES } from '../alignment/entry.js'
import { canonicalText } from '../document/inline.js'
import { importPair, type Spot, setNote } from '../synopsis/settle.js'
import { type Row, type Synopsis, sameSource } from '../synopsis/synopsis.js'
import { xmlSafe } from '../xml/write.js'
import { sourceKey } from './by-document.js'
import type { ReturnedUnit } from './exchange.js'
import { targetHash } from './target-hash.js'

/**
 * What becomes of a unit that comes back: `taken`; `stale`, taken as a translation of a source that changed since; `settled`, the
 * same text for a source that had changed; `noted`, a note alone; `same`, nothing new; `empty`, no translation in the file;
 * `conflict`, somebody wrote something else meanwhile; `twice`, the file had another text for it before; `unknown`, no such unit.
 */
export const OUTCOMES = [
  'taken',
  'stale',
  'settled',
  'noted',
  'conflict',
  'twice',
  'unknown',
  'same',
  'empty',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface TakenUnit {
  outcome: Outcome
  /** The unit of today, or what the file calls it. */
  unit: string
  /** The source in the file. */
  source: string
  /** The target in the file. */
  target: string
  /** The target that stands: of a conflict that of somebody else, of what comes twice the first. */
  current?: string
}

/**
 * Lays what a file holds of a document over the document as it is: by id and by source, never by place.
 *
 * @param options.force what a colleague wrote meanwhile gives way (default: it does not)
 */
export function takeIn(
  units: readonly ReturnedUnit[],
  synopsis: Synopsis,
  language: string,
  { force = false }: { force?: boolean } = {},
): { edits: Edit[]; units: TakenUnit[] } {
  const edits: Edit[] = []
  const find = finder(synopsis, language)
  const targets = new Map<Row, string>()
  const taken = units.map((unit): TakenUnit => {
    const row = find(unit)
    const told = { unit: row?.unit.id ?? unit.id ?? '', source: unit.source, target: unit.target }
    const cell = row?.languages[language]
    const isEmpty = unit.target.trim() === ''
    if (!row || !cell) return { ...told, outcome: isEmpty ? 'empty' : 'unknown' }
    const before = targets.get(row)
    if (before !== undefined && !isEmpty)
      return before === unit.target
        ? { ...told, outcome: 'same' }
        : { ...told, outcome: 'twice', current: before }
    if (!isEmpty) targets.set(row, unit.target)
    const spot = { row, language, cell }
    const { outcome, edit = [] } = isEmpty
      ? { outcome: 'empty' as const }
      : weighed(unit, spot, synopsis, force)
    edits.push(...edit)
    const current = cell.entry?.target
    if (outcome === 'conflict') return { ...told, outcome, ...(current !== undefined && { current }) }
    // A note that is there may be somebody's newer one.
    const isNew = unit.note !== undefined && unit.note.trim() !== '' && !cell.entry?.note
    if (!isNew) return { ...told, outcome }
    edits.push(...setNote(synopsis, spot, (unit.note as string).trim()))
    return { ...told, outcome: edit.length > 0 ? outcome : 'noted' }
  })
  return { edits, units: taken }
}

/** What becomes of a target. */
function weighed(
  unit: ReturnedUnit,
  spot: Spot,
  synopsis: Synopsis,
  force: boolean,
): { outcome: Outcome; edit?: Edit[] } {
  const { cell, row } = spot
  const target = canonicalText(unit.target, row.unit.kind)
  const current = cell.entry?.target ?? ''
  const isToday = isSame(unit.source, cell.source)
  const state = unit.state && unit.state !== 'initial' ? unit.state : 'translated'
  const pair = { source: isToday ? cell.source : unit.source, target, state }
  if (target === xmlSafe(current)) {
    // The translator says that it still holds.
    const isSettled = cell.drifted && unit.drifted === false && isToday
    const isRaised = !cell.drifted && isToday && STATES.indexOf(state) > STATES.indexOf(cell.state)
    if (!isSettled && !isRaised) return { outcome: 'same' }
    const kept = { ...pair, target: current, state: isRaised ? state : cell.state }
    return { outcome: isSettled ? 'settled' : 'taken', edit: importPair(synopsis, spot, kept) }
  }
  const isTheirs = current !== '' && unit.hash !== targetHash(current)
  if (isTheirs && !force) return { outcome: 'conflict' }
  return { outcome: isToday ? 'taken' : 'stale', edit: importPair(synopsis, spot, pair) }
}

/** Whether a source came back as it is today; what XML can't hold aside. */
function isSame(returned: string, today: string): boolean {
  return sameSource(xmlSafe(returned), xmlSafe(today))
}

/** Finds the unit of today that is meant: by its id, else by its source where only one unit has it. */
function finder({ rows }: Synopsis, language: string): (unit: ReturnedUnit) => Row | undefined {
  const byId = new Map(rows.map(row => [row.unit.id, row]))
  const bySource = new Map<string, Row[]>()
  for (const row of rows) {
    const key = sourceKey(row.languages[language]?.source ?? row.unit.text)
    bySource.set(key, [...(bySource.get(key) ?? []), row])
  }
  return ({ id, source }) => {
    const named = id === undefined ? undefined : byId.get(id)
    if (named) return named
    const [only, ...more] = bySource.get(sourceKey(source)) ?? []
    return more.length === 0 ? only : undefined
  }
}
