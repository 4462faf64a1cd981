import { placedTasks } from '../project/places.js'
import { jsonText } from '../reports/json.js'
import { listReport } from '../reports/list.js'
import { misalignedJson } from '../reports/misaligned.js'
import { STATUSES } from '../synopsis/statuses.js'
import { command } from './command.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { select, selectAnalysed } from './selection.js'

/** Lists the paragraphs that need work, with their source. */
export const list = command({
  arguments: ['[documents...]'],
  options: {
    status: { value: '<statuses>', choices: STATUSES, type: 'list' },
    lang: LANG,
    json: JSON_OUTPUT,
  },
  run: async (args, options, context) => {
    const statuses = options.status ?? STATUSES
    const selected = statuses.includes('misaligned') ? selectAnalysed : select
    const { project, documents, languages } = await selected(context, args, options)
    const tasks = documents.flatMap(document => placedTasks(project, document, languages, statuses))
    if (!options.json) {
      context.print(listReport(tasks, project.config.source.language, context))
      return 0
    }
    const rows = tasks.map(
      ({
        document,
        unit,
        language,
        status,
        path,
        line,
        source,
        previousSource,
        target,
        misaligned,
        conflict,
        after,
      }) => ({
        document,
        unit,
        language,
        status,
        path,
        line,
        source,
        previousSource: previousSource ?? null,
        target,
        ...(after !== undefined && { after }),
        ...(conflict && { conflict }),
        ...(misaligned && { misaligned: misalignedJson(misaligned) }),
      }),
    )
    context.print(jsonText(rows))
    return 0
  },
})
