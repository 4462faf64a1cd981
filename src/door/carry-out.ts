import { type Allowance, type Entry, STATES, type State } from '../alignment/entry.js'
import { pairHash } from '../alignment/pair-hash.js'
import type { Fields, Patch } from '../alignment/patch.js'
import type { UnplacedText } from '../alignment/unplaced.js'
import { MANY_PARAGRAPHS } from '../document/unit.js'
import { allowedSource, holding, isInForce } from '../synopsis/allowances.js'
import { holdsNothing } from '../synopsis/beads.js'
import { cellAt, kindOf, type Spot } from '../synopsis/spot.js'
import { type Cell, type Synopsis, sameSource } from '../synopsis/synopsis.js'
import { type EntryEdit, type FormerUnplaced, ORIGINS, type Wish } from './edit.js'
import type { LookedUp } from './looked-up.js'
import { stored } from './stored.js'

/** An edit that nothing stands against, with what it is about. */
interface Granted<W extends Wish = Wish> {
  wish: W
  basis: EntryEdit['basis']
  at: LookedUp
  spot: Spot
  synopsis: Synopsis
}

type CarryOut<W extends Wish> = (granted: Granted<W>) => Patch[]

/** The patches that carry an edit out; none where all is as it wants already. */
export function carryOut(edit: EntryEdit, at: LookedUp, synopsis: Synopsis): Patch[] {
  const { wish, basis } = edit
  if (wish.kind === 'drop') {
    const { unit: id, language } = edit.place
    return [{ kind: at.isUnplaced ? 'placed' : 'drop', language, id }]
  }
  if (!at.spot) {
    const patches = wish.kind === 'resolve' ? chosen(edit.place.language, at.entry, wish.with) : []
    return at.entry?.returned ? answered(patches, edit, at.entry) : patches
  }
  const granted = { wish, basis, at, spot: at.spot, synopsis }
  const patches = (HOW[wish.kind] as CarryOut<Wish>)(granted)
  return at.entry?.returned && ANSWERING.has(wish.kind) ? answered(patches, edit, at.entry) : patches
}

/** What gives a translation that was sent back its next target. */
const ANSWERING: ReadonlySet<Wish['kind']> = new Set(['translate', 'resolve', 'restore', 'take', 'place'])

/** With another target, or with the same one where a person stands by it, a translation is sent back no more. */
function answered(patches: readonly Patch[], { origin }: EntryEdit, { id, target }: Entry): Patch[] {
  return patches.map(patch => {
    if (patch.kind !== 'write' || patch.id !== id || patch.fields.target === undefined) return patch
    const isAnswer = ORIGINS[origin].isAttended || patch.fields.target !== target
    return isAnswer ? { ...patch, fields: { ...patch.fields, returned: undefined } } : patch
  })
}

