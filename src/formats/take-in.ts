import { STATES } from '../alignment/entry.js'
import { storedAt } from '../door/carry-out.js'
import type { Decision } from '../door/decide.js'
import type { Basis, Edit, EntryEdit, Wish } from '../door/edit.js'
import type { Refusal } from '../door/refusal.js'
import { isTargetHash } from '../door/target-hash.js'
import { grouped } from '../sequence/grouped.js'
import type { Spot } from '../synopsis/spot.js'
import { type Row, type Synopsis, sameSource } from '../synopsis/synopsis.js'
import { xmlSafe } from '../xml/write.js'
import { sourceKey } from './by-document.js'
import type { ReturnedUnit } from './exchange.js'

/**
 * What becomes of a unit that comes back: `taken`; `unapproved`, taken as translated, since a check objects to the state that it
 * asks for; `stale`, taken as a translation of a source that changed since; `settled`, the same text for a source that had changed;
 * `noted`, a note alone; `same`, nothing new; `empty`, no translation in the file; `conflict`, somebody wrote something else
 * meanwhile; `misshapen`, its text can't stand there; `twice`, the file had another text for it before; `unknown`, no such unit.
 */
export const OUTCOMES = [
  'taken',
  'unapproved',
  'stale',
  'settled',
  'noted',
  'conflict',
  'misshapen',
  'twice',
  'unknown',
  'same',
  'empty',
] as const
export type ImportOutcome = (typeof OUTCOMES)[number]

export interface TakenUnit {
  outcome: ImportOutcome
  /** The unit of today, or what the file calls it. */
  unit: string
  /** The source in the file. */
  source: string
  /** The target in the file. */
  target: string
  /** The target that stands: of a conflict that of somebody else, of what comes twice the first. */
  current?: string
  /** Where it asked for an approval, the code of the check that objects. */
  code?: string
  /** What the door is asked for. */
  edits?: readonly EntryEdit[]
}

/**
 * Lays what a file holds of a document over the document as it is: by id and by source, never by place.
 *
 * @param options.force what a colleague wrote meanwhile gives way (default: it does not)
 * @returns what is to become of each unit, if the door has nothing against it
 */
export function takeIn(
  units: readonly ReturnedUnit[],
  synopsis: Synopsis,
  language: string,
  { force = false }: { force?: boolean } = {},
): TakenUnit[] {
  const find = finder(synopsis, language)
  const targets = new Map<Row, string>()
  return units.map((unit): TakenUnit => {
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
    const { outcome, edits } = isEmpty ? EMPTY : weighed(unit, spot, force)
    // A note that is there may be somebody's newer one.
    const text = unit.note?.trim() ?? ''
    if (text === '' || cell.entry?.note) return { ...told, outcome, edits }
    const noted = importEdit(spot, edits[0]?.basis ?? {}, { kind: 'note', text })
    return { ...told, outcome: edits.length > 0 ? outcome : 'noted', edits: [...edits, noted] }
  })
}

/** What became of units, when the door has decided about their edits. */
export function afterDecision(
  units: readonly TakenUnit[],
  { refused, lowered }: Pick<Decision, 'refused' | 'lowered'>,
): TakenUnit[] {
  const refusals = new Map<Edit, Refusal>(refused.map(refusal => [refusal.edit, refusal]))
  const codes = new Map<Edit, string>(lowered.map(({ edit, code }) => [edit, code]))
  return units.map(unit => {
    const [edit] = unit.edits ?? []
    if (!edit) return unit
    const refusal = refusals.get(edit)
    if (refusal?.reason === 'targetChanged')
      return { ...unit, outcome: 'conflict', current: refusal.found ?? '' }
    if (refusal) return { ...unit, outcome: refusal.reason === 'gone' ? 'unknown' : 'misshapen' }
    const code = codes.get(edit)
    if (code === undefined) return unit
    return { ...unit, outcome: unit.outcome === 'stale' ? 'stale' : 'unapproved', code }
  })
}

interface WeighedUnit {
  outcome: ImportOutcome
  edits: readonly EntryEdit[]
}

const EMPTY: WeighedUnit = { outcome: 'empty', edits: [] }

/** What is wanted for a target. */
function weighed(unit: ReturnedUnit, spot: Spot, force: boolean): WeighedUnit {
  const { cell } = spot
  const target = storedAt(unit.target, spot)
  const current = cell.entry?.target ?? ''
  const isToday = isSame(unit.source, cell.source)
  const state = unit.state && unit.state !== 'initial' ? unit.state : 'translated'
  const source = isToday ? cell.source : unit.source
  if (target === xmlSafe(current)) {
    // The translator says that it still holds.
    const isSettled = cell.drifted && unit.drifted === false && isToday
    const isRaised = !cell.drifted && isToday && STATES.indexOf(state) > STATES.indexOf(cell.state)
    if (!isSettled && !isRaised) return { outcome: 'same', edits: [] }
    const kept = isRaised || cell.state === 'initial' ? state : cell.state
    const basis = { source, target: current }
    const wanted = importEdit(spot, basis, { kind: 'translate', target: current, state: kept })
    return { outcome: isSettled ? 'settled' : 'taken', edits: [wanted] }
  }
  // Nobody touched the text in the file; what was written here meanwhile is newer.
  if (unit.hash !== undefined && isTargetHash(unit.hash, unit.target)) return { outcome: 'same', edits: [] }
  const seen = unit.hash === undefined ? '' : { hash: unit.hash }
  const basis = { source, target: force ? undefined : seen }
  const wanted = importEdit(spot, basis, { kind: 'translate', target, state })
  return { outcome: isToday ? 'taken' : 'stale', edits: [wanted] }
}

function importEdit({ row, language }: Spot, basis: Basis, wish: Wish): EntryEdit {
  return { origin: 'import', place: { unit: row.unit.id, language }, basis, wish }
}

/** Whether a source came back as it is today; what XML can't hold aside. */
function isSame(returned: string, today: string): boolean {
  return sameSource(xmlSafe(returned), xmlSafe(today))
}

/** Finds the unit of today that is meant: by its id, else by its source where only one unit has it. */
function finder({ rows }: Synopsis, language: string): (unit: ReturnedUnit) => Row | undefined {
  const byId = new Map(rows.map(row => [row.unit.id, row]))
  const bySource = grouped(rows, row => sourceKey(row.languages[language]?.source ?? row.unit.text))
  return ({ id, source }) => {
    const named = id === undefined ? undefined : byId.get(id)
    if (named) return named
    const [only, ...more] = bySource.get(sourceKey(source)) ?? []
    return more.length === 0 ? only : undefined
  }
}
