import type { Words } from '../locales/words.js'
import { withMisalignments } from '../project/analysis.js'
import type { Document } from '../project/document.js'
import { helpfulFor } from '../project/helpful.js'
import { knownHistory } from '../project/history.js'
import { judge } from '../project/judge.js'
import { listDocuments } from '../project/load.js'
import type { Project } from '../project/project.js'
import { type Explanation, explainReport } from '../reports/explain.js'
import { placed } from '../reports/findings/placed-finding.js'
import { jsonText } from '../reports/json.js'
import { misalignedJson } from '../reports/misaligned.js'
import { wantsTranslation } from '../synopsis/flags.js'
import { command } from './command.js'
import { deedJson } from './log.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { findId, select } from './selection.js'

/** Tells all that is known of a unit. */
export const explain = command({
  arguments: ['<document>', '<unit>'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async ([name, unit], options, context) => {
    const { project, documents, languages } = await select(context, [name], options)
    const document = documents[0] as Document
    const found = await explanationOf(project, document, unit, { languages, ...context })
    const history = await knownHistory(project, document, languages, [found.id])
    const explanation = { ...found, history: history?.deeds }
    const report = options.json
      ? jsonText(jsonOf(explanation))
      : explainReport(explanation, project.config.source.language, context)
    context.print(report)
    return 0
  },
})

interface Explaining {
  languages: readonly string[]
  words: Words
}

/** All that is known of a unit, by its id or the beginning of it. */
export async function explanationOf(
  project: Project,
  document: Document,
  wanted: string,
  { languages, words }: Explaining,
): Promise<Explanation> {
  const { synopsis } = await withMisalignments(project, document, languages)
  const gone = languages.flatMap(language => synopsis.obsolete[language] ?? [])
  const id = findId(document.id, wanted, [
    ...new Set([...synopsis.rows.map(row => row.unit.id), ...gone.map(entry => entry.id)]),
  ])
  const row = synopsis.rows.find(row => row.unit.id === id)
  const change = synopsis.changes.find(change => change.id === id || change.others?.includes(id))
  const judged = await judge(project, await listDocuments(project), { languages, told: [document.id] })
  const findings = judged.found
    .filter(({ finding: { unit, units = [unit] } }) => units.includes(id))
    .map(found => placed(found, { words }))
  const told = languages.map(language => {
    const cell = row?.languages[language]
    const entry = cell?.entry ?? (synopsis.obsolete[language] ?? []).find(entry => entry.id === id)
    return { language, cell, entry }
  })
  const wanting = told.flatMap(({ language, cell, entry }) =>
    cell && wantsTranslation(cell) ? [{ language, source: cell.source, unit: entry?.id ?? id }] : [],
  )
  const helpful = await helpfulFor(project, document, wanting)
  const found = new Map(wanting.map(({ language }, index) => [language, helpful[index] ?? []]))
  return {
    document: document.id,
    id,
    path: document.path,
    unit: row?.unit,
    change,
    languages: told.map(about => ({ ...about, candidates: found.get(about.language) ?? [] })),
    findings,
  }
}

/** The explanation with every key there, `null` for what is not. */
function jsonOf({ document, path, unit, change, languages, findings, history }: Explanation): object {
  return {
    document,
    path,
    unit: unit
      ? { id: unit.id, kind: unit.kind, text: unit.text, line: unit.line, column: unit.column }
      : null,
    change: change
      ? { kind: change.kind, ...(change.edited && { edited: true }), before: change.before ?? null }
      : null,
    languages: languages.map(({ language, cell, entry, candidates }) => ({
      language,
      state: cell?.state ?? entry?.state ?? 'initial',
      drifted: cell?.drifted ?? false,
      misaligned: cell?.misaligned ? misalignedJson(cell.misaligned) : null,
      obsolete: cell === undefined && entry !== undefined,
      units: cell?.units ?? [],
      source: cell?.source ?? null,
      entry: entry ?? null,
      candidates,
    })),
    findings,
    history: history?.map(deedJson) ?? null,
  }
}
