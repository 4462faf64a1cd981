import { SynopseError } from '../errors.js'
import { loadListed } from '../project/known/kept.js'
import { WORDS } from '../project/known/words.js'
import type { Listed } from '../project/survey.js'
import { paragraph } from '../reports/paragraph.js'
import { findText, fold, type Hit } from '../synopsis/find.js'
import { terminalSafe } from '../terminal/safe.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { jsonList } from './json-list.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { goThrough, listing } from './selection.js'

/** Finds a text in any language. */
export const find = command({
  arguments: ['<text>', '[documents...]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async ([text, ...names], options, context) => {
    if (fold(text).trim() === '') throw new SynopseError('find.empty')
    const wanted = await listing(context, names, options)
    const { project, languages } = wanted
    const holding: Listed[] = []
    const needle = fold(text).trim()
    await goThrough(wanted, { words: WORDS }, context, ({ listed, values }) => {
      if (values.words.includes(needle)) holding.push(listed)
    })
    const told = jsonList(context.print)
    let count = 0
    for (const listed of holding) {
      const { path, synopsis } = await loadListed(project, listed)
      const found = findText(synopsis, text, project.config.source.language, languages)
      count += found.length
      const hits = found.map(hit => ({ document: listed.id, path, ...hit, line: hit.line ?? null }))
      if (options.json) told.add(hits)
      else for (const hit of hits) context.print(hitReport(hit, context))
    }
    if (options.json) told.end()
    else context.print(context.words('find.count', { count }))
    return 0
  },
})

function hitReport(
  { path, line, unit, language, text }: Omit<Hit, 'line'> & { path: string; line: number | null },
  context: Context,
): string {
  const place = line === null ? context.words('status.obsolete') : `${path}:${line}`
  const head = `${context.paint.bold(terminalSafe(place))}  ${terminalSafe(unit)}  ${language}`
  return `${head}\n${paragraph(text, language, context)}`
}