const HOW: { [K in Exclude<Wish['kind'], 'drop'>]: CarryOut<Extract<Wish, { kind: K }>> } = {
  translate: granted => {
    const { target, state = 'translated', given } = granted.wish
    return translated(granted, target, state, given === undefined ? {} : { given })
  },
  settle: ({ wish: { reason }, at: { entry, target }, spot, synopsis }) => {
    const { source } = spot.cell
    const held = holding(entry, source, target)
    const allow = reason ? allowing(held ?? [], spot.cell, 'drifted', reason) : held
    return [write(synopsis, spot, { source, covers: coversOf(spot.cell), allow })]
  },
  allow: ({ wish: { code, reason }, spot, synopsis }) => {
    const { cell } = spot
    const held = (cell.entry?.allow ?? []).filter(allowance => isInForce(allowance, cell))
    return [write(synopsis, spot, { allow: allowing(held, cell, code, reason) })]
  },
  // An approval never takes a higher one back.
  approve: ({ wish: { state }, at: { entry }, spot, synopsis }) => {
    if (entry?.returned) return [write(synopsis, spot, { state, returned: undefined })]
    return STATES.indexOf(state) > STATES.indexOf(entry?.state ?? 'initial')
      ? [write(synopsis, spot, { state })]
      : []
  },
  return: ({ wish: { note }, at: { entry }, spot, synopsis }) => [
    write(synopsis, spot, { state: 'translated', returned: { ...entry?.returned, note } }),
  ],
  note: ({ wish: { text }, spot, synopsis }) => [
    write(synopsis, spot, { note: text === '' ? undefined : text }),
  ],
  resolve: granted => {
    const { wish, at, spot, synopsis } = granted
    if (typeof wish.with === 'object') {
      const patches = translated(granted, wish.with.target, 'translated')
      return [...patches, write(synopsis, spot, { conflict: undefined })]
    }
    return chosen(spot.language, at.entry, wish.with)
  },
  restore: ({ wish: { entry }, spot, synopsis }) => restored(entry, spot, synopsis),
  undo: ({ wish: { before, covering, paragraph }, spot, synopsis }) => [
    ...(Object.keys(before).length > 0 ? [write(synopsis, spot, before)] : []),
    ...(paragraph ? [waitingAsBefore(paragraph, spot.language)] : []),
    ...(covering === undefined ? [] : coveredAgain(covering, spot, synopsis)),
  ],
  mend: ({ wish: { target }, at: { entry }, spot, synopsis }) => {
    // What a person allowed of the old target still holds: its meaning is the same.
    const cell = { entry, source: spot.cell.source }
    const allow = entry?.allow?.map(other =>
      isInForce(other, cell) ? { ...other, of: pairHash(allowedSource(other.code, cell), target) } : other,
    )
    return [write(synopsis, spot, { target, ...(allow && { allow }) })]
  },
  take: ({ wish: { paragraph, isJoined }, at: { entry }, spot, synopsis }) => {
    const { language, cell } = spot
    const text = storedAt(paragraph.text, spot)
    const target = isJoined ? joined(entry?.target ?? '', text, paragraph, spot, synopsis) : text
    // What joins a translation says nothing of the source that this was made from.
    const source = isJoined ? (entry?.source ?? '') : cell.source
    const fields = { source, target, state: 'translated' as const, allow: holding(entry, source, target) }
    return [
      write(synopsis, spot, isJoined ? fields : { ...fields, covers: coversOf(cell) }),
      { kind: 'placed', language, id: paragraph.id },
    ]
  },
  place: ({ wish }) => [...wish.patches],
}

function waitingAsBefore({ id, after, text, at }: FormerUnplaced, language: string): Patch {
  return at === undefined
    ? { kind: 'placed', language, id }
    : { kind: 'waits', language, paragraph: { after, text }, at }
}

/** A target with a paragraph more: before it where that precedes it in the file that it came from. */
function joined(
  target: string,
  text: string,
  { after }: UnplacedText,
  spot: Spot,
  { rows }: Synopsis,
): string {
  const precedes = rows.findIndex(({ unit, languages }) =>
    [unit.id, languages[spot.language]?.entry?.id].includes(after),
  )
  const parts = precedes < rows.indexOf(spot.row) ? [text, target] : [target, text]
  return parts.join(MANY_PARAGRAPHS.has(kindOf(spot)) ? '\n\n' : ' ')
}

/** One of the two sides of a conflict, with its source and its state. */
function chosen(
  language: string,
  entry: Entry | undefined,
  side: Extract<Wish, { kind: 'resolve' }>['with'],
): Patch[] {
  if (!entry?.conflict || typeof side === 'object') return []
  const { source, target, state } = entry.conflict
  const theirs = { source, target, state, allow: holding(entry, source, target) }
  const fields = { ...(side === 'theirs' && theirs), conflict: undefined }
  return [{ kind: 'write', language, id: entry.id, fields }]
}

/** A target as the unit at a place holds it. */
export function storedAt(text: string, spot: Spot): string {
  return stored(text, kindOf(spot), spot.cell.source.replace(/\n[ \t]*\n/g, ' '))
}

/**
 * A target with the source that it was made from. A unit that another one's translation covers gets a translation of its own; what
 * was allowed of another target lapses, and goes. An open conflict stays open.
 */
