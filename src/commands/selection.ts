import { originalsOf } from '../config/originals.js'
import { SynopseError } from '../errors.js'
import { analysed } from '../project/analysis.js'
import type { Document } from '../project/document.js'
import { every } from '../project/known/every.js'
import type { Head } from '../project/known/head.js'
import type { Kinds, Known, ValuesOf } from '../project/known/kept.js'
import {
  type Broken,
  brokenBy,
  checkFields,
  listDocuments,
  loadDocuments,
  refuseBroken,
} from '../project/load.js'
import type { Project } from '../project/project.js'
import { inShard } from '../project/shard.js'
import type { Listed } from '../project/survey.js'
import type { Context } from './context.js'
import type { LANG, Options, SHARD } from './option.js'

/** What a reading command works on: the project, the documents named (default: all), the languages wanted (default: all). */
export interface Selection {
  project: Project
  documents: Document[]
  languages: string[]
}

/** What a person may say of the languages that a command is about. */
export type Narrowing = Options<{ lang: typeof LANG }>

/** The same of a command whose documents several machines may divide. */
type Dividing = Narrowing & Options<{ shard: typeof SHARD }>

/** @throws SynopseError for unknown documents and languages and for files that cannot be read */
export async function select(
  context: Context,
  names: readonly string[],
  options: Dividing = {},
): Promise<Selection> {
  const { project, languages } = await wantedLanguages(context, options.lang)
  const part = options.shard && (await listing(context, names, options)).documents.map(({ id }) => id)
  if (part?.length === 0) return { project, documents: [], languages }
  const found = await loadDocuments(project, part ?? names, context.progress)
  tellNoneLeft(
    found.map(({ source }) => ({ isGone: source === undefined })),
    project,
    context,
  )
  return { project, documents: found, languages }
}

/** What a command works on that asks for what is known of documents: none of them is read yet. */
export interface Listing {
  project: Project
  documents: readonly Listed[]
  languages: string[]
  /** Whether these are all documents of the project. */
  isWhole: boolean
}

/** The documents named (default: all) and of a part, and the languages wanted. @throws SynopseError for unknown ones */
export async function listing(
  context: Context,
  names: readonly string[],
  { lang, shard }: Dividing = {},
): Promise<Listing> {
  const { project, languages } = await wantedLanguages(context, lang)
  const all = await listDocuments(project, names)
  const documents = shard ? all.filter(({ id }) => inShard(id, shard)) : all
  return { project, documents, languages, isWhole: names.length === 0 && !shard }
}

/**
 * What is known of the documents of a listing, in their order. Nothing is told of any before all of them could be read.
 *
 * @throws SynopseError for files that cannot be read, all at once; of all documents, `config.invalid` (see `checkFields`)
 */
export async function knownOf<K extends Kinds>(
  { project, documents, isWhole }: Listing,
  kinds: K,
  context: Context,
): Promise<(Known<ValuesOf<K>> & { listed: Listed })[]> {
  const found: (Known<ValuesOf<K>> & { listed: Listed })[] = []
  await goThrough({ project, documents, isWhole }, kinds, context, known => found.push(known))
  return found
}

/**
 * The same, without holding what is known of more than one.
 *
 * @param take is given what is known of each, and waited for
 * @returns the documents with what their files held: who goes through them again reads no file again
 */
export async function goThrough<K extends Kinds>(
  { project, documents, isWhole }: Pick<Listing, 'project' | 'documents' | 'isWhole'>,
  kinds: K,
  context: Context,
  take: (known: Known<ValuesOf<K>> & { listed: Listed }) => unknown,
): Promise<Listed[]> {
  const seen: Listed[] = []
  const broken: Broken[] = []
  const heads: Head[] = []
  const { progress } = context
  for await (const { listed, known, error } of every(project, documents, kinds, { progress, isWhole })) {
    if (!known) {
      broken.push(...brokenBy(listed.id, error))
      continue
    }
    const { path, isGone, fields } = known
    heads.push({ path, isGone, ...(fields && { fields }) })
    seen.push({ ...listed, contents: known.contents })
    await take({ ...known, listed })
  }
  refuseBroken(broken)
  if (isWhole)
    checkFields(
      project.config,
      heads.map(({ fields }) => fields),
    )
  tellNoneLeft(heads, project, context)
  return seen
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
export function tellNoneLeft(
  found: readonly { isGone: boolean }[],
  { config }: Project,
  { tell, words }: Context,
): void {
  // A part of the documents may be none.
  if (found.length > 0 && found.every(({ isGone }) => isGone))
    tell(words('document.noneLeft', { files: originalsOf(config).name }))
}

/** The same, and what is misaligned in these documents and languages. */
export async function selectAnalysed(
  context: Context,
  names: readonly string[],
  options: Dividing = {},
): Promise<Selection> {
  const { project, documents: found, languages } = await select(context, names, options)
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
