import { type Allowance, type Entry, type GoneUnit, type Returned, STATES } from '../alignment/entry.js'
import { sameText, textKey } from '../document/key.js'
import { eitherOf, isSame, mergedKeys, mergedList, type Sides, threeWay } from './three-way.js'

/** What a person made or judged at once: merged by field, a text that nobody has read could end up as reviewed. */
type Value = Pick<Entry, 'source' | 'target' | 'state' | 'covers' | 'conflict'>

/**
 * An entry merged from its ancestor and both sides.
 *
 * @returns none where it is gone; two, ours first, where each side has a translation of its own
 */
export function mergedEntry(sides: Sides<Entry>): Entry[] {
  const { base, ours, theirs } = sides
  const entry = ours ?? theirs ?? base
  if (!entry) return []
  const values = { base: judged(base), ours: judged(ours), theirs: judged(theirs) }
  const chosen = chosenValues(values)
  const note = threeWay(only(sides, 'note'), bothNotes)
  // What somebody wrote down of an entry that the other side dropped is not dropped with it.
  const isNoted = note !== undefined && note !== base?.note
  if (chosen.length === 0 && !isNoted) return []
  const allow = mergedList<Allowance>(only(sides, 'allow'))
  const gone = mergedList<GoneUnit>(only(sides, 'gone'))
  const given = threeWay(only(sides, 'given'), eitherOf)
  const extra = mergedKeys(only(sides, 'extra'))
  const returnedOf = returning(sides)
  const rest = {
    ...(gone.length > 0 && { gone }),
    ...(note !== undefined && { note }),
    ...(allow.length > 0 && { allow }),
    ...(given !== undefined && { given }),
    ...(extra && { extra }),
  }
  const kept = chosen.length > 0 ? chosen : [values.ours ?? values.theirs ?? (values.base as Value)]
  return kept.map(value => {
    const returned = returnedOf(value.target)
    // What one side approved and the other sent back is not approved.
    return { id: entry.id, ...value, ...rest, ...(returned && { state: 'translated' as const, returned }) }
  })
}

/** What is said of a target that was sent back; nothing of one that was written meanwhile. */
function returning(sides: Sides<Entry>): (target: string) => Returned | undefined {
  const returned = threeWay(only(sides, 'returned'), (ours, theirs) => {
    const note = bothNotes(ours?.note, theirs?.note)
    return note === undefined ? undefined : { ...theirs, ...ours, note }
  })
  const about = [sides.ours, sides.theirs].flatMap(side => (side?.returned ? [side.target] : []))
  return target => (about.some(text => sameText(text, target)) ? returned : undefined)
}

function judged(entry: Entry | undefined): Value | undefined {
  if (!entry) return undefined
  const { source, target, state, covers, conflict } = entry
  return { source, target, state, ...(covers && { covers }), ...(conflict && { conflict }) }
}

function only<K extends 'gone' | 'note' | 'allow' | 'returned' | 'given' | 'extra'>(
  sides: Sides<Entry>,
  key: K,
): Sides<Entry[K] & {}> {
  const of = (entry: Entry | undefined) => entry?.[key] as (Entry[K] & {}) | undefined
  return { base: of(sides.base), ours: of(sides.ours), theirs: of(sides.theirs) }
}

function chosenValues({ base, ours, theirs }: Sides<Value>): Value[] {
  if (isSame(ours, theirs) || isSame(base, theirs)) return ours ? [ours] : []
  if (isSame(base, ours)) return theirs ? [theirs] : []
  // Who writes the same in another way gives way to who writes something else.
  if (saysSame(base, theirs)) return ours ? [ours] : []
  if (saysSame(base, ours)) return theirs ? [theirs] : []
  if (!holds(ours)) return theirs ? [theirs] : ours ? [ours] : []
  if (!holds(theirs)) return [ours]
  if (!isSame(ours.conflict, theirs.conflict) || !sameText(ours.target, theirs.target)) return [ours, theirs]
  return [sameTarget(base, ours, theirs)]
}

/** Whether two values differ in nothing but how their texts are written. */
function saysSame(a: Value | undefined, b: Value | undefined): boolean {
  return isSame(keyed(a), keyed(b))
}

function keyed(value: Value | undefined): Value | undefined {
  return value && { ...value, source: textKey(value.source), target: textKey(value.target) }
}

function holds(value: Value | undefined): value is Value {
  return value !== undefined && (value.target !== '' || value.conflict !== undefined)
}

/** Both sides have the same translation: no text is lost whichever is taken, and each is what a person made it. */
function sameTarget(base: Value | undefined, ours: Value, theirs: Value): Value {
  if (sameText(ours.source, theirs.source)) {
    const rank = ({ state }: Value) => STATES.indexOf(state)
    if (rank(ours) !== rank(theirs)) return rank(ours) > rank(theirs) ? ours : theirs
  } else if (base && sameText(base.source, ours.source)) return theirs
  else if (base && sameText(base.source, theirs.source)) return ours
  return eitherOf(ours, theirs) as Value
}

/** The lines of both. */
function bothNotes(ours: string | undefined, theirs: string | undefined): string | undefined {
  if (ours === undefined || theirs === undefined) return ours ?? theirs
  const [first, second] = ours <= theirs ? [ours, theirs] : [theirs, ours]
  return [...new Set([...first.split('\n'), ...second.split('\n')])].join('\n')
}
