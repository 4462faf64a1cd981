import { resolve } from 'node:path'
import { SynopseError } from '../errors.js'
import type { ReturnedUnit } from '../formats/exchange.js'
import type { Format } from '../formats/format.js'
import { FORMATS, formatOf, RETURNING } from '../formats/index.js'
import { byDocument, type KnownDocument, withId, withSource } from '../formats/returned/by-document.js'
import { ACCEPTED, REFUSED, type TakenUnit } from '../formats/returned/outcomes.js'
import { afterDecision, takeIn, unknownUnit } from '../formats/returned/take-in.js'
import { readBytes } from '../io/read.js'
import { commit, type Plan } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { every } from '../project/known/every.js'
import { loadListed } from '../project/known/kept.js'
import { SOURCE_UNITS } from '../project/known/source-units.js'
import type { Project } from '../project/project.js'
import { importJson, importReport, type ToldDocument, type ToldFile } from '../reports/import.js'
import { jsonText } from '../reports/json.js'
import { decodeXml, xmlBeginning } from '../xml/decode.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { importMemory, KEEPING } from './import-memory.js'
import { keepGuesses } from './keep-guesses.js'
import { LANG } from './option.js'
import { byLanguage, returnedFile } from './returned-file.js'
import { goThrough, listing } from './selection.js'

/**
 * Takes translations in that another tool made, by unit and source: what is certain is taken, all else is told. A memory is of
 * other texts: it is kept for candidates.
 */
export const importCommand = command({
  arguments: ['<file>'],
  options: {
    format: { value: '<format>', choices: RETURNING },
    lang: LANG,
    ...KEEPING,
  },
  run: async ([file], options, context) => {
    const { print, tell, words } = context
    const project = await context.project()
    const bytes = await bytesOf(file, project, context)
    const name = options.format ?? formatOf(xmlBeginning(bytes), file)
    const format: Format | undefined = name && FORMATS[name]
    if (format?.isMemory) return importMemory(decodeXml(bytes, file), file, project, options, context)
    const returned = await returnedFile(bytes, file, name, project)
    const { encoding } = returned
    if (encoding !== undefined) tell(words('add.encoding', { path: file, encoding }))
    const { languages, skipped } = byLanguage(project, returned.units, options, file)
    const report = {
      skipped: [...returned.skipped, ...skipped],
      ...(await taken(project, languages, options, context)),
    }
    print(options.json ? jsonText(importJson(report)) : importReport(report, context))
    for (const path of report.written) tell(words('sync.wrote', { path }).trim())
    if (options.dryRun) tell(words('import.dryRun'))
    checkTaken(report, file, options.strict === true)
    return EXIT.fine
  },
})

interface Taking {
  force?: boolean | undefined
  dryRun?: boolean | undefined
}

/** Lays what came back in each language over the documents that it is of: no others are read. */
async function taken(
  project: Project,
  languages: ReadonlyMap<string, readonly ReturnedUnit[]>,
  { force = false, dryRun: isDry = false }: Taking,
  context: Context,
): Promise<Omit<ToldFile, 'skipped'>> {
  const { documents, listed } = await meantBy([...languages.values()].flat(), context)
  const sourceLanguage = project.config.source.language
  const told: ToldDocument[] = []
  const written: string[] = []
  for (const [language, ofLanguage] of languages) {
    for (const { id, units } of byDocument(ofLanguage, documents)) {
      const there = listed.get(id)
      if (!there) {
        told.push({ document: id, language, units: units.map(unknownUnit) })
        continue
      }
      const plan = ({ synopsis }: Document): Plan<TakenUnit[]> => {
        const report = takeIn(units, synopsis, { sourceLanguage, language, force })
        return { edits: report.flatMap(({ edits = [] }) => edits), report }
      }
      const done = await commit(project, await loadListed(project, there), plan, { isDry })
      if (!isDry && done.written.length > 0) {
        listed.set(id, { ...there, folder: id })
        written.push(...done.written.map(({ path }) => path))
      }
      told.push({ document: id, language, units: afterDecision(done.report, done) })
    }
  }
  if (!isDry) written.push(...(await keepGuesses(project, told)))
  return { documents: told, written }
}

/** All documents, with the units that these may be about. */
async function meantBy(units: readonly ReturnedUnit[], context: Context) {
  const kinds = { units: SOURCE_UNITS }
  const found = await listing(context, [])
  const documents: KnownDocument[] = []
  const ofFile = withId(units)
  const seen = await goThrough(found, kinds, context, ({ listed: { id }, values }) =>
    documents.push({ id, units: values.units.filter(ofFile) }),
  )
  const ofSource = withSource(units, documents)
  if (ofSource) {
    documents.length = 0
    for await (const { listed, known, error } of every(found.project, seen, kinds)) {
      if (!known) throw error
      const meant = known.values.units.filter(unit => ofFile(unit) || ofSource(unit))
      documents.push({ id: listed.id, units: meant })
    }
  }
  return { documents, listed: new Map(seen.map(listed => [listed.id, listed])) }
}

const count = <T>(all: readonly T[], wanted: readonly T[]) => all.filter(one => wanted.includes(one)).length

/**
 * Remarks above and below a table are nothing that could have been taken, unless there is nothing else.
 *
 * @throws SynopseError `import.nothingTaken` where there was something to take, and nothing of it could be; `import.refused` where
 *   all must be, and something was not
 */
function checkTaken({ documents, skipped }: ToldFile, path: string, isStrict: boolean): void {
  const outcomes = documents.flatMap(({ units }) => units.map(({ outcome }) => outcome))
  const places = outcomes.length > 0 ? skipped.filter(({ reason }) => reason !== 'noUnit') : skipped
  const number = places.length + count(outcomes, REFUSED)
  if (number === 0) return
  if (isStrict) throw new SynopseError('import.refused', { path, number })
  if (count(outcomes, ACCEPTED) === 0) throw new SynopseError('import.nothingTaken', { path })
}

/** @throws SynopseError `import.missing`, as `readBytes` */
async function bytesOf(file: string, project: Project, { cwd, readInput }: Context): Promise<Buffer> {
  if (file === '-') return Buffer.from(await readInput(project.limit))
  const bytes = await readBytes(resolve(cwd, file), project.limit, file, { pipe: true })
  if (bytes === undefined) throw new SynopseError('import.missing', { path: file })
  return bytes
}
