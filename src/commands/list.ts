import { unread } from '../project/known/kind.js'
import { TASKS } from '../project/known/tasks.js'
import { countWanting, listSummary, taskReports, type WantingCounts } from '../reports/list.js'
import { misalignedJson } from '../reports/misaligned.js'
import { type ListedTask, STATUSES } from '../synopsis/statuses.js'
import { command } from './command.js'
import { jsonList } from './json-list.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { saying } from './saying.js'
import { goThrough, listing } from './selection.js'

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
    const wanted = await listing(context, args, options)
    const { languages, project } = wanted
    const kinds = { tasks: TASKS }
    // First all of them are read, but nobody looks at what is in them: nothing is printed where one cannot be.
    const documents = await goThrough(wanted, { tasks: unread(TASKS) }, context, () => {})
    const { say, arrived } = saying(context)
    const told = jsonList(say)
    const counts: WantingCounts = new Map()
    const silent = { ...context, tell: () => {}, progress: () => {} }
    await goThrough({ ...wanted, documents }, kinds, silent, async ({ values }) => {
      const tasks = values.tasks.filter(
        ({ language, status }) => languages.includes(language) && statuses.includes(status),
      )
      if (options.json) told.add(tasks.map(rowOf))
      else {
        countWanting(tasks, counts)
        for (const report of taskReports(tasks, project.config.source.language, context)) say(`${report}\n`)
      }
      await arrived()
    })
    if (options.json) told.end()
    else say(listSummary(counts, context))
    await arrived()
    return 0
  },
})

function rowOf({
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
  returned,
  after,
  outside,
}: ListedTask): object {
  return {
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
    ...(outside !== undefined && { outside }),
    ...(conflict && { conflict }),
    ...(returned && { returned }),
    ...(misaligned && { misaligned: misalignedJson(misaligned) }),
  }
}
