import { resolve } from 'node:path'
import type { Edit } from '../alignment/edit.js'
import { SynopseError } from '../errors.js'
import { byDocument } from '../formats/by-document.js'
import type { ReturnedUnit } from '../formats/exchange.js'
import { FORMATS, type FormatName, formatOf } from '../formats/index.js'
import { type TakenUnit, takeIn } from '../formats/take-in.js'
import { commit } from '../io/commit.js'
import type { Document } from '../io/document.js'
import { loadDocuments } from '../io/load.js'
import { keepMemory, pairsIn } from '../io/memory.js'
import type { Project } from '../io/project.js'
import { readText, utf8 } from '../io/read.js'
import { matchingTag } from '../languages/tag.js'
import { importReport, memoryReport, type ToldDocument } from '../reports/import.js'
import { type Command, type Context, LANG, type Options } from './context.js'
import { EXIT } from './exit.js'
import { checkLanguage } from './selection.js'

/** The forms that come back. */
const READABLE: readonly FormatName[] = ['xliff', 'xliff12', 'po', 'csv', 'tsv', 'tmx']

/**
 * Takes translations in that another tool made: by unit and German, all of a file or nothing. A memory is of other texts: it is kept
 * for candidates.
 */
export const importCommand: Command = {
  arguments: ['<file>'],
  options: [
    { flags: '--format <format>', choices: READABLE },
    LANG,
    { flags: '--force' },
    { flags: '--dry-run' },
  ],
  run: async ([file = ''], options, context) => {
    const { print, tell, words } = context
    const project = await context.project()
    const text = await textOf(file, project, context)
    const name = (options.format as FormatName | undefined) ?? formatOf(text, file)
    if (name === 'tmx') return importMemory(text, file, project, options, context)
    const read = name && (await FORMATS[name]()).read
    if (!read) throw new SynopseError('import.unknown', { path: file, found: text.slice(0, 40) })
    const documents = await loadDocuments(project)
    const told: ToldDocument[] = []
    const written: string[] = []
    for (const [language, returned] of byLanguage(project, read(text, file), options, file)) {
      for (const { id, units } of byDocument(returned, documents)) {
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
}

/** @throws SynopseError `export.notFor`, `import.noPairs`, as `pairsIn` and `keepMemory` */
async function importMemory(
  text: string,
  file: string,
  project: Project,
  options: Options,
  { print, tell, words }: Context,
): Promise<number> {
  if (options.lang) throw new SynopseError('export.notFor', { option: '--lang', format: 'tmx' })
  const { source, targets } = project.config
  const pairs = pairsIn(project, text, file)
  if (pairs.length === 0)
    throw new SynopseError('import.noPairs', {
      path: file,
      source: source.language,
      targets: targets.join(', '),
    })
  const [force, dryRun] = [options.force === true, options.dryRun === true]
  const kept = await keepMemory(project, text, file, { force, dryRun })
  print(memoryReport(pairs, targets, words))
  if (kept && !dryRun) tell(words('sync.wrote', { path: kept }).trim())
  if (dryRun) tell(words('import.dryRun'))
  return EXIT.fine
}

async function textOf(file: string, project: Project, { cwd, readInput }: Context): Promise<string> {
  if (file === '-') return utf8(await readInput(project.limit), '-')
  const text = await readText(resolve(cwd, file), project.limit, file)
  if (text === undefined) throw new SynopseError('import.missing', { path: file })
  return text
}

/**
 * What came back, by targets. `--lang` narrows what is in several languages; of what is in one or says nothing, it says which that is.
 *
 * @throws SynopseError `import.language`, as `checkLanguage`; nothing is taken then
 */
function byLanguage(
  project: Project,
  units: readonly ReturnedUnit[],
  options: Options,
  path: string,
): Map<string, ReturnedUnit[]> {
  const asked = options.lang as string[] | undefined
  for (const language of asked ?? []) checkLanguage(project, language)
  const { targets } = project.config
  const given = [...new Set(units.map(({ language = '' }) => language))]
  const meant = new Map(given.map(tag => [tag, matchingTag(targets, tag)]))
  if (asked?.length === 1 && given.length === 1) meant.set(given[0] as string, asked[0] as string)
  const found = new Map<string, ReturnedUnit[]>()
  for (const unit of units) {
    const language = meant.get(unit.language ?? '')
    if (asked && !asked.some(tag => tag === language)) continue
    if (language === undefined)
      throw new SynopseError('import.language', {
        path,
        language: unit.language ?? '–',
        targets: targets.join(', '),
      })
    const others = found.get(language)
    if (others) others.push(unit)
    else found.set(language, [unit])
  }
  return found
}
