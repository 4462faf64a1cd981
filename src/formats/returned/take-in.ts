import { isTargetHash } from '../../alignment/target-hash.js'
import type { Decision } from '../../door/decide.js'
import type { Edit } from '../../door/edit.js'
import type { Refusal } from '../../door/refusal.js'
import { lacksScript } from '../../encoding/lacks-script.js'
import { grouped } from '../../sequence/grouped.js'
import { kindOf } from '../../synopsis/spot.js'
import type { Cell, Row, Synopsis } from '../../synopsis/synopsis.js'
import { isBlank } from '../../text/blank.js'
import { restored } from '../codes/restored.js'
import type { ReturnedUnit } from '../exchange.js'
import { objectionTo } from './objections.js'
import type { TakenUnit } from './outcomes.js'
import { bySource, sourceKey } from './source-key.js'
import { importEdit, isOf, weighed } from './weighed.js'

export interface TakeInOptions {
  sourceLanguage: string
  /** Of the targets. */
  language: string
  /** Whether what a colleague wrote meanwhile gives way (default: it does not). */
  force?: boolean
}

/**
 * Lays what a file holds of a document over the document as it is: by id and by source, never by place.
 *
 * @returns what is to become of each unit, if the door has nothing against it
 */
export function takeIn(
  units: readonly ReturnedUnit[],
  synopsis: Synopsis,
  { sourceLanguage, language, force = false }: TakeInOptions,
): TakenUnit[] {
  const find = finder(synopsis, language)
  const isUnread = lacksScript(units, language)
  const isPiece = piecesAmong(units)
  const targets = new Map<Row, string>()
  return units.map((unit): TakenUnit => {
    const told = { line: unit.line, unit: unit.id ?? '', source: unit.source, target: unit.target }
    const isEmpty = isBlank(unit.target)
    const row = find(unit)
    if (row === 'mixed') return { ...told, outcome: isEmpty ? 'empty' : 'mixed' }
    const cell = row?.languages[language]
    if (!row || !cell) return unknownUnit(unit)
    const known = { ...told, unit: row.unit.id }
    const read = isEmpty ? unit : asMeant(unit, row, cell)
    if (typeof read === 'string') return { ...known, outcome: read }
    const { source, target } = read
    const before = targets.get(row)
    if (before !== undefined && !isEmpty)
      return before === target
        ? { ...known, outcome: 'same' }
        : { ...known, outcome: 'twice', target, current: before }
    const spot = { row, language, cell }
    const { outcome, edits, from = source } = weighed(read, spot, { isEmpty, force })
    if (outcome === 'taken' || outcome === 'stale' || outcome === 'guess') {
      const objection = objectionTo(read, spot, { sourceLanguage, language })
      const refusal = isPiece(unit, cell) ? 'partial' : (objection ?? (isUnread ? 'language' : undefined))
      if (refusal) return { ...known, source, target, outcome: refusal }
    }
    if (!isEmpty && outcome !== 'guess') targets.set(row, target)
    const taken = { ...known, source: from, target, outcome }
    // A note that is there may be somebody's newer one.
    const text = unit.note?.trim() ?? ''
    if (text === '' || cell.entry?.note) return { ...taken, edits }
    const noted = importEdit(spot, edits[0]?.basis ?? {}, { kind: 'note', text })
    const isNote = edits.length === 0 && outcome !== 'guess'
    return { ...taken, outcome: isNote ? 'noted' : outcome, edits: [...edits, noted] }
  })
}

/** What becomes of what is none of the units of today. */
export function unknownUnit({ line, id: unit = '', source, target, hash }: ReturnedUnit): TakenUnit {
  const isUntouched = hash !== undefined && isTargetHash(hash, target)
  const outcome = isBlank(target) ? 'empty' : isUntouched ? 'same' : 'unknown'
  return { outcome, line, unit, source, target }
}

/** Whether a unit is one of several of a file that have its id, each with a piece of its source: a tool cut it up. */
function piecesAmong(units: readonly ReturnedUnit[]): (unit: ReturnedUnit, cell: Cell) => boolean {
  const byId = grouped(
    units.filter(({ id }) => id !== undefined),
    ({ document, id }) => JSON.stringify([document, id]),
  )
  return ({ document, id, source }, cell) => {
    const same = byId.get(JSON.stringify([document, id])) ?? []
    const sources = new Set(same.map(({ source }) => sourceKey(source)))
    const [whole, own] = [sourceKey(cell.source), sourceKey(source)]
    return sources.size > 1 && own !== whole && own !== '' && whole.includes(own)
  }
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

/** A unit with its marks, or why it can't be a translation of what it stands beside. */
function asMeant(unit: ReturnedUnit, row: Row, cell: Cell): ReturnedUnit | 'partial' | 'codes' {
  if (unit.fault) return unit.fault
  const kind = kindOf({ row, cell })
  const texts = [cell.source, cell.entry?.source ?? ''].filter(text => text !== '')
  const whole = restored(
    unit,
    texts.map(text => ({ text, kind })),
  )
  return whole ? { ...unit, ...whole } : 'codes'
}

/** Finds the unit of today that is meant: by its id, else by its source where only one unit has it. */
function finder({ rows }: Synopsis, language: string): (unit: ReturnedUnit) => Row | 'mixed' | undefined {
  const byId = new Map(rows.map(row => [row.unit.id, row]))
  // The units of a bead are one to whoever translates them.
  const beads = rows.filter(row => (row.languages[language]?.units[0] ?? row.unit.id) === row.unit.id)
  const withSource = bySource(beads, row => {
    const cell = row.languages[language]
    return cell ? { text: cell.source, kind: kindOf({ row, cell }) } : row.unit
  })
  return unit => {
    const named = unit.id === undefined ? undefined : byId.get(unit.id)
    const same = withSource(unit)
    if (!named) return same.length === 1 ? same[0] : undefined
    // Where a table was sorted by some of its columns, an id stands beside the text of another unit.
    const isOther = same.length > 0 && !same.includes(named) && !isOf(unit, named.languages[language])
    return isOther ? 'mixed' : named
  }
}
