import { jsonText } from '../reports/json.js'
import { misalignedJson } from '../reports/misaligned.js'
import { showReport } from '../reports/show.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { command } from './command.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { selectAnalysed } from './selection.js'

/** Shows all languages of a document side by side. */
export const show = command({
  arguments: ['<document>'],
  options: { lang: LANG, width: { value: '<cells>', type: 'number' }, json: JSON_OUTPUT },
  run: async (args, options, context) => {
    const { project, documents, languages } = await selectAnalysed(context, args, options)
    const width = options.width ?? context.width
    for (const { id, synopsis } of documents) {
      context.print(
        options.json
          ? jsonText({ document: id, units: unitsOf(synopsis, languages) })
          : showReport(synopsis, project.config.source.language, languages, { ...context, width }),
      )
    }
    return 0
  },
})

/** Each unit with what the languages have for it. */
function unitsOf({ rows }: Synopsis, languages: readonly string[]): object[] {
  return rows.map(({ unit: { id, kind, text, line }, languages: cells }) => ({
    id,
    kind,
    text,
    line,
    languages: Object.fromEntries(
      languages.map(language => {
        const cell = cells[language]
        return [
          language,
          {
            target: cell?.entry?.target ?? '',
            state: cell?.state ?? 'initial',
            drifted: cell?.drifted ?? false,
            misaligned: cell?.misaligned ? misalignedJson(cell.misaligned) : null,
            units: cell?.units ?? [id],
          },
        ]
      }),
    ),
  }))
}
