import { applyPatches, applyRegistration } from '../../src/alignment/apply.js'
import { type AlignmentFile, type RegistryFile, validOf } from '../../src/alignment/file.js'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import type { Patch } from '../../src/alignment/patch.js'
import { serializeAlignment, serializeRegistry } from '../../src/alignment/serialize.js'
import { parseUnits } from '../../src/document/units.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import { type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'

/** A document with its alignment files in memory: paragraphs of source, and the bytes of the files. */
export interface Project {
  paragraphs: readonly string[]
  registry: string
  languages: Readonly<Record<string, string>>
}

export function newProject(paragraphs: readonly string[], languages: readonly string[] = ['ru']): Project {
  const registry: RegistryFile = { document: 'd', language: 'de', units: [] }
  const file = (language: string): AlignmentFile => ({
    document: 'd',
    language,
    sourceLanguage: 'de',
    entries: [],
  })
  return {
    paragraphs,
    registry: serializeRegistry(registry),
    languages: Object.fromEntries(languages.map(language => [language, serializeAlignment(file(language))])),
  }
}

export function view({ paragraphs, registry, languages }: Project): Synopsis {
  const entries = Object.entries(languages).map(([language, text]) => [
    language,
    validOf(parseAlignment(text, language).entries),
  ])
  const units = validOf(parseRegistry(registry, 'de').units)
  return synopsis(parseUnits(paragraphs.join('\n\n')), units, Object.fromEntries(entries))
}

export function edit(project: Project, edits: readonly Patch[]): Project {
  const languages = Object.entries(project.languages).map(([language, text]) => [
    language,
    serializeAlignment(applyPatches(parseAlignment(text, language), edits)),
  ])
  return {
    ...project,
    registry: serializeRegistry(applyRegistration(parseRegistry(project.registry, 'de'), edits)),
    languages: Object.fromEntries(languages),
  }
}

export function sync(project: Project): Project {
  return edit(project, syncPatches(view(project)))
}

/** Translates the paragraph at an index, alone or with the whole bead that it belongs to. */
export function translate(project: Project, index: number, target: string, language = 'ru'): Project {
  const cell = view(project).rows[index]?.languages[language]
  const id = cell?.entry?.id ?? cell?.units[0]
  if (!cell || id === undefined) return project
  return edit(project, [
    { kind: 'write', language, id, fields: { source: cell.source, target, state: 'translated' } },
  ])
}

/** The targets and states of today's paragraphs, for tables in tests. */
export function column(project: Project, language = 'ru'): string[] {
  return view(project).rows.map(({ unit, languages }) => {
    const cell = languages[language]
    const flag = cell?.drifted ? '≠' : '='
    return `${unit.text} ${cell?.entry?.target ? flag : '–'} ${cell?.entry?.target ?? ''}`.trim()
  })
}
