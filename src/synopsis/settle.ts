import type { Edit, Fields } from '../alignment/edit.js'
import type { Allowance, Entry, Pair, State } from '../alignment/entry.js'
import { pairHash } from '../alignment/pair-hash.js'
import { toldTogether } from './misalignment.js'
import type { Cell, Row, Synopsis } from './synopsis.js'

/** A unit in one language: what the edits of a person are about. */
export interface Spot {
  row: Row
  language: string
  cell: Cell
}

/**
 * Writes a target. A unit that another one's translation covers gets a translation of its own. What was allowed of another
 * target lapses, and goes.
 */
export function setTarget(synopsis: Synopsis, spot: Spot, target: string): Edit[] {
  const { row, language, cell } = spot
  const covering =
    cell.entry && cell.entry.id !== row.unit.id && cell.units.length > 1 ? cell.entry : undefined
  const fields = {
    source: covering ? row.unit.text : cell.source,
    target,
    state: 'translated' as const,
    conflict: undefined,
  }
  if (!covering) {
    const allow = holding(cell.entry, fields.source, target)
    return [write(synopsis, spot, { ...fields, covers: coversOf(cell), allow })]
  }
  const others = (covering.covers ?? []).filter(id => id !== row.unit.id)
  return [
    { kind: 'write', language, id: row.unit.id, fields, after: predecessor(synopsis, spot) },
    { kind: 'write', language, id: covering.id, fields: { covers: others.length > 0 ? others : undefined } },
  ]
}

/**
 * Writes a translation as it was: source, target and state are one value, so that what was approved of another source does not
 * count as approved of today's. What is allowed of the present target lapses, and goes. Units that it covered are covered
 * again where they are there and have no translation of their own.
 */
export function restoreEntry(
  synopsis: Synopsis,
  spot: Spot,
  { source, target, state, covers }: Entry,
): Edit[] {
  const { cell, language } = spot
  const free = (id: string) => {
    const other = synopsis.rows.find(row => row.unit.id === id)?.languages[language]
    return other !== undefined && (!other.entry?.target || other.entry.id === cell.entry?.id)
  }
  const covered = (covers ?? []).filter(free)
  const allow = holding(cell.entry, source, target)
  const fields = {
    source,
    target,
    state,
    covers: covered.length > 0 ? covered : undefined,
    allow,
    conflict: undefined,
  }
  const own = new Set((synopsis.entries[language] ?? []).map(({ id }) => id))
  return [
    write(synopsis, spot, fields),
    ...covered.filter(id => own.has(id)).map((id): Edit => ({ kind: 'drop', language, id })),
  ]
}

/** Writes a translation that comes from elsewhere, with the source that it was made from; what it covers stays covered. */
export function importPair(synopsis: Synopsis, spot: Spot, { source, target, state }: Pair): Edit[] {
  const allow = holding(spot.cell.entry, source, target)
  return [
    write(synopsis, spot, { source, target, state, covers: coversOf(spot.cell), allow, conflict: undefined }),
  ]
}

/** Settles what a merge left behind: one of the two translations stays, with its source and its state. */
export function settleConflict(synopsis: Synopsis, spot: Spot, side: 'ours' | 'theirs'): Edit[] {
  const { entry } = spot.cell
  const { conflict } = entry ?? {}
  if (!entry || !conflict) return []
  if (side === 'ours') return [write(synopsis, spot, { conflict: undefined })]
  const { source, target, state } = conflict
  const allow = holding(entry, source, target)
  return [write(synopsis, spot, { source, target, state, allow, conflict: undefined })]
}

/** Settles a drift: the target stays, and counts as made from today's source. A reason is recorded. */
export function acceptDrift(synopsis: Synopsis, spot: Spot, reason: string | undefined): Edit[] {
  const { cell } = spot
  const allow =
    reason === undefined
      ? holding(cell.entry, cell.source, cell.entry?.target ?? '')
      : allowing(spot, 'drifted', reason)
  return [write(synopsis, spot, { source: cell.source, covers: coversOf(cell), allow })]
}

/** Records that a person judged a finding false. */
export function allowFinding(synopsis: Synopsis, spot: Spot, code: string, reason: string): Edit[] {
  return [write(synopsis, spot, { allow: allowing(spot, code, reason) })]
}

/** The unit with all whose targets are shifted together with its own; each bead is there once. */
export function toldWith({ rows }: Synopsis, spot: Spot): Spot[] {
  const { language, cell } = spot
  const { misaligned } = cell
  if (!misaligned?.run) return [spot]
  return rows.flatMap(row => {
    const other = row.languages[language]
    const told = other?.misaligned && other.units[0] === row.unit.id
    return told && toldTogether(misaligned, other.misaligned as typeof misaligned)
      ? [{ row, language, cell: other }]
      : []
  })
}

export function setState(synopsis: Synopsis, spot: Spot, state: State): Edit[] {
  return [write(synopsis, spot, { state })]
}

/** Sets the note; an empty one takes it away. */
export function setNote(synopsis: Synopsis, spot: Spot, note: string): Edit[] {
  return [write(synopsis, spot, { note: note === '' ? undefined : note })]
}

/** Whether an entry's allowance still holds: for this code, source and target. */
export function allows(entry: Entry, source: string, code: string): boolean {
  return allowanceFor(entry, source, code) !== undefined
}

/** The allowance of an entry that holds for this code, source and target. */
export function allowanceFor(entry: Entry, source: string, code: string): Allowance | undefined {
  const candidates = entry.allow?.filter(allowance => allowance.code === code) ?? []
  if (candidates.length === 0) return undefined
  const of = pairHash(source, entry.target)
  return candidates.find(allowance => allowance.of === of)
}

function allowing({ cell }: Spot, code: string, reason: string): Allowance[] {
  const target = cell.entry?.target ?? ''
  const others = (holding(cell.entry, cell.source, target) ?? []).filter(allowance => allowance.code !== code)
  return [...others, { code, reason, of: pairHash(cell.source, target) }]
}

/** The allowances that hold for a source and a target; undefined where none does. */
function holding(entry: Entry | undefined, source: string, target: string): Allowance[] | undefined {
  const of = pairHash(source, target)
  const held = entry?.allow?.filter(allowance => allowance.of === of) ?? []
  return held.length > 0 ? held : undefined
}

function write(synopsis: Synopsis, spot: Spot, fields: Fields): Edit {
  const id = spot.cell.entry?.id ?? spot.row.unit.id
  return { kind: 'write', language: spot.language, id, fields, after: predecessor(synopsis, spot) }
}

/** The further units of the bead; undefined where there is none. */
function coversOf({ entry, units }: Cell): string[] | undefined {
  const others = units.filter(id => id !== (entry?.id ?? units[0]))
  return others.length > 0 ? others : undefined
}

/** The entry behind which a new one belongs: that of the nearest unit before it. */
function predecessor({ rows }: Synopsis, { row, language }: Spot): string | undefined {
  const before = rows.slice(0, rows.indexOf(row)).findLast(({ languages }) => languages[language]?.entry)
  return before?.languages[language]?.entry?.id
}
