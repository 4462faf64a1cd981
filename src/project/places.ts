import type { EntryPlace } from '../alignment/locate.js'
import type { FindingPlace } from '../checks/finding-place.js'
import type { Finding } from '../checks/run.js'
import { locateSuppression } from '../config/locate.js'
import type { Unit } from '../document/unit.js'
import { CONFIG_FILE } from '../io/root.js'
import { type ListedTask, type Status, tasksOf } from '../synopsis/statuses.js'
import type { Cell, Row } from '../synopsis/synopsis.js'
import { lineOf, type Position } from '../text/line-of.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import type { Project } from './project.js'
import { readAll } from './texts.js'

const START: EntryPlace = { line: 1, column: 1, columnOf: () => 1 }

/** Finds the places of a document's entries. */
export function locator({ places }: Document): (language: string, id: string) => EntryPlace {
  return (language, id) => places(language).get(id) ?? START
}

/**
 * Finds the file, line and column where the findings of a document are mended; where that is an entry, its source as well. Where a
 * counterpart stands, its own document knows.
 */
export function placer(project: Project, document: Document): (finding: Finding) => FindingPlace {
  const entry = locator(document)
  const rows = new Map(document.synopsis.rows.map(row => [row.unit.id, row]))
  return finding => {
    const { place, language = '', unit = '', paragraph, line, range } = finding
    const row = rows.get(unit)
    const start = { path: document.path, line: row?.unit.line ?? 1, column: row?.unit.column ?? 1 }
    if (place === 'german') return line === undefined ? start : { ...start, line }
    const path = alignmentPath(project, document.folder, language)
    const cell = row?.languages[language]
    if (line !== undefined) return { path, line, column: 1, ...(cell && { related: start }) }
    const { columnOf, ...position } = entry(language, cell?.entry?.id ?? paragraph ?? unit)
    if (!cell) return { path, ...position }
    const related = { ...start, ...sourcePlace(document, cell, rows, finding) }
    const quoted = quotedIn(cell, finding, project.config.source.language)
    return {
      path,
      ...position,
      ...(range && { column: columnOf(range.start), endColumn: columnOf(range.end) }),
      related,
      ...(quoted && { quoted }),
    }
  }
}

/** Finds the suppression of the config that a finding is about. */
export async function configPlacer(project: Project): Promise<(finding: Finding) => FindingPlace> {
  const text = (await readAll(project, [CONFIG_FILE])).get(CONFIG_FILE) ?? ''
  return ({ args }) => ({ path: CONFIG_FILE, ...locateSuppression(text, Number(args?.number) - 1) })
}

/** The texts of a finding that says which pieces of them it means. */
function quotedIn(
  { entry, source }: Cell,
  { range, german, language = '' }: Finding,
  sourceLanguage: string,
): FindingPlace['quoted'] {
  if (!entry?.target || !(range || german)) return undefined
  return {
    target: { language, text: entry.target, ...(range && { range }) },
    german: {
      language: sourceLanguage,
      text: entry.source || source,
      ...(german && { range: german }),
    },
  }
}

/** Where a piece of the source stands in the corpus; undefined where it can't be told, as when the source changed since. */
function sourcePlace(
  { source: file = '' }: Document,
  { entry, source, units }: Cell,
  rows: ReadonlyMap<string, Row>,
  { german }: Finding,
): (Position & { endColumn?: number }) | undefined {
  if (!german || (entry?.source && entry.source !== source)) return undefined
  let begin = 0
  for (const id of units) {
    const unit = rows.get(id)?.unit
    if (!unit) return undefined
    const end = begin + unit.text.length
    if (german.start < end || id === units.at(-1)) {
      const from = unit.start + occurrence(unit, file, german.start - begin, german.end - begin)
      if (from < unit.start) return undefined
      const place = lineOf(file, from)
      return { ...place, endColumn: place.column + german.end - german.start }
    }
    // The texts of a bead stand apart by a blank line.
    begin = end + 2
  }
  return undefined
}

/** Where in the file, counted from the unit's beginning, a piece of its text stands, as often as it stood before; −1 if nowhere. */
function occurrence({ text, start, end }: Unit, file: string, from: number, to: number): number {
  const piece = text.slice(from, to)
  if (piece === '') return -1
  const written = file.slice(start, end)
  let at = written.indexOf(piece)
  for (let other = text.indexOf(piece); other !== from && other !== -1 && at !== -1; )
    [other, at] = [text.indexOf(piece, other + 1), written.indexOf(piece, at + 1)]
  return at
}

/** The paragraphs of a document that need work, each with the file and line where that is done. */
export function placedTasks(
  project: Project,
  document: Document,
  languages: readonly string[],
  statuses: readonly Status[],
): ListedTask[] {
  const entry = locator(document)
  return tasksOf(document.synopsis, languages, statuses).map(task => ({
    ...task,
    document: document.id,
    path: task.line === undefined ? alignmentPath(project, document.folder, task.language) : document.path,
    line: task.line ?? entry(task.language, task.unit).line,
  }))
}
