import { locateEntries, type Position } from '../alignment/locate.js'
import type { Finding } from '../checks/run.js'
import type { Document } from '../io/document.js'
import { alignmentPath } from '../io/documents.js'
import type { Project } from '../io/project.js'
import type { PlacedFinding } from '../reports/findings.js'

const START: Position = { line: 1, column: 1 }

/** Finds the places of entries in a document's alignment files; each file is searched once, when first asked about. */
export function locator(
  project: Project,
  { folder, texts }: Document,
): (language: string, id: string) => Position {
  const files = new Map<string, Map<string, Position>>()
  return (language, id) => {
    const positions =
      files.get(language) ?? locateEntries(texts.get(alignmentPath(project, folder, language)) ?? '')
    files.set(language, positions)
    return positions.get(id) ?? START
  }
}

/** Finds the file, line and column where a finding is mended. */
export function placer(
  project: Project,
  document: Document,
): (finding: Finding) => Pick<PlacedFinding, 'path' | 'line' | 'column'> {
  const entry = locator(project, document)
  const units = new Map(document.synopsis.rows.map(({ unit }) => [unit.id, unit]))
  return ({ place, language, unit, line }) => {
    if (place === 'german') {
      return { path: document.path, line: line ?? 1, column: units.get(unit ?? '')?.column ?? 1 }
    }
    const path = alignmentPath(project, document.folder, language ?? '')
    return { path, ...(line === undefined ? entry(language ?? '', unit ?? '') : { line, column: 1 }) }
  }
}
