import { SynopseError } from '../errors.js'
import { jsonText } from '../reports/json.js'
import { paragraph } from '../reports/paragraph.js'
import { findText, fold } from '../synopsis/find.js'
import { terminalSafe } from '../terminal/safe.js'
import { command } from './command.js'
import { JSON_OUTPUT, LANG } from './option.js'
import { select } from './selection.js'

/** Finds a text in any language. */
export const find = command({
  arguments: ['<text>', '[documents...]'],
  options: { lang: LANG, json: JSON_OUTPUT },
  run: async ([text, ...names], options, context) => {
    if (fold(text).trim() === '') throw new SynopseError('find.empty')
    const { project, documents, languages } = await select(context, names, options)
    const hits = documents.flatMap(({ id, path, synopsis }) =>
      findText(synopsis, text, project.config.source.language, languages).map(hit => ({
        document: id,
        path,
        ...hit,
        line: hit.line ?? null,
      })),
    )
    if (options.json) {
      context.print(jsonText(hits))
      return 0
    }
    for (const { path, line, unit, language, text } of hits) {
      const place = line === null ? context.words('status.obsolete') : `${path}:${line}`
      context.print(
        `${context.paint.bold(terminalSafe(place))}  ${terminalSafe(unit)}  ${language}\n${paragraph(text, language, context)}`,
      )
    }
    context.print(context.words('find.count', { count: hits.length }))
    return 0
  },
})
