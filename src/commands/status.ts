import type { Document } from '../project/document.js'
import { jsonText } from '../reports/json.js'
import { type DocumentStatus, statusReport } from '../reports/status.js'
import { countStatuses, countWords } from '../synopsis/count.js'
import { command } from './command.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { selectAnalysed } from './selection.js'

/** Counts, per document and language, what is translated, reviewed, drifted. */
export const status = command({
  arguments: ['[documents...]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async (args, options, context) => {
    const { documents, languages } = await selectAnalysed(context, args, options)
    const counted = documents.map(document => statusOf(document, languages))
    context.print(options.json ? jsonText({ documents: counted }) : statusReport(counted, context))
    return 0
  },
})

/** A document's numbers. */
export function statusOf({ id, synopsis }: Document, languages: readonly string[]): DocumentStatus {
  return {
    document: id,
    units: synopsis.rows.length,
    words: synopsis.rows.reduce((sum, { unit }) => sum + countWords(unit.text), 0),
    languages: Object.fromEntries(languages.map(language => [language, countStatuses(synopsis, language)])),
  }
}
