import { applyPatches, applyRegistration } from '../../src/alignment/apply.js'
import { type AlignmentFile, type RegistryFile, validOf } from '../../src/alignment/file.js'
import type { Patch } from '../../src/alignment/patch.js'
import type { Unit } from '../../src/document/unit.js'
import { basisOf } from '../../src/door/basis-of.js'
import { decide } from '../../src/door/decide.js'
import type { EntryEdit, Wish } from '../../src/door/edit.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import { type Cell, type Row, type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'

export const LANGUAGE = 'ru'

/** What the alignment files of a document hold. */
export interface Project {
  registry: RegistryFile
  file: AlignmentFile
}

export function newProject(): Project {
  const [document, language] = ['d', 'de']
  return {
    registry: { document, language, units: [] },
    file: { document, language: LANGUAGE, sourceLanguage: language, entries: [] },
  }
}

export function view(units: readonly Unit[], { registry, file }: Project): Synopsis {
  return synopsis(units, validOf(registry.units), { [LANGUAGE]: validOf(file.entries) })
}

export function sync(units: readonly Unit[], project: Project): Project {
  return changed(project, syncPatches(view(units, project)))
}

/** Carries out what a person wants of cells, each bead asked once; whoever is refused would be told, and here nobody is. */
export function worked(
  project: Project,
  seen: Synopsis,
  wishOf: (cell: Cell, row: Row) => Wish | undefined,
): Project {
  const edits = seen.rows.flatMap((row): EntryEdit[] => {
    const cell = row.languages[LANGUAGE]
    const wish = cell?.units[0] === row.unit.id ? wishOf(cell, row) : undefined
    if (!cell || !wish) return []
    return [{ origin: 'ui', place: { unit: row.unit.id, language: LANGUAGE }, basis: basisOf(cell), wish }]
  })
  const { patches, refused } = decide(seen, edits)
  if (refused.length > 0) throw new Error(JSON.stringify(refused[0]))
  return changed(project, patches)
}

function changed({ registry, file }: Project, patches: readonly Patch[]): Project {
  return { registry: applyRegistration(registry, patches), file: applyPatches(file, patches) }
}
