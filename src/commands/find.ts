import { SynopseError } from '../errors.js'
import { holding, passagesHolding } from '../project/known/words.js'
import type { Listed } from '../project/survey.js'
import { paragraph } from '../reports/paragraph.js'
import { fold, type Hit, hitsAmong } from '../synopsis/find.js'
import { terminalSafe } from '../terminal/safe.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { jsonList } from './json-list.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { saying } from './saying.js'
import { goThrough, listing } from './selection.js'

/** Finds a text in any language. */
export const find = command({
  arguments: ['<text>', '[documents...]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async ([text, ...names], options, context) => {
    if (fold(text).trim() === '') throw new SynopseError('find.empty')
    const wanted = await listing(context, names, options)
    const { project, languages } = wanted
    const needle = fold(text).trim()
    // First all of them are read: nothing is printed where one cannot be.
    const documents: Listed[] = []
    await goThrough(wanted, { isIn: holding(needle) }, context, ({ listed, contents, values }) => {
      if (values.isIn) documents.push({ ...listed, contents })
    })
    const { say, arrived } = saying(context)
    const told = jsonList(say)
    let count = 0
    const silent = { ...context, tell: () => {}, progress: () => {} }
    const part = { project, documents, isWhole: false }
    await goThrough(part, { passages: passagesHolding(needle) }, silent, async ({ listed, path, values }) => {
      const found = hitsAmong(values.passages, project.config.source.language, languages)
      count += found.length
      const hits = found.map(hit => ({ document: listed.id, path, ...hit, line: hit.line ?? null }))
      if (options.json) told.add(hits)
      else for (const hit of hits) say(hitReport(hit, context))
      await arrived()
    })
    if (options.json) told.end()
    else say(context.words('find.count', { count }))
    await arrived()
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
