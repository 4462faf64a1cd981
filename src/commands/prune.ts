import { frontMatterFault } from '../document/front-matter/index.js'
import type { EntryEdit } from '../door/edit.js'
import { SynopseError } from '../errors.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadListed } from '../project/known/kept.js'
import { unread } from '../project/known/kind.js'
import { SYNCABLE } from '../project/known/syncable.js'
import { placedTasks } from '../project/places.js'
import type { Listed } from '../project/survey.js'
import { listReport } from '../reports/list.js'
import { refusalError } from '../reports/refusal.js'
import type { ListedTask } from '../synopsis/statuses.js'
import { command } from './command.js'
import { EXIT } from './exit.js'
import { LANG } from './option.js'
import { goThrough, listing } from './selection.js'

/** Drops obsolete entries after showing them. */
export const prune = command({
  arguments: ['[documents...]'],
  options: { lang: LANG, yes: {} },
  run: async (args, options, context) => {
    const { words, print, tell } = context
    const wanted = await listing(context, args, options)
    const { project, languages } = wanted
    // Nothing is shown before all of them could be read.
    const documents = await goThrough(wanted, { syncable: unread(SYNCABLE) }, context, () => {})
    const doomed: { listed: Listed; tasks: ListedTask[] }[] = []
    for (const listed of documents) {
      const document = await loadListed(project, listed)
      refuseUnreadable(document)
      const tasks = placedTasks(project, document, languages, ['obsolete'])
      if (tasks.length > 0) doomed.push({ listed, tasks })
    }
    const shown = doomed.flatMap(({ tasks }) => tasks)
    if (shown.length === 0) {
      print(words('prune.nothing'))
      return EXIT.fine
    }
    print(listReport(shown, project.config.source.language, context))
    if (options.yes !== true) {
      if (!context.interactive) throw new SynopseError('prune.unconfirmed')
      if (!(await context.confirm(words('prune.question', { count: shown.length })))) {
        print(words('prune.kept'))
        return EXIT.fine
      }
    }
    let count = 0
    let isRefused = false
    for (const { listed, tasks } of doomed) {
      const document = await loadListed(project, listed)
      const edits = tasks.map(dropped)
      const { written, refused } = await commit(project, document, () => ({ edits, report: undefined }))
      count += edits.length - refused.length
      for (const { path, removed } of written) print(words(removed ? 'sync.removed' : 'sync.wrote', { path }))
      for (const refusal of refused) {
        const { key, args } = refusalError(refusal, document.id)
        tell(words(`error.${key}`, args))
        isRefused = true
      }
    }
    print(words('prune.dropped', { count }))
    return isRefused ? EXIT.stuck : EXIT.fine
  },
})

/** Fields that cannot be read look as if they were gone. @throws SynopseError `document.frontMatter` */
function refuseUnreadable({ path, source }: Document): void {
  const fault = frontMatterFault(source ?? '')
  if (fault) throw new SynopseError('document.frontMatter', { path, ...fault })
}

/** What was shown goes, and only while it is still as it was shown. */
function dropped({ unit, language, source, target }: ListedTask): EntryEdit {
  return {
    origin: 'prune',
    place: { unit, language },
    basis: { source, target },
    wish: { kind: 'drop' },
  }
}
