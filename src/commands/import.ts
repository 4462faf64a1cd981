import { resolve } from 'node:path'
import { SynopseError } from '../errors.js'
import { byDocument } from '../formats/by-document.js'
import type { ReturnedUnit } from '../formats/exchange.js'
import type { Format } from '../formats/format.js'
import { FORMATS, formatOf, RETURNING } from '../formats/index.js'
import { afterDecision, type TakenUnit, takeIn } from '../formats/take-in.js'
import { readBytes, utf8 } from '../io/read.js'
import { commit, type Plan } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadDocuments } from '../project/load.js'
import type { Project } from '../project/project.js'
import { importReport, type ToldDocument } from '../reports/import.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { importMemory, KEEPING } from './import-memory.js'
import { LANG } from './option.js'
import { byLanguage, returnedFile } from './returned-file.js'

/**
 * Takes translations in that another tool made: by unit and source, all of a file or nothing. A memory is of other texts: it is kept
 * for candidates.
 */
export const importCommand = command({
  arguments: ['<file>'],
  options: { format: { value: '<format>', choices: RETURNING }, lang: LANG, ...KEEPING },
  run: async ([file], options, context) => {
    const { print, tell, words } = context
    const project = await context.project()
    const bytes = await bytesOf(file, project, context)
    const name = options.format ?? formatOf(bytes.toString('latin1', 0, 4096), file)
    const format: Format | undefined = name && FORMATS[name]
    if (format?.isMemory) return importMemory(utf8(bytes, file), file, project, options, context)
    const returned = await returnedFile(bytes, file, name, project)
    const documents = new Map((await loadDocuments(project)).map(document => [document.id, document]))
    const told: ToldDocument[] = []
    const written: string[] = []
    for (const [language, ofLanguage] of byLanguage(project, returned.units, options, file)) {
      for (const { id, units } of byDocument(ofLanguage, [...documents.values()])) {
        const document = documents.get(id)
        if (!document) {
          told.push({ document: id, language, units: units.map(unknown) })
          continue
        }
        const plan = ({ synopsis }: Document): Plan<TakenUnit[]> => {
          const report = takeIn(units, synopsis, language, { force: options.force === true })
          return { edits: report.flatMap(({ edits = [] }) => edits), report }
        }
        const done = await commit(project, document, plan, { isDry: options.dryRun === true })
        if (!options.dryRun) {
          documents.set(id, done.document)
          written.push(...done.written.map(({ path }) => path))
        }
        told.push({ document: id, language, units: afterDecision(done.report, done) })
      }
    }
    print(importReport(told, context))
    for (const path of written) tell(words('sync.wrote', { path }).trim())
    if (options.dryRun) tell(words('import.dryRun'))
    return EXIT.fine
  },
})

const unknown = ({ id: unit = '', source, target }: ReturnedUnit): TakenUnit => ({
  outcome: 'unknown',
  unit,
  source,
  target,
})

/** @throws SynopseError `import.missing`, as `readBytes` */
async function bytesOf(file: string, project: Project, { cwd, readInput }: Context): Promise<Buffer> {
  if (file === '-') return Buffer.from(await readInput(project.limit))
  const bytes = await readBytes(resolve(cwd, file), project.limit, file)
  if (bytes === undefined) throw new SynopseError('import.missing', { path: file })
  return bytes
}
