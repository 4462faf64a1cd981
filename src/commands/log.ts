import type { Document } from '../project/document.js'
import { historyOf } from '../project/history.js'
import { jsonText } from '../reports/json.js'
import { documentLog, unitLog } from '../reports/log.js'
import type { HistoryDeed } from '../versions/steps.js'
import { command } from './command.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { findId, select } from './selection.js'

/** Tells what became of a document, or of one of its units, through git. */
export const log = command({
  arguments: ['<document>', '[unit]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async ([name, wanted], options, context) => {
    const { words, print, page, tell } = context
    const { project, documents, languages } = await select(context, [name], options)
    const document = documents[0] as Document
    const unit = wanted === undefined ? undefined : unitOf(document, wanted)
    const all = [project.config.source.language, ...languages]
    const { deeds, isShallow } = await historyOf(
      project,
      document,
      all,
      unit === undefined ? undefined : [unit],
    )
    if (isShallow) tell(words('log.shallow'))
    if (options.json) print(jsonText(deeds.map(deedJson)))
    else if (deeds.length === 0) print(words('log.none'))
    else page((unit ? unitLog : documentLog)(deeds, context))
    return 0
  },
})

/** The id of a unit of today, or of one that an entry remembers; the full id of any other. */
function unitOf({ id, synopsis }: Document, wanted: string): string {
  const known = [
    ...synopsis.rows.map(row => row.unit.id),
    ...Object.values(synopsis.obsolete).flatMap(entries => entries.map(entry => entry.id)),
  ]
  // A unit that is gone altogether has a history all the same.
  return /^[0-9a-z]{8}(?:-\d+)?$/.test(wanted) ? wanted : findId(id, wanted, [...new Set(known)])
}

/** What a commit did, every key there. */
export function deedJson({ commit, author, date, subject, steps }: HistoryDeed): object {
  return {
    commit: commit ?? null,
    author: commit ? author : null,
    date: commit ? date : null,
    subject: commit ? subject : null,
    changes: steps.map(({ unit, language, kind, edited, old, new: now, state }) => ({
      unit,
      language,
      kind,
      ...(edited && { edited }),
      old,
      new: now,
      state: state ?? null,
    })),
  }
}
