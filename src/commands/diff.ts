import { TASKS } from '../project/known/tasks.js'
import { readVersions, type Version, versionNamed } from '../project/version.js'
import { diffReport, diffStat } from '../reports/diff.js'
import { jsonText } from '../reports/json.js'
import { listReport } from '../reports/list.js'
import type { ListedTask } from '../synopsis/statuses.js'
import { type Difference, difference } from '../versions/difference.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { checkLanguage, knownOf, listing } from './selection.js'

/** Compares two versions, and tells what that does to each translation. */
export const diff = command({
  arguments: ['[documents...]'],
  options: {
    from: { value: '<version>' },
    to: { value: '<version>' },
    lang: LANG,
    stat: {},
    json: JSON_OUTPUT,
  },
  run: async (documents, options, context) => {
    const { words, cwd, print, page, tell } = context
    const project = await context.project()
    const { source, targets } = project.config
    const asked = options.lang ?? [source.language]
    for (const language of asked) if (language !== source.language) checkLanguage(project, language)
    const named = (name: string) => versionNamed(project, cwd, name)
    const from = await named(options.from ?? 'HEAD')
    const to: Version = options.to === undefined ? { kind: 'tree' } : await named(options.to)
    const [fromName, toName] = [nameOf(from, context), nameOf(to, context)]
    const versions = await readVersions(project, from, to, documents)
    for (const { document, unreadable } of versions)
      if (unreadable)
        tell(words('diff.unreadable', { document, version: unreadable === 'before' ? fromName : toName }))
    // Two files know nothing of translations.
    const targetsTold = asked.filter(language => language !== source.language)
    const languages =
      to.kind === 'file' && documents.length === 0 ? [] : targetsTold.length > 0 ? targetsTold : targets
    const differences = versions
      .map(({ document, before, after }) =>
        difference(document, before, after, { source: source.language, compared: asked, languages }),
      )
      .filter(({ places }) => places.length > 0)
    const outside = to.kind === 'tree' ? await outsideTasks(context, documents, languages) : []
    if (options.json) {
      const json = differences.map(found => jsonOf(found, from, to))
      print(jsonText({ documents: json, ...(outside.length > 0 && { outside: outside.map(outsideJson) }) }))
      return 0
    }
    const told = outside.length > 0 && !options.stat ? listReport(outside, source.language, context) : ''
    if (differences.length === 0) {
      print(words('diff.none', { from: fromName, to: toName }))
      if (told) page(told)
    } else {
      const report = (options.stat ? diffStat : diffReport)(differences, context)
      const head = words('diff.between', { from: fromName, to: toName })
      page([head, report, told].filter(Boolean).join('\n\n'))
    }
    return 0
  },
})

/** What was edited in files of the site; they are as they are now. */
async function outsideTasks(
  context: Context,
  names: readonly string[],
  languages: readonly string[],
): Promise<ListedTask[]> {
  const { config } = await context.project()
  if (config.translations === undefined) return []
  const silent = { ...context, tell: () => {}, progress: () => {} }
  const known = await knownOf(await listing(silent, names), { tasks: TASKS }, silent)
  return known
    .flatMap(({ values }) => values.tasks)
    .filter(({ status, language }) => status === 'outside' && languages.includes(language))
}

const outsideJson = ({ document, unit, language, target, outside }: ListedTask) => ({
  document,
  unit,
  language,
  old: target,
  new: outside,
})

function nameOf(version: Version, { words }: Context): string {
  return version.kind === 'tree' ? words('diff.tree') : nameInJson(version)
}

function nameInJson(version: Version): string {
  return version.kind === 'tree' ? 'working tree' : version.kind === 'file' ? version.path : version.name
}

function jsonOf({ document, places, summary }: Difference, from: Version, to: Version): object {
  return {
    document,
    from: nameInJson(from),
    to: nameInJson(to),
    changes: places.flatMap(({ changes }) =>
      changes.map(({ kind, id, language, unitKind, old, new: now, edited, from, to, fates, telling }) => ({
        kind,
        id,
        language,
        unitKind,
        old,
        new: now,
        ...(edited && { edited }),
        ...(from !== undefined && { from, to }),
        ...(telling && { telling }),
        languages: fates,
      })),
    ),
    summary,
  }
}
