import type { Patch } from '../alignment/patch.js'
import { sameText } from '../document/key.js'
import type { RegisteredUnit } from '../document/unit.js'
import { isSpent } from './beads.js'
import { goneUnits } from './sources.js'
import type { Synopsis } from './synopsis.js'

/**
 * The patches that bring a document's alignment files up to its source: units are registered as they are today, each has an
 * entry in each language, obsolete entries that hold nothing go, parts of a split paragraph are covered by its translation,
 * and what is gone is remembered where nothing else leads back to it.
 * No patch touches a source, a target or a state. Without patches, the files are in sync.
 */
export function syncPatches(synopsis: Synopsis): Patch[] {
  return [
    ...registration(synopsis),
    ...Object.keys(synopsis.entries).flatMap(language => entryEdits(synopsis, language)),
  ]
}

function registration({ rows, registry }: Synopsis): Patch[] {
  const known = new Map(registry.map(unit => [unit.id, unit]))
  const units = rows.map(({ unit: { id, kind, text } }): RegisteredUnit => {
    const before = known.get(id)?.text
    // A text that says the same stays as it is, so that a diff shows what changed.
    return { id, kind, text: before !== undefined && sameText(before, text) ? before : text }
  })
  const same =
    units.length === registry.length && units.every((unit, index) => sameUnit(unit, registry[index]))
  return same ? [] : [{ kind: 'register', units }]
}

function sameUnit(a: RegisteredUnit, b: RegisteredUnit | undefined): boolean {
  return a.id === b?.id && a.kind === b.kind && a.text === b.text
}

function entryEdits(synopsis: Synopsis, language: string): Patch[] {
  const { rows, entries } = synopsis
  const patches: Patch[] = []
  const stored = entries[language] ?? []
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { id } of stored) (seen.has(id) ? twice : seen).add(id)
  for (const id of twice) patches.push({ kind: 'unite', language, id })

  const covers = new Map(stored.map(({ id, covers }) => [id, covers ?? []]))
  let after: string | undefined
  for (const { unit, languages } of rows) {
    const cell = languages[language]
    const entry = cell?.entry
    if (!entry) patches.push({ kind: 'write', language, id: unit.id, fields: {}, after })
    else if (entry.id !== unit.id) {
      const known = covers.get(entry.id) ?? []
      if (!known.includes(unit.id)) {
        covers.set(entry.id, [...known, unit.id])
        patches.push({ kind: 'write', language, id: entry.id, fields: { covers: [...known, unit.id] } })
      }
    }
    after = entry?.id ?? unit.id
  }
  const today = new Set(rows.map(({ unit }) => unit.id))
  const last = new Map(synopsis.registry.map(({ id, text }) => [id, text]))
  for (const entry of stored) {
    const known = goneUnits(entry, today, last)
    const gone = known.length > 0 && isSpent(entry) ? [] : known
    const isSame = JSON.stringify(gone) === JSON.stringify(entry.gone ?? [])
    if (!isSame && !twice.has(entry.id))
      patches.push({
        kind: 'write',
        language,
        id: entry.id,
        fields: { gone: gone.length > 0 ? gone : undefined },
      })
  }
  for (const id of synopsis.spent[language] ?? []) patches.push({ kind: 'drop', language, id })
  return patches
}
