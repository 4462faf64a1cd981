import { SynopseError } from '../errors.js'
import { analysed } from '../project/analysis.js'
import type { Document } from '../project/document.js'
import { loadApart, loadDocuments, type Readable } from '../project/load.js'
import type { Project } from '../project/project.js'
import type { Context } from './context.js'
import type { LANG, Options } from './option.js'

/** What a reading command works on: the project, the documents named (default: all), the languages wanted (default: all). */
export interface Selection {
  project: Project
  documents: Document[]
  languages: string[]
}

/** What a person may say of the languages that a command is about. */
export type Narrowing = Options<{ lang: typeof LANG }>

/** @throws SynopseError for unknown documents and languages and for files that cannot be read */
export async function select(
  context: Context,
  documents: readonly string[],
  { lang }: Narrowing = {},
): Promise<Selection> {
  const { project, languages } = await wantedLanguages(context, lang)
  const found = await loadDocuments(project, documents, context.progress)
  tellNoneLeft(found, project, context)
  return { project, documents: found, languages }
}

/** The same, without documents whose sources cannot be read: what is wrong with these comes beside. */
export async function selectReadable(
  context: Context,
  documents: readonly string[],
  { lang }: Narrowing = {},
): Promise<Selection & Pick<Readable, 'broken'>> {
  const { project, languages } = await wantedLanguages(context, lang)
  const { documents: found, broken } = await loadApart(project, documents, context.progress)
  if (broken.length === 0) tellNoneLeft(found, project, context)
  return { project, documents: found, languages, broken }
}

async function wantedLanguages(
  context: Context,
  lang: readonly string[] | undefined,
): Promise<Pick<Selection, 'project' | 'languages'>> {
  const project = await context.project()
  const languages = new Set(lang ?? project.config.targets)
  for (const language of languages) checkLanguage(project, language)
  return { project, languages: [...languages] }
}

/** A wrong pattern must not look as if somebody had deleted everything. */
function tellNoneLeft(found: readonly Document[], { config }: Project, { tell, words }: Context): void {
  if (found.every(document => document.source === undefined))
    tell(words('document.noneLeft', { files: config.source.files }))
}

/** The same, and what is misaligned in these documents and languages. */
export async function selectAnalysed(
  context: Context,
  documents: readonly string[],
  options: Narrowing = {},
): Promise<Selection> {
  const { project, documents: found, languages } = await select(context, documents, options)
  return {
    project,
    languages,
    documents: await analysed(project, found, () => languages, context.progress),
  }
}

/** @throws SynopseError `language.unknown`, `language.unknownNear` */
export function checkLanguage({ config }: Project, language: string): void {
  if (!config.targets.includes(language)) {
    const near = config.targets.find(target => namesAlike(language, target))
    throw new SynopseError(near ? 'language.unknownNear' : 'language.unknown', {
      language,
      near: near ?? '',
      targets: config.targets.join(', '),
    })
  }
}

/** Whether two tags, or a tag and the name of a language (`Russian`), begin alike: any two tags are but two letters apart. */
function namesAlike(a: string, b: string): boolean {
  return a.slice(0, 2).toLowerCase() === b.slice(0, 2).toLowerCase()
}

/** The shortest beginning of an id that stands for it. */
const SHORTEST = 3

/** The id that is meant by one or the beginning of one. @throws SynopseError `unit.unknown`, `unit.ambiguous` */
export function findId(document: string, unit: string, ids: readonly string[]): string {
  if (ids.includes(unit)) return unit
  if (unit.length < SHORTEST) throw new SynopseError('unit.short', { unit, count: SHORTEST })
  const meant = [...new Set(ids)].filter(id => id.startsWith(unit))
  if (meant.length === 1) return meant[0] as string
  throw new SynopseError(meant.length > 1 ? 'unit.ambiguous' : 'unit.unknown', {
    unit,
    document,
    ids: meant.join(', '),
  })
}
