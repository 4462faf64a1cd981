import { SynopseError } from '../errors.js'
import type { Known } from '../project/known/kept.js'
import { passagesHolding, passagesUntil } from '../project/known/words.js'
import type { Listed } from '../project/survey.js'
import { paragraph } from '../reports/paragraph.js'
import { fold, type Hit, hitsAmong, type Passage } from '../synopsis/find.js'
import { terminalSafe } from '../terminal/safe.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { jsonList } from './json-list.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { saying } from './saying.js'
import { goThrough, listing } from './selection.js'

/** Characters of what was found that are held at most. */
const HELD = 4 * 1024 ** 2

/** Finds a text in any language. */
export const find = command({
  arguments: ['<text>', '[documents...]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async ([text, ...names], options, context) => {
    if (fold(text).trim() === '') throw new SynopseError('find.empty')
    const wanted = await listing(context, names, options)
    const { project, languages } = wanted
    const needle = fold(text).trim()
    // First all of them are read: nothing is printed where one cannot be. What was found until then is held where it is little.
    const held: (Pick<Known<object>, 'path'> & { listed: Listed; passages: Passage[] })[] = []
    const left: Listed[] = []
    let size = 0
    const found = passagesUntil(() => size > HELD, needle)
    await goThrough(wanted, { found }, context, ({ listed, path, contents, values }) => {
      if (values.found === false) return
      if (values.found === true || left.length > 0) left.push({ ...listed, contents })
      else {
        held.push({ listed, path, passages: values.found })
        for (const { text } of values.found) size += text.length
      }
    })
    const { say, arrived } = saying(context)
    const told = jsonList(say)
    let count = 0
    const show = async (id: string, path: string, passages: readonly Passage[]) => {
      const found = hitsAmong(passages, project.config.source.language, languages)
      count += found.length
      const hits = found.map(hit => ({ document: id, path, ...hit, line: hit.line ?? null }))
      if (options.json) told.add(hits)
      else for (const hit of hits) say(hitReport(hit, context))
      await arrived()
    }
    for (const { listed, path, passages } of held) await show(listed.id, path, passages)
    const silent = { ...context, tell: () => {}, progress: () => {} }
    const part = { project, documents: left, isWhole: false }
    await goThrough(part, { passages: passagesHolding(needle) }, silent, ({ listed, path, values }) =>
      show(listed.id, path, values.passages),
    )
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
