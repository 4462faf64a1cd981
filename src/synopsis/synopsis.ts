import type { LooseSentence } from '../aligner/suspect.js'
import type { Entry, State } from '../alignment/entry.js'
import { unite } from '../alignment/unite.js'
import type { UnplacedText } from '../alignment/unplaced.js'
import { sameText } from '../document/key.js'
import { hasLetters } from '../document/letters.js'
import type { RegisteredUnit, Unit } from '../document/unit.js'
import { type Beads, beadsOf } from './beads.js'
import type { Change } from './changes.js'
import { identify } from './identify.js'
import type { Misalignment, MisalignmentCode } from './misalignment.js'
import { paragraphsOf } from './paragraphs.js'

/** A sentence that one side has alone. */
export type LooseText = Pick<LooseSentence, 'kind' | 'text' | 'before'>

/** What one language has for a unit. */
export interface Cell {
  /** The entry that translates the unit; it may be kept under another unit of the same bead. Undefined before the first sync. */
  entry: Entry | undefined
  /** The units of the bead that are there today, in order: the unit alone, or several that one target translates. */
  units: readonly string[]
  /** The source of these units today, with a blank line between. */
  source: string
  /** `initial` as long as there is no target. */
  state: State
  /** Whether there is a target that was made from another source than today's. */
  drifted: boolean
  /** Why the target seems not to translate the units; undefined where it does, and before anybody looked (see `withSuspects`). */
  misaligned?: Misalignment
  /** The sentences that the target left out, or that nothing in the source says; undefined where there are none, and before anybody looked. */
  loose?: readonly LooseText[]
  /** What is suspected of the target, and a person allowed. */
  dismissed?: MisalignmentCode
}

/** A unit of today with its id kept, and what each language has for it. */
export interface Row {
  unit: Unit
  languages: Record<string, Cell>
}

/** What a file of the site says of an entry since somebody edited it there. */
export interface OutsideEdit {
  /** The id of the entry. */
  entry: string
  /** The ids of its units. */
  units: readonly string[]
  text: string
  /** Whether somebody changed the entry here as well. */
  isBoth: boolean
}

/** A document as it is today, beside what is known of it: the one value that every view reads. */
export interface Synopsis {
  rows: Row[]
  /** Entries whose units are gone and that hold something, by language, in the order of the file. */
  obsolete: Record<string, Entry[]>
  /** Ids of entries that hold nothing and that no unit needs, by language: the next sync drops them. */
  spent: Record<string, string[]>
  /** What became of the registered units, in the order of today's document; what is gone comes last. */
  changes: Change[]
  /** The entries as they were given, by language. */
  entries: Readonly<Record<string, readonly Entry[]>>
  /** The units as they were registered at the last sync. */
  registry: readonly RegisteredUnit[]
  /** Target paragraphs without source, by language (default: none). */
  unplaced?: Readonly<Record<string, readonly UnplacedText[]>>
  /** What was edited in files of the site, by language; undefined where nobody looked, or there are none. */
  outside?: Readonly<Record<string, readonly OutsideEdit[]>>
  /** The languages in which somebody looked for what is misaligned (see `withSuspects`; default: none). */
  suspected?: readonly string[]
}

/**
 * Lays the units of today's document over its registered units and its entries. Nothing else decides which entry belongs to
 * which unit, and what is drifted or obsolete.
 *
 * @param today the units that `parseUnits` found (their ids, made at birth, give way to kept ones)
 * @param registry the units of the last sync, in their order
 * @param entries the entries of each language by its tag; a language without entries has an empty list
 */
export function synopsis(
  today: readonly Unit[],
  registry: readonly RegisteredUnit[],
  entries: Readonly<Record<string, readonly Entry[]>>,
): Synopsis {
  const languages = Object.entries(entries).map(
    ([language, list]) => [language, [...unite(list).values()].flat()] as const,
  )
  const { ids, changes, parts } = identify(
    today,
    registry,
    languages.map(([, list]) => list),
  )
  const units = today.map((unit, index) => ({ ...unit, id: ids[index] as string }))
  const beads = languages.map(([language, list]) => [language, beadsOf(units, list, parts)] as const)
  const rows = units.map(unit => ({
    unit,
    languages: Object.fromEntries(beads.map(([language, bead]) => [language, cell(unit.id, bead)])),
  }))
  return {
    rows,
    obsolete: Object.fromEntries(beads.map(([language, { obsolete }]) => [language, obsolete])),
    spent: Object.fromEntries(beads.map(([language, { spent }]) => [language, spent])),
    changes,
    entries,
    registry,
  }
}

/** Whether a target was made from this source: compared paragraph by paragraph, but for how they are written. */
export function sameSource(a: string, b: string): boolean {
  return a === b || (sameText(a, b) && paragraphsOf(a).length === paragraphsOf(b).length)
}

function cell(id: string, { of, source }: Beads): Cell {
  const { entry, units } = of(id)
  const text = source(units)
  const drifted = entry?.target ? !sameSource(entry.source, text) : false
  return { entry, units, source: text, state: stateOf(entry, text), drifted }
}

/**
 * A target that a person typed into the file counts as translated, whatever its state says, and so does one that was sent back; and a source without a letter, but in
 * code, formulas and addresses, stands for itself in every language.
 */
function stateOf(entry: Entry | undefined, source: string): State {
  if (!entry?.target) return hasLetters(source) ? 'initial' : 'translated'
  return entry.state === 'initial' || entry.returned ? 'translated' : entry.state
}
