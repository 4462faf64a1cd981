import type { Edit } from '../alignment/edit.js'
import type { RegisteredUnit } from '../document/unit.js'
import type { Synopsis } from './synopsis.js'

/**
 * The edits that bring a document's alignment files up to its source: units are registered as they are today, each has an
 * entry in each language, obsolete entries that hold nothing go, parts of a split paragraph are covered by its translation.
 * No edit touches a source, a target or a state. Without edits, the files are in sync.
 */
export function syncEdits(synopsis: Synopsis): Edit[] {
  return [
    ...registration(synopsis),
    ...Object.keys(synopsis.entries).flatMap(language => entryEdits(synopsis, language)),
  ]
}

function registration({ rows, registry }: Synopsis): Edit[] {
  const units = rows.map(({ unit: { id, kind, text } }): RegisteredUnit => ({ id, kind, text }))
  const same =
    units.length === registry.length && units.every((unit, index) => sameUnit(unit, registry[index]))
  return same ? [] : [{ kind: 'register', units }]
}

function sameUnit(a: RegisteredUnit, b: RegisteredUnit | undefined): boolean {
  return a.id === b?.id && a.kind === b.kind && a.text === b.text
}

function entryEdits(synopsis: Synopsis, language: string): Edit[] {
  const { rows, entries } = synopsis
  const edits: Edit[] = []
  const stored = entries[language] ?? []
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of stored) (seen.has(id) ? twice : seen).add(id)
  for (const id of twice) edits.push({ kind: 'unite', language, id })

  const covers = new Map(stored.map(({ id, covers }) => [id, covers ?? []]))
  let after: string | undefined
  for (const { unit, languages } of rows) {
    const cell = languages[language]
    const entry = cell?.entry
    if (!entry) edits.push({ kind: 'write', language, id: unit.id, fields: {}, after })
    else if (entry.id !== unit.id) {
      const known = covers.get(entry.id) ?? []
      if (!known.includes(unit.id)) {
        covers.set(entry.id, [...known, unit.id])
        edits.push({ kind: 'write', language, id: entry.id, fields: { covers: [...known, unit.id] } })
      }
    }
    after = entry?.id ?? unit.id
  }
  for (const id of synopsis.spent[language] ?? []) edits.push({ kind: 'drop', language, id })
  return edits
}
