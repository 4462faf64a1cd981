import { jsonText } from '../reports/json.js'
import { listReport } from '../reports/list.js'
import { STATUSES, type Status } from '../synopsis/statuses.js'
import { type Command, JSON_OUTPUT, LANG } from './context.js'
import { placedTasks } from './places.js'
import { select } from './selection.js'

/** Lists the paragraphs that need work, with their German. */
export const list: Command = {
  arguments: ['[documents...]'],
  options: [{ flags: '--status <statuses>', choices: STATUSES, list: true }, LANG, JSON_OUTPUT],
  run: async (args, options, context) => {
    const { project, documents, languages } = await select(context, args, options)
    const statuses = (options.status as Status[] | undefined) ?? STATUSES
    // What this version cannot find must not look as if it were not there.
    if ((options.status as Status[] | undefined)?.includes('misaligned'))
      context.tell(context.words('status.misalignedLater'))
    const tasks = documents.flatMap(document => placedTasks(project, document, languages, statuses))
    if (!options.json) {
      context.print(listReport(tasks, project.config.source.language, context))
      return 0
    }
    const rows = tasks.map(
      ({ document, unit, language, status, path, line, source, previousSource, target }) => ({
        document,
        unit,
        language,
        status,
        path,
        line,
        source,
        previousSource: previousSource ?? null,
        target,
      }),
    )
    context.print(jsonText(rows))
    return 0
  },
}
