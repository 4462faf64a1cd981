import { SynopseError } from '../errors.js'
import { commit } from '../io/commit.js'
import { alignmentPath } from '../io/documents.js'
import { listReport } from '../reports/list.js'
import { tasksOf } from '../synopsis/statuses.js'
import { type Command, LANG } from './context.js'
import { locator } from './places.js'
import { select } from './selection.js'

/** Drops obsolete entries after showing them. */
export const prune: Command = {
  arguments: ['[documents...]'],
  options: [LANG, { flags: '--yes' }],
  run: async (args, options, context) => {
    const { words, print } = context
    const { project, documents, languages } = await select(context, args, options)
    const doomed = documents.map(document => ({
      document,
      tasks: tasksOf(document.synopsis, languages, ['obsolete']),
    }))
    const shown = doomed.flatMap(({ document, tasks }) =>
      tasks.map(task => ({
        ...task,
        document: document.id,
        path: alignmentPath(project, document.folder, task.language),
        line: locator(project, document)(task.language, task.unit).line,
      })),
    )
    print(listReport(shown, project.config.source.language, context))
    if (shown.length === 0) return 0
    if (options.yes !== true) {
      if (!context.interactive) throw new SynopseError('prune.unconfirmed')
      if (!(await context.confirm(words('prune.question', { count: shown.length })))) {
        print(words('prune.kept'))
        return 0
      }
    }
    for (const { document, tasks } of doomed) {
      const paths = await commit(project, document, ({ synopsis }) =>
        // Only what was shown, and only while it is still obsolete.
        tasksOf(synopsis, languages, ['obsolete'])
          .filter(({ unit, language, target }) =>
            tasks.some(task => task.unit === unit && task.language === language && task.target === target),
          )
          .map(({ unit, language }) => ({ kind: 'drop', language, id: unit })),
      )
      for (const { path, removed } of paths) print(words(removed ? 'sync.removed' : 'sync.wrote', { path }))
    }
    print(words('prune.dropped', { count: shown.length }))
    return 0
  },
}
