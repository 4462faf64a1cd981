import type { Entry } from './entry.js'
import { type AlignmentFile, isJunk, type RegistryFile, validOf } from './file.js'
import type { Fields, Patch } from './patch.js'
import { unite } from './unite.js'
import { withoutUnplaced, withWaiting } from './unplaced.js'

/**
 * Applies the patches that concern a language's file. Entries that no patch names stay where and as they are, but for ids that
 * stand twice: an patch means the one entry that they make together (see `unite`).
 */
export function applyPatches(file: AlignmentFile, patches: readonly Patch[]): AlignmentFile {
  const mine = patches
    .filter(patch => patch.kind !== 'register')
    .filter(patch => patch.language === file.language)
  const records = mine.length > 0 ? united(file.entries) : file.entries
  const known = new Set(validOf(records).map(entry => entry.id))
  const fields = new Map<string, Fields>()
  const added = new Map<string | undefined, string[]>()
  const dropped = new Set<string>()
  for (const patch of mine) {
    if (patch.kind === 'drop') dropped.add(patch.id)
    else if (patch.kind === 'write') {
      if (!known.has(patch.id)) {
        known.add(patch.id)
        const after = patch.after !== undefined && known.has(patch.after) ? patch.after : undefined
        added.set(after, [patch.id, ...(added.get(after) ?? [])])
      }
      fields.set(patch.id, { ...fields.get(patch.id), ...patch.fields })
    }
  }
  const place = function* (after: string | undefined): Generator<Entry> {
    // Later additions at the same place stand before earlier ones; each draws those behind itself along.
    const waiting = [...(added.get(after) ?? [])].reverse()
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (!dropped.has(id)) yield withFields({ id, source: '', target: '', state: 'initial' }, fields.get(id))
      waiting.push(...[...(added.get(id) ?? [])].reverse())
    }
  }
  const entries: AlignmentFile['entries'][number][] = [...place(undefined)]
  for (const record of records) {
    if (isJunk(record)) {
      entries.push(record)
      continue
    }
    if (!dropped.has(record.id)) entries.push(withFields(record, fields.get(record.id)))
    entries.push(...place(record.id))
  }
  return { ...withMisfiled(withUnplaced(file, mine), mine), entries }
}

/** The file with what the last `misfiled` patch of its language leaves there. */
function withMisfiled<F extends AlignmentFile | RegistryFile>(file: F, patches: readonly Patch[]): F {
  const last = patches.findLast(patch => patch.kind === 'misfiled' && patch.language === file.language)
  if (last?.kind !== 'misfiled') return file
  const { misfiled: _, ...rest } = file
  return (last.items.length > 0 ? { ...rest, misfiled: last.items } : rest) as F
}

/** The file with the target paragraphs of the last `unplaced` patch, but for those that have found their place, and with those that wait again. */
function withUnplaced(file: AlignmentFile, patches: readonly Patch[]): AlignmentFile {
  const last = patches.findLast(patch => patch.kind === 'unplaced')
  const placed = new Set(patches.flatMap(patch => (patch.kind === 'placed' ? patch.id : [])))
  const waiting = patches.filter(patch => patch.kind === 'waits')
  if (!last && placed.size === 0 && waiting.length === 0) return file
  const { unplaced = [], ...rest } = file
  const left = waiting.reduce(
    (list, { paragraph, at }) => withWaiting(list, paragraph, at),
    withoutUnplaced(last?.paragraphs ?? unplaced, placed),
  )
  return left.length > 0 ? { ...rest, unplaced: left } : rest
}

/** Puts the units of the last `register` patch into the registry; records that are no valid units stay at the end. */
export function applyRegistration(file: RegistryFile, patches: readonly Patch[]): RegistryFile {
  const kept = withMisfiled(file, patches)
  const last = patches.findLast(patch => patch.kind === 'register')
  if (!last) return kept
  // Keys that this version does not know stay with the unit.
  const known = new Map(validOf(file.units).map(unit => [unit.id, unit]))
  const units = last.units.map(unit => ({ ...known.get(unit.id), ...unit }))
  return { ...kept, units: [...units, ...file.units.filter(isJunk)] }
}

/** The records with each id once, at the place of its first; junk keeps its place. */
function united(records: AlignmentFile['entries']): AlignmentFile['entries'] {
  const byId = unite(validOf(records))
  return records.flatMap((record): AlignmentFile['entries'] => {
    if (isJunk(record)) return [record]
    const entries = byId.get(record.id) ?? []
    byId.delete(record.id)
    return entries
  })
}

function withFields(entry: Entry, fields: Fields | undefined): Entry {
  if (!fields) return entry
  const all = Object.entries({ ...entry, ...fields }).filter(([, value]) => value !== undefined)
  return Object.fromEntries(all) as unknown as Entry
}
