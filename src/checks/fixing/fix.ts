import type { Entry } from '../../alignment/entry.js'
import { pairHash } from '../../alignment/pair-hash.js'
import { allowedSource, isInForce } from '../../synopsis/allowances.js'
import type { Cell, Row, Synopsis } from '../../synopsis/synopsis.js'
import { pairReader } from '../comparing/pair-reader.js'
import { type CheckOptions, check, type Finding } from '../run.js'
import { applyFixes, type Fix } from './apply.js'

/** A translation that was mended. */
export interface Mended {
  /** The first unit that it translates. */
  unit: string
  language: string
  before: string
  after: string
}

/** The same with the file that it is in, relative to the root. */
export interface PlacedMended extends Mended {
  path: string
}

/** One fix may bring the next to light; two checks that undo each other's must not go on for ever. */
const ROUNDS = 10

/**
 * Carries out what the findings of a document propose for their targets, until none proposes anything.
 *
 * @param isMeant which findings (default: all)
 */
export function mend(
  synopsis: Synopsis,
  options: CheckOptions,
  isMeant: (finding: Finding) => boolean = () => true,
): Mended[] {
  const { pairsOf = pairReader(options.source ?? 'de') } = options
  const originals = new Map<Entry, { original: Entry; row: Row; language: string }>()
  let current = synopsis
  for (let round = 0; round < ROUNDS; round++) {
    const findings = check(current, { ...options, pairsOf }).filter(isMeant)
    const changed = new Map<Entry, Entry>()
    for (const { row, language, cell, fixes } of proposals(current, findings)) {
      const entry = cell.entry as Entry
      const target = applyFixes(entry.target, fixes)
      if (target === entry.target || target.trim() === '') continue
      const next = retargeted(entry, cell.source, target)
      changed.set(entry, next)
      originals.set(next, { original: originals.get(entry)?.original ?? entry, row, language })
      originals.delete(entry)
    }
    if (changed.size === 0) break
    current = withEntries(current, changed)
  }
  const done = [...originals].filter(([now, { original }]) => now.target !== original.target)
  return done.map(([now, { original, row, language }]) => ({
    unit: row.unit.id,
    language,
    before: original.target,
    after: now.target,
  }))
}

interface Proposal {
  row: Row
  language: string
  cell: Cell
  fixes: Fix[]
}

/** What findings propose, for each entry together. */
function proposals({ rows }: Synopsis, findings: readonly Finding[]): Proposal[] {
  const rowOf = new Map(rows.map(row => [row.unit.id, row]))
  const byEntry = new Map<Entry, Proposal>()
  for (const { unit = '', language = '', range, fix } of findings) {
    const row = rowOf.get(unit)
    const cell = row?.languages[language]
    if (fix === undefined || !range || !row || !cell?.entry) continue
    const known = byEntry.get(cell.entry) ?? { row, language, cell, fixes: [] }
    byEntry.set(cell.entry, known)
    known.fixes.push({ range, text: fix })
  }
  return [...byEntry.values()]
}

/** An entry with another target. What a person allowed of the old one still holds: its meaning is the same. */
function retargeted(entry: Entry, source: string, target: string): Entry {
  if (!entry.allow) return { ...entry, target }
  const cell = { entry, source }
  const allow = entry.allow.map(allowance =>
    isInForce(allowance, cell)
      ? { ...allowance, of: pairHash(allowedSource(allowance.code, cell), target) }
      : allowance,
  )
  return { ...entry, target, allow }
}

/** A synopsis with other entries in the place of some. */
function withEntries(synopsis: Synopsis, changed: ReadonlyMap<Entry, Entry>): Synopsis {
  const now = (entry: Entry) => changed.get(entry) ?? entry
  const cellNow = (cell: Cell): Cell => (cell.entry ? { ...cell, entry: now(cell.entry) } : cell)
  const mapped = <T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U) =>
    Object.fromEntries(Object.entries(record).map(([language, value]) => [language, map(value)]))
  return {
    ...synopsis,
    rows: synopsis.rows.map(row => ({ ...row, languages: mapped(row.languages, cellNow) })),
    entries: mapped(synopsis.entries, list => list.map(now)),
  }
}
