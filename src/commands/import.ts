import { resolve } from 'node:path'
import type { Edit } from '../alignment/edit.js'
import { SynopseError } from '../errors.js'
import { byDocument } from '../formats/by-document.js'
import type { Format } from '../formats/format.js'
import { FORMATS, formatOf, RETURNING } from '../formats/index.js'
import { type TakenUnit, takeIn } from '../formats/take-in.js'
import { readBytes, utf8 } from '../io/read.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadDocuments } from '../project/load.js'
import type { Project } from '../project/project.js'
import { importReport, type ToldDocument } from '../reports/import.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { importMemory, KEEPING } from './import-memory.js'
import { LANG } from './option.js'
import { byLanguage, returnedUnits } from './returned-units.js'

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
    const returned = await returnedUnits(bytes, file, name, project)
    const documents = await loadDocuments(project)
    const told: ToldDocument[] = []
    const written: string[] = []
    for (const [language, ofLanguage] of byLanguage(project, returned, options, file)) {
      for (const { id, units } of byDocument(ofLanguage, documents)) {
        const document = documents.find(document => document.id === id)
        let taken: TakenUnit[] = units.map(({ id: unit = '', source, target }) => ({
          outcome: 'unknown',
          unit,
          source,
          target,
        }))
        const plan = ({ synopsis }: Document): Edit[] => {
          const found = takeIn(units, synopsis, language, { force: options.force === true })
          taken = found.units
          return found.edits
        }
        if (document && options.dryRun) plan(document)
        else if (document) written.push(...(await commit(project, document, plan)).map(({ path }) => path))
        told.push({ document: id, language, units: taken })
      }
    }
    print(importReport(told, context))
    for (const path of written) tell(words('sync.wrote', { path }).trim())
    if (options.dryRun) tell(words('import.dryRun'))
    return EXIT.fine
  },
})

/** @throws SynopseError `import.missing`, as `readBytes` */
async function bytesOf(file: string, project: Project, { cwd, readInput }: Context): Promise<Buffer> {
  if (file === '-') return Buffer.from(await readInput(project.limit))
  const bytes = await readBytes(resolve(cwd, file), project.limit, file)
  if (bytes === undefined) throw new SynopseError('import.missing', { path: file })
  return bytes
}
