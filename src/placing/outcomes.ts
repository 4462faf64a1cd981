import type { Bead } from '../aligner/bead.js'
import type { Entry } from '../alignment/entry.js'
import { MANY_PARAGRAPHS } from '../document/unit.js'
import { type Cell, type Row, type Synopsis, sameSource } from '../synopsis/synopsis.js'

/** What can become of a bead. */
const OUTCOMES = [
  /** Its translation is written. */
  'written',
  /** Its units have this translation already. */
  'same',
  /** Its units have another translation, which stays. */
  'kept',
  /** Its units have another translation, which might give way, but too little speaks for this one. */
  'weaker',
  /** Some of its units have a translation that stays, others have none; nothing is written. */
  'mixed',
  /** Its score is too low, or it would join what cannot be one text; nothing is written. */
  'doubtful',
  /** Source that the file has no translation of. */
  'missing',
  /** Paragraphs of the translation without source. */
  'inserted',
] as const

export type BeadOutcome = (typeof OUTCOMES)[number]

/** Rows of a synopsis beside paragraphs of a translation, by index, and what becomes of them. */
export interface LaidBead extends Bead {
  /** Ids of its units, in the order of the document. */
  units: string[]
  /** Its paragraphs as one target. */
  text: string
  outcome: BeadOutcome
  /** Another target that its units had, and that it replaces. */
  replaces?: string
}

/** A bead of which nobody has said yet what becomes of it. */
export type Unjudged = Omit<LaidBead, 'outcome'>

export interface LayingOptions {
  /** Whether targets in state `translated` give way to others (default: every target stays). */
  replace?: boolean
  /** 0 to 1: beads with a lower score are not written (default: `NO_EVIDENCE`). */
  minScore?: number
}

/** The score of a bead for which its texts say as much as against it. */
export const NO_EVIDENCE = 0.5

/** Whether a target may give way to another one, if that is wanted: nobody has reviewed it, and nobody has to decide on it. */
export function replaceable({ state, entry }: Pick<Cell, 'state' | 'entry'>): boolean {
  return state === 'translated' && !entry?.conflict
}

/**
 * What becomes of a bead, seen by itself: see `spareParts` for what hangs together with others.
 *
 * @param spared first units of beads that are not written
 */
export function outcomeOf(
  bead: Unjudged,
  { rows, entries }: Synopsis,
  language: string,
  { replace = false, minScore = NO_EVIDENCE }: LayingOptions,
  spared: ReadonlySet<string>,
): BeadOutcome {
  if (bead.source.length === 0) return 'inserted'
  if (bead.target.length === 0) return 'missing'
  const mine = bead.source.map(index => rows[index] as Row)
  const cells = cellsOf(mine, language)
  if (isClaimed(bead, entries[language] ?? [])) return 'mixed'
  const held = cells.filter(holdsWork)
  const stays = held.length > 0 && staying(bead, cells)
  if (stays && (stays === 'same' || !(replace && held.every(replaceable)))) return stays
  const isSpared = spared.has(bead.units[0] as string)
  // Whoever wants a bead written that nothing speaks for does not mean that it takes the place of another text.
  if (stays && (isSpared || bead.score < Math.max(minScore, NO_EVIDENCE))) return 'weaker'
  return isSpared || bead.score < minScore || !isOneText(bead, mine) ? 'doubtful' : 'written'
}

/** Whether an entry of no unit of the bead waits for one that the bead would join to its first: it would take that one over. */
function isClaimed({ units }: Unjudged, entries: readonly Entry[]): boolean {
  const joined = units.slice(1)
  return (
    joined.length > 0 &&
    entries.some(({ id, covers = [] }) => !units.includes(id) && covers.some(unit => joined.includes(unit)))
  )
}

/** An entry whose target would be taken from some of its units only stays, and so does all that hangs together with it. */
export function spareParts(beads: readonly LaidBead[], { rows }: Synopsis, language: string): void {
  const written = () => beads.filter(({ outcome }) => outcome === 'written')
  const today = new Set(rows.map(({ unit }) => unit.id))
  for (let spared = true; spared; ) {
    const free = new Set(written().flatMap(({ units }) => units))
    const whole = ({ entry, units }: Cell) => today.has(entry?.id ?? '') && units.every(id => free.has(id))
    spared = false
    for (const bead of written()) {
      const cells = cellsOf(
        bead.source.map(index => rows[index] as Row),
        language,
      )
      if (cells.filter(holdsWork).every(whole)) continue
      bead.outcome = staying(bead, cells)
      spared = true
    }
  }
}

/** What becomes of a bead if every target stays. */
function staying({ units, text }: Unjudged, cells: readonly Cell[]): BeadOutcome {
  const entries = new Set<Entry | undefined>(cells.map(cell => (holdsWork(cell) ? cell.entry : undefined)))
  const [entry] = entries
  if (
    entries.size === 1 &&
    entry &&
    cells[0]?.units.length === units.length &&
    sameSource(entry.target, text)
  )
    return 'same'
  return entries.has(undefined) ? 'mixed' : 'kept'
}

/** Whether a bead can be one entry: a single paragraph for a unit, or neighbours of kinds that hold several paragraphs. */
function isOneText({ source, target }: Unjudged, rows: readonly Row[]): boolean {
  if (source.length === 1 && target.length === 1) return true
  return inARow(source) && inARow(target) && rows.every(({ unit }) => MANY_PARAGRAPHS.has(unit.kind))
}

/** Whether indexes follow each other without a gap. */
export function inARow(indexes: readonly number[]): boolean {
  return indexes.every((index, at) => at === 0 || index === (indexes[at - 1] as number) + 1)
}

/** What a language has for some rows; a synopsis has a cell for each of its languages. */
function cellsOf(rows: readonly Row[], language: string): Cell[] {
  return rows.map(({ languages }) => languages[language] as Cell)
}

/** Whether there is a target, or two of them to decide between. */
function holdsWork({ entry }: Cell): boolean {
  return Boolean(entry?.target || entry?.conflict)
}