function translated(
  { basis, at, spot, synopsis }: Granted,
  text: string,
  state: State,
  more: Pick<Fields, 'given'> = {},
): Patch[] {
  const { row, cell } = spot
  const { entry } = at
  const covering = coveringEntry(spot)
  const today = covering ? row.unit.text : cell.source
  // Who saw the first unit of a bead alone did not translate the others.
  const shown = covering ? at.sources : [today]
  const isToday = shown.some(source => sameSource(basis.source ?? '', source))
  const source = isToday ? today : (basis.source ?? '')
  const target = at.target !== '' && text === at.target ? text : storedAt(text, spot)
  if (!covering) {
    const allow = holding(entry, source, target)
    const fields = { source, target, state, covers: coversOf(cell), allow, ...more }
    return [write(synopsis, spot, fields)]
  }
  return cutOut(covering, { source, target, state, ...more }, spot, synopsis)
}

/** The entry of another unit that translates the one at a place along with its own. */
function coveringEntry({ row, cell: { entry, units } }: Spot): Entry | undefined {
  return entry && entry.id !== row.unit.id && units.length > 1 ? entry : undefined
}

/** A unit gets an entry of its own, and with it the units that this covers; the one that covered them covers them no more. */
function cutOut(covering: Entry, fields: Fields, spot: Spot, synopsis: Synopsis): Patch[] {
  const { row, language } = spot
  const { id } = row.unit
  const others = (covering.covers ?? []).filter(other => other !== id && !fields.covers?.includes(other))
  return [
    { kind: 'write', language, id, fields, after: predecessor(synopsis, spot) },
    { kind: 'write', language, id: covering.id, fields: { covers: others.length > 0 ? others : undefined } },
  ]
}

/** A unit belongs to the translation of another one again, in the order of the source. */
function coveredAgain(id: string, { row, language }: Spot, { rows, entries }: Synopsis): Patch[] {
  const covering = entries[language]?.find(entry => entry.id === id)
  if (!covering?.target) return []
  const places = new Map(rows.map(({ unit }, index) => [unit.id, index]))
  const placeOf = (unit: string) => places.get(unit) ?? rows.length
  const covers = [...new Set([...(covering.covers ?? []), row.unit.id])].sort(
    (a, b) => placeOf(a) - placeOf(b),
  )
  return [{ kind: 'write', language, id, fields: { covers } }]
}

/**
 * A translation as it was: source, target and state are one value, so that what was approved of another source does not count as
 * approved of today's. Units that it covered are covered again where they are there and have no translation of their own.
 */
function restored(
  { id: restoredId, source, target, state, covers }: Extract<Wish, { kind: 'restore' }>['entry'],
  spot: Spot,
  synopsis: Synopsis,
): Patch[] {
  const { cell, language } = spot
  const free = (id: string) => {
    const other = cellAt(synopsis, id, language)
    return other !== undefined && (!other.entry?.target || other.entry.id === cell.entry?.id)
  }
  const covering = restoredId === spot.row.unit.id ? coveringEntry(spot) : undefined
  const covered = (covers ?? []).filter(id => id !== covering?.id && free(id))
  const fields = {
    source,
    target,
    state,
    covers: covered.length > 0 ? covered : undefined,
    allow: holding(cell.entry, source, target),
  }
  // What somebody put beside a unit that is covered waits there.
  const isSpent = (id: string) =>
    (synopsis.entries[language] ?? []).some(entry => entry.id === id && holdsNothing(entry))
  return [
    ...(covering ? cutOut(covering, fields, spot, synopsis) : [write(synopsis, spot, fields)]),
    ...covered.filter(isSpent).map((id): Patch => ({ kind: 'drop', language, id })),
  ]
}

/** Allowances that hold, and one of what a code has of a unit. */
function allowing(held: readonly Allowance[], cell: Cell, code: string, reason: string): Allowance[] {
  const of = pairHash(allowedSource(code, cell), cell.entry?.target ?? '')
  return [...held.filter(other => other.code !== code), { code, reason, of }]
}

function write(synopsis: Synopsis, spot: Spot, fields: Fields): Patch {
  const { entry } = spot.cell
  const id = entry?.id ?? spot.row.unit.id
  // Only a new entry has to be told its place.
  const after = entry ? undefined : predecessor(synopsis, spot)
  return { kind: 'write', language: spot.language, id, fields, after }
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
