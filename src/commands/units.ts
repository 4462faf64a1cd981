import { resolve } from 'node:path'
import type { SyntaxName } from '../document/syntax/index.js'
import type { Unit } from '../document/unit.js'
import { SynopseError } from '../errors.js'
import { readText } from '../io/read.js'
import { corpusDocuments, sameName } from '../project/documents.js'
import { loadDocument } from '../project/load.js'
import { sourceSyntaxes, sourceUnits } from '../project/read-document.js'
import { jsonText } from '../reports/json.js'
import { oneLine } from '../terminal/safe.js'
import { table } from '../terminal/table.js'
import { truncate } from '../terminal/width.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { JSON_OUTPUT } from './option.js'

/** Lists the units of a document, with the ids that they keep, or of any file, with the ids of their birth. */
export const units = command({
  arguments: ['<document>'],
  options: { json: JSON_OUTPUT },
  run: async ([name], { json }, context) => {
    const found = await documentNamed(name, context)
    if (json) {
      const units = found.units.map(({ id, kind, text, line, column }) => ({ id, kind, text, line, column }))
      context.print(jsonText({ units, syntaxes: found.syntaxes }))
      return 0
    }
    const { words, paint, width } = context
    const rows = found.units.map(({ id, kind, text, line, column }) => [
      `${line}:${column}`,
      paint.dim(oneLine(id)),
      words(`kind.${kind}`),
      truncate(oneLine(text), Math.max(20, width - 44)),
    ])
    for (const line of table(rows, { align: ['right'] })) context.print(line)
    context.print(words('units', { count: found.units.length }))
    if (found.syntaxes.length > 0) {
      const names = found.syntaxes.map(name => words(`syntax.${name}`)).join(', ')
      context.print(words('units.syntaxes', { names }))
    }
    return 0
  },
})

interface ReadSource {
  units: readonly Unit[]
  /** What was recognised besides CommonMark and GFM. */
  syntaxes: readonly SyntaxName[]
}

async function documentNamed(name: string, { project, cwd }: Context): Promise<ReadSource> {
  const opened = await project()
  const document = sameName(name, await corpusDocuments(opened))
  if (document !== undefined) {
    const { path, source, synopsis } = await loadDocument(opened, document)
    return {
      units: synopsis.rows.map(row => row.unit),
      syntaxes: source === undefined ? [] : sourceSyntaxes(opened, source, path),
    }
  }
  const text = await readText(resolve(cwd, name), opened.limit, name, { pipe: true })
  if (text === undefined) throw new SynopseError('units.unknown', { name })
  return { units: sourceUnits(opened, text, name), syntaxes: sourceSyntaxes(opened, text, name) }
}
