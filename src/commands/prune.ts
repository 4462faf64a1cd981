import type { Patch } from '../alignment/patch.js'
import { SynopseError } from '../errors.js'
import { commit } from '../project/commit.js'
import { placedTasks } from '../project/places.js'
import { listReport } from '../reports/list.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { command } from './command.js'
import { LANG } from './option.js'
import { select } from './selection.js'

/** Drops obsolete entries after showing them. */
export const prune = command({
  arguments: ['[documents...]'],
  options: { lang: LANG, yes: {} },
  run: async (args, options, context) => {
    const { words, print } = context
    const { project, documents, languages } = await select(context, args, options)
    const doomed = documents.map(document => ({
      document,
      tasks: placedTasks(project, document, languages, ['obsolete']),
    }))
    const shown = doomed.flatMap(({ tasks }) => tasks)
    if (shown.length === 0) {
      print(words('prune.nothing'))
      return 0
    }
    print(listReport(shown, project.config.source.language, context))
    if (options.yes !== true) {
      if (!context.interactive) throw new SynopseError('prune.unconfirmed')
      if (!(await context.confirm(words('prune.question', { count: shown.length })))) {
        print(words('prune.kept'))
        return 0
      }
    }
    let count = 0
    for (const { document, tasks } of doomed) {
      let edits: Patch[] = []
      const written = await commit(project, document, ({ synopsis }) => {
        edits = drops(synopsis, tasks)
        return edits
      })
      count += edits.length
      for (const { path, removed } of written) print(words(removed ? 'sync.removed' : 'sync.wrote', { path }))
    }
    print(words('prune.dropped', { count }))
    return 0
  },
})

/** Drops what was shown, and only while it is still obsolete. */
function drops(
  { obsolete }: Synopsis,
  shown: readonly { unit: string; language: string; target: string }[],
): Patch[] {
  return shown.flatMap(({ unit, language, target }): Patch[] => {
    const still = obsolete[language]?.some(entry => entry.id === unit && entry.target === target)
    return still ? [{ kind: 'drop', language, id: unit }] : []
  })
}
