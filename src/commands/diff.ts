import { readVersions, type Version, versionNamed } from '../project/version.js'
import { diffReport, diffStat } from '../reports/diff.js'
import { jsonText } from '../reports/json.js'
import { type Difference, difference } from '../versions/difference.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { checkLanguage } from './selection.js'

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
    if (options.json) print(jsonText({ documents: differences.map(found => jsonOf(found, from, to)) }))
    else if (differences.length === 0) print(words('diff.none', { from: fromName, to: toName }))
    else
      page(
        `${words('diff.between', { from: fromName, to: toName })}\n\n${(options.stat ? diffStat : diffReport)(differences, context)}`,
      )
    return 0
  },
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
