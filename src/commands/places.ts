import { locateEntries } from '../alignment/locate.js'
import type { Finding } from '../checks/run.js'
import type { Position } from '../document/line-of.js'
import type { Document } from '../io/document.js'
import { alignmentPath } from '../io/documents.js'
import type { Project } from '../io/project.js'
import type { FilePlace, PlacedFinding } from '../reports/findings.js'
import type { ListedTask } from '../reports/list.js'
import { type Status, tasksOf } from '../synopsis/statuses.js'

const START: Position = { line: 1, column: 1 }

/** Finds the places of entries in a document's alignment files; each file is searched once, when first asked about. */
function locator(project: Project, { folder, texts }: Document): (language: string, id: string) => Position {
  const files = new Map<string, Map<string, Position>>()
  return (language, id) => {
    const positions =
      files.get(language) ?? locateEntries(texts.get(alignmentPath(project, folder, language)) ?? '')
    files.set(language, positions)
    return positions.get(id) ?? START
  }
}

/** Finds the file, line and column where a finding is mended; where that is an entry, its German as well. */
export function placer(
  project: Project,
  document: Document,
): (finding: Finding) => FilePlace & Pick<PlacedFinding, 'related'> {
  const entry = locator(project, document)
  const rows = new Map(document.synopsis.rows.map(row => [row.unit.id, row]))
  return ({ place, language = '', unit = '', line }) => {
    const row = rows.get(unit)
    const german = { path: document.path, line: row?.unit.line ?? 1, column: row?.unit.column ?? 1 }
    if (place === 'german') return line === undefined ? german : { ...german, line }
    const path = alignmentPath(project, document.folder, language)
    const cell = row?.languages[language]
    const position = line === undefined ? entry(language, cell?.entry?.id ?? unit) : { line, column: 1 }
    return { path, ...position, ...(cell && { related: german }) }
  }
}

/** The paragraphs of a document that need work, each with the file and line where that is done. */
export function placedTasks(
  project: Project,
  document: Document,
  languages: readonly string[],
  statuses: readonly Status[],
): ListedTask[] {
  const entry = locator(project, document)
  return tasksOf(document.synopsis, languages, statuses).map(task => ({
    ...task,
    document: document.id,
    path: task.line === undefined ? alignmentPath(project, document.folder, task.language) : document.path,
    line: task.line ?? entry(task.language, task.unit).line,
  }))
}
