import type { Edit, Fields } from './edit.js'
import type { Entry } from './entry.js'
import { type AlignmentFile, isJunk, type RegistryFile, validOf } from './file.js'
import { unite } from './unite.js'

/**
 * Applies the edits that concern a language's file. Entries that no edit names stay where and as they are, but for ids that
 * stand twice: an edit means the one entry that they make together (see `unite`).
 */
export function applyEdits(file: AlignmentFile, edits: readonly Edit[]): AlignmentFile {
  const mine = edits.filter(edit => edit.kind !== 'register').filter(edit => edit.language === file.language)
  const records = mine.length > 0 ? united(file.entries) : file.entries
  const known = new Set(validOf(records).map(entry => entry.id))
  const fields = new Map<string, Fields>()
  const added = new Map<string | undefined, string[]>()
  const dropped = new Set<string>()
  for (const edit of mine) {
    if (edit.kind === 'drop') dropped.add(edit.id)
    else if (edit.kind === 'write') {
      if (!known.has(edit.id)) {
        known.add(edit.id)
        const after = edit.after !== undefined && known.has(edit.after) ? edit.after : undefined
        added.set(after, [edit.id, ...(added.get(after) ?? [])])
      }
      fields.set(edit.id, { ...fields.get(edit.id), ...edit.fields })
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
  return { ...withUnplaced(file, mine), entries }
}

/** The file with the target paragraphs of the last `unplaced` edit. */
function withUnplaced(file: AlignmentFile, edits: readonly Edit[]): AlignmentFile {
  const last = edits.findLast(edit => edit.kind === 'unplaced')
  if (!last) return file
  const { unplaced, ...rest } = file
  return last.paragraphs.length > 0 ? { ...rest, unplaced: last.paragraphs } : rest
}

/** Puts the units of the last `register` edit into the registry; records that are no valid units stay at the end. */
export function applyRegistration(file: RegistryFile, edits: readonly Edit[]): RegistryFile {
  const last = edits.findLast(edit => edit.kind === 'register')
  if (!last) return file
  // Keys that this version does not know stay with the unit.
  const known = new Map(validOf(file.units).map(unit => [unit.id, unit]))
  const units = last.units.map(unit => ({ ...known.get(unit.id), ...unit }))
  return { ...file, units: [...units, ...file.units.filter(isJunk)] }
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
