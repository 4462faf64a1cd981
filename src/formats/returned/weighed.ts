import { STATES } from '../../alignment/entry.js'
import { isTargetHash } from '../../alignment/target-hash.js'
import { storedAt } from '../../door/carry-out.js'
import type { Basis, EntryEdit, Wish } from '../../door/edit.js'
import type { Spot } from '../../synopsis/spot.js'
import { type Cell, sameSource } from '../../synopsis/synopsis.js'
import { xmlSafe } from '../../xml/write.js'
import type { ReturnedUnit } from '../exchange.js'
import type { ImportOutcome } from './outcomes.js'

/** What is to become of a target. */
export interface WeighedUnit {
  outcome: ImportOutcome
  edits: readonly EntryEdit[]
  /** The source that it counts as made from, where that isn't the one in the file. */
  from?: string
}

const nothing = (outcome: ImportOutcome): WeighedUnit => ({ outcome, edits: [] })

/** What is wanted for a target: whether it is somebody's work, newer than what stands there, and of which source. */
export function weighed(
  unit: ReturnedUnit,
  spot: Spot,
  { isEmpty, force }: { isEmpty: boolean; force: boolean },
): WeighedUnit {
  if (isEmpty) return nothing('empty')
  const current = spot.cell.entry?.target ?? ''
  const target = storedAt(unit.target, spot)
  if (target === xmlSafe(current)) return confirmed(unit, spot)
  // Nobody touched the text in the file; what was written here meanwhile is newer.
  if (unit.hash !== undefined && isTargetHash(unit.hash, unit.target)) return nothing('same')
  if (unit.isGuess && !isMarkedByUs(unit, spot))
    return { ...nothing('guess'), from: unit.previous ?? unit.source }
  // The mark that it went out with is still there: it was made from the source that went out beside it.
  const from = unit.drifted ? (unit.previous ?? unit.source) : unit.source
  const isToday = isSame(from, spot.cell.source)
  const source = isToday ? spot.cell.source : from
  const seen = unit.hash === undefined ? '' : { hash: unit.hash }
  const basis = { source, target: force ? undefined : seen }
  const wanted = importEdit(spot, basis, { kind: 'translate', target, state: stateOf(unit) })
  return { outcome: isToday ? 'taken' : 'stale', edits: [wanted], from: source }
}

/**
 * Whether a mark is the one that a drift went out with: it comes with the source that the translation was made from. Of all else, a
 * tool has guessed.
 */
function isMarkedByUs({ hash, previous }: ReturnedUnit, { cell }: Spot): boolean {
  const wasThere = hash !== undefined && !isTargetHash(hash, '')
  return wasThere && previous !== undefined && isSame(previous, cell.entry?.source ?? '')
}

/** The text that stands there already: the translator may say that it still holds, or more of it than was known. */
function confirmed(unit: ReturnedUnit, spot: Spot): WeighedUnit {
  const { cell } = spot
  const isToday = isSame(unit.source, cell.source)
  const state = stateOf(unit)
  const isSettled = cell.drifted && unit.drifted === false && isToday
  const isRaised = !cell.drifted && isToday && STATES.indexOf(state) > STATES.indexOf(cell.state)
  if (unit.isGuess || !(isSettled || isRaised)) return nothing('same')
  const kept = isRaised || cell.state === 'initial' ? state : cell.state
  const target = cell.entry?.target ?? ''
  const wanted = importEdit(spot, { source: cell.source, target }, { kind: 'translate', target, state: kept })
  return { outcome: isSettled ? 'settled' : 'taken', edits: [wanted] }
}

const stateOf = ({ state }: ReturnedUnit) => (state && state !== 'initial' ? state : 'translated')

export function importEdit({ row, language }: Spot, basis: Basis, wish: Wish): EntryEdit {
  return { origin: 'import', place: { unit: row.unit.id, language }, basis, wish }
}

/** Whether a source in a file is that of a unit in a language: today's, or the one that its translation was made from. */
export function isOf({ source, previous }: ReturnedUnit, cell: Cell | undefined): boolean {
  const known = [cell?.source, cell?.entry?.source].filter(text => text !== undefined)
  return known.some(text => isSame(source, text) || (previous !== undefined && isSame(previous, text)))
}

/** Whether a source came back as it is today; what XML can't hold aside. */
function isSame(returned: string, today: string): boolean {
  return sameSource(xmlSafe(returned), xmlSafe(today))
}
