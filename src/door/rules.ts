import { isTargetHash } from '../alignment/target-hash.js'
import type { UnplacedText } from '../alignment/unplaced.js'
import { MANY_PARAGRAPHS } from '../document/unit.js'
import { sameSource } from '../synopsis/synopsis.js'
import { storedAt } from './carry-out.js'
import { type EntryEdit, type FormerEntry, ORIGINS, type Wish } from './edit.js'
import type { LookedUp } from './looked-up.js'
import type { Refusal } from './refusal.js'

/** What a rule has against an edit. */
export type Objection = Omit<Refusal, 'edit'>

/** What may stand against an edit; undefined where nothing does. */
export type Rule = (edit: EntryEdit, at: LookedUp) => Objection | undefined

/** What each wish is decided on. */
const DECIDED_ON: Readonly<
  Record<Wish['kind'], { source?: true; target?: true; note?: true; conflict?: true; returned?: true }>
> = {
  translate: { source: true, target: true, returned: true },
  settle: { source: true, target: true },
  allow: { source: true, target: true },
  approve: { source: true, target: true, returned: true },
  return: { source: true, target: true, returned: true },
  note: { note: true, target: true },
  resolve: { source: true, target: true, conflict: true, returned: true },
  restore: { target: true },
  // Of these others, what it puts back.
  undo: { target: true, note: true, conflict: true, returned: true },
  mend: { target: true },
  drop: { source: true, target: true },
  take: { source: true, target: true, returned: true },
  place: { source: true, target: true },
}

/** What was decided on one source is never recorded as made from another. */
const source: Rule = ({ origin, basis, wish }, { sources }) => {
  // What comes in a file keeps the source that it was made from.
  if (!DECIDED_ON[wish.kind].source || !ORIGINS[origin].isAttended) return undefined
  const [found] = sources
  if (basis.source === undefined) return { reason: 'sourceUnknown', found }
  const { source: expected } = basis
  return sources.some(source => sameSource(source, expected))
    ? undefined
    : { reason: 'sourceChanged', expected, found }
}

/** What somebody else wrote meanwhile does not give way unseen. */
const target: Rule = ({ basis: { target: expected }, wish }, { target: found }) => {
  if (!DECIDED_ON[wish.kind].target || expected === undefined || leavesAll(wish)) return undefined
  // Two who want the same do not get into each other's way.
  const isWanted = wish.kind === 'translate' && wish.target === found
  const isSeen = typeof expected === 'object' ? isTargetHash(expected.hash, found) : expected === found
  if (isSeen || isWanted || (typeof expected === 'object' && found === '')) return undefined
  return { reason: 'targetChanged', expected: typeof expected === 'object' ? undefined : expected, found }
}

const note: Rule = ({ basis, wish }, { entry }) => {
  const [expected = '', found = ''] = [basis.note, entry?.note]
  if (!DECIDED_ON[wish.kind].note || expected === found || leaves(wish, 'note')) return undefined
  return wish.kind === 'note' && wish.text === found ? undefined : { reason: 'noteChanged', expected, found }
}

/** What a reviewer said is not passed over unread, by whoever could read it. */
const returned: Rule = ({ origin, basis, wish }, { entry }) => {
  if (!ORIGINS[origin].isAttended) return undefined
  const [expected = '', found = ''] = [basis.returned, entry?.returned?.note]
  if (!DECIDED_ON[wish.kind].returned || expected === found || leaves(wish, 'returned')) return undefined
  return wish.kind === 'return' && wish.note === found
    ? undefined
    : { reason: 'returnedChanged', expected, found }
}

/** An open conflict outlives everything but a decision on it. */
const openConflict: Rule = ({ basis, wish }, { entry }) => {
  const found = entry?.conflict?.target
  const takesAway = wish.kind === 'place' || wish.kind === 'take' || (wish.kind === 'drop' && !wish.isTwin)
  if (takesAway) return found === undefined ? undefined : { reason: 'conflict', found }
  if (!DECIDED_ON[wish.kind].conflict || leaves(wish, 'conflict')) return undefined
  if (found === undefined && wish.kind === 'resolve') return { reason: 'noConflict' }
  return basis.conflict === found ? undefined : { reason: 'conflictChanged', expected: basis.conflict, found }
}

/** Whether what is taken back says nothing of a field. */
const leaves = (wish: Wish, field: keyof FormerEntry) => wish.kind === 'undo' && !(field in wish.before)

/** Whether it says nothing of the entry at all: a paragraph was dropped. */
const leavesAll = (wish: Wish) => wish.kind === 'undo' && Object.keys(wish.before).length === 0

/** Only what no unit needs goes. */
const needed: Rule = ({ wish }, { spot }) => (wish.kind === 'drop' && spot ? { reason: 'needed' } : undefined)

/** What is wanted of a unit needs the unit; of an entry that outlived it, a side of its conflict is chosen, or it goes. */
const gone: Rule = ({ wish }, { spot }) => {
  const isOfEntry = wish.kind === 'drop' || (wish.kind === 'resolve' && typeof wish.with === 'string')
  return spot || isOfEntry ? undefined : { reason: 'gone' }
}

/** What is judged, or joined, is there. */
const untranslated: Rule = ({ wish }, { target }) =>
  (JUDGED.has(wish.kind) || (wish.kind === 'take' && wish.isJoined)) && target === ''
    ? { reason: 'untranslated' }
    : undefined

const JUDGED: ReadonlySet<Wish['kind']> = new Set(['settle', 'allow', 'approve', 'return'])

/** What has found its place meanwhile is not placed twice. */
const placed: Rule = ({ wish }, { unplaced }) => {
  const paragraph = takenFromWaiting(wish)
  return paragraph && unplaced.get(paragraph.id)?.text !== paragraph.text
    ? { reason: 'placed', found: paragraph.id }
    : undefined
}

function takenFromWaiting(wish: Wish): UnplacedText | undefined {
  if (wish.kind === 'take') return wish.paragraph
  return wish.kind === 'undo' && wish.paragraph?.at === undefined ? wish.paragraph : undefined
}

/** A paragraph takes no translation's place. */
const occupied: Rule = ({ wish }, { target }) =>
  wish.kind === 'take' && !wish.isJoined && target !== '' ? { reason: 'occupied', found: target } : undefined

/** A target has as many paragraphs as the kind of its unit can hold. What has more already may keep them. */
const paragraphs: Rule = ({ wish }, { spot, target: before }) => {
  const text = newTarget(wish)
  if (text === undefined || !spot) return undefined
  const { kind } = spot.row.unit
  const isOne = spot.cell.units.length === 1 && !MANY_PARAGRAPHS.has(kind)
  // A field of the front matter can have several of its own.
  const hasMany = (target: string) => /\n[ \t]*\n/.test(target)
  return isOne && hasMany(storedAt(text, spot)) && !hasMany(before) && !hasMany(spot.cell.source)
    ? { reason: 'paragraphs', found: kind }
    : undefined
}

function newTarget(wish: Wish): string | undefined {
  if (wish.kind === 'translate' || wish.kind === 'mend') return wish.target
  if (wish.kind === 'take') return wish.paragraph.text
  return wish.kind === 'resolve' && typeof wish.with === 'object' ? wish.with.target : undefined
}

/** All rules, in the order in which they are asked: the first that objects is told. */
export const RULES: readonly Rule[] = [
  needed,
  gone,
  source,
  target,
  note,
  returned,
  openConflict,
  placed,
  occupied,
  untranslated,
  paragraphs,
]
