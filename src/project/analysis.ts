import * as v from 'valibot'
import { isSuspect, LOOSE, type Suspicious, type TextPair } from '../aligner/suspect.js'
import { CHECKS } from '../checks/index.js'
import { settingOf } from '../config/severity.js'
import { all } from '../io/all.js'
import { hashOf } from '../io/content.js'
import { openStore, type Store } from '../io/store.js'
import { codeOf, MISALIGNMENT_CODES, type MisalignmentCode } from '../synopsis/misalignment.js'
import { type Spot, spotsOf } from '../synopsis/spot.js'
import { pairsOf, withSuspects } from '../synopsis/suspects.js'
import { BUILD } from './build.js'
import type { Document } from './document.js'
import { packed } from './known/packed.js'
import { loose, suspect } from './known/shapes.js'
import type { Progress } from './load.js'
import type { Project } from './project.js'
import { stored } from './stored.js'

/**
 * Documents with what is misaligned in them.
 *
 * @param languagesOf in which languages that is wanted of a document
 */
export async function analysed(
  project: Project,
  documents: readonly Document[],
  languagesOf: (document: Document) => readonly string[],
  progress: Progress = () => {},
): Promise<Document[]> {
  const done: Document[] = []
  for (const document of documents) {
    progress(done.length, documents.length)
    done.push(await withMisalignments(project, document, languagesOf(document)))
  }
  progress(done.length, documents.length)
  return done
}

/** The document with what is misaligned in these languages. What was found before is not looked for again. */
export async function withMisalignments(
  project: Project,
  document: Document,
  languages: readonly string[],
): Promise<Document> {
  const suspects = await suspectsOf(project, document, languages)
  return { ...document, synopsis: withSuspects(document.synopsis, suspects) }
}

/** A document with what is misaligned in it, in all languages of the config. */
export function analysedDocument(project: Project, document: Document): Promise<Document> {
  return withMisalignments(project, document, project.config.targets)
}

/** A document with what is misaligned in it, as far as the config wants to know; what was looked at stays as it is. */
export function withSuspicions(
  project: Project,
  document: Document,
  languages: readonly string[],
): Promise<Document> {
  const { suspected = [] } = document.synopsis
  const wanted = languages.filter(
    language => !suspected.includes(language) && wantedCodes(project, document.id, language).length > 0,
  )
  return withMisalignments(project, document, wanted)
}

/** What is suspected of a document's translations, by language. What was found before is not looked for again. */
export async function suspectsOf(
  project: Project,
  document: Document,
  languages: readonly string[],
): Promise<Record<string, readonly Suspicious[]>> {
  const found = await all(
    languages.map(async language => [language, await suspectsIn(project, document, language)] as const),
  )
  return Object.fromEntries(found)
}

/** The codes of the checks that tell of what the analysis finds. */
const ANALYSIS_CODES = [...MISALIGNMENT_CODES, ...LOOSE] as const

type AnalysisCode = (typeof ANALYSIS_CODES)[number]

/** Whether the checks of a project look for what is misaligned in all its languages, but for what overrides say of some documents. */
export function looksThrough(project: Project): boolean {
  return project.config.targets.every(language => wantedCodes(project, '', language).length > 0)
}

/** Which of the checks that tell of what the analysis finds the config leaves on, for a language of a document. */
function wantedCodes({ config }: Project, document: string, language: string): AnalysisCode[] {
  return ANALYSIS_CODES.filter(code =>
    CHECKS.some(
      check => check.code === code && settingOf(config, check, document, language).severity !== 'off',
    ),
  )
}

/** Of these spots, those whose translations a check that is on tells of, each with the code of that check. */
export async function flaggedSpots(
  project: Project,
  document: Document,
  spots: readonly Spot[],
): Promise<(Spot & { code: MisalignmentCode })[]> {
  const codes = new Map(
    spots.map(({ language }) => [language, wantedCodes(project, document.id, language)] as const),
  )
  const asked = [...codes].flatMap(([language, wanted]) => (wanted.length > 0 ? [language] : []))
  const { synopsis } = await withMisalignments(project, document, asked)
  return spotsOf(synopsis, spots).flatMap(spot => {
    const { misaligned } = spot.cell
    const code = misaligned && codeOf(misaligned.kind)
    return code && codes.get(spot.language)?.includes(code) ? [{ ...spot, code }] : []
  })
}

async function suspectsIn(
  project: Project,
  { id, synopsis }: Document,
  language: string,
): Promise<readonly Suspicious[]> {
  const pairs = pairsOf(synopsis, language)
  if (pairs.every(({ target }) => target === '')) return []
  const languages = { source: project.config.source.language, target: language }
  const key = hashOf(JSON.stringify([BUILD, languages, pairs]))
  const storing = {
    name: nameOf(id, language),
    key,
    pack,
    unpack: (text: string) => validSuspects(text, pairs),
  }
  return stored(storeOf(project), storing, async () => {
    // The analysis with its word lists takes long to load.
    const { misalignments } = await import('../aligner/misalignments.js')
    return misalignments(pairs, languages)
  })
}

/** Forgets what is misaligned in other documents than these. */
export function keepMisalignmentsOf(project: Project, ids: readonly string[]): void {
  storeOf(project).keepOnly(ids.flatMap(id => project.config.targets.map(language => nameOf(id, language))))
}

const storeOf = ({ root }: Project): Store => openStore(root, 'misalignments')

const nameOf = (id: string, language: string) => `${language} ${id}`

const { pack, unpack } = packed<readonly Suspicious[]>(v.array(v.variant('kind', [suspect, loose])))

/** What is kept as suspects among these pairs; undefined where it is none. Anybody can write a file. */
function validSuspects(text: string, pairs: readonly TextPair[]): readonly Suspicious[] | undefined {
  const found = unpack(text)
  const suspects = found?.filter(isSuspect)
  const isSound = found?.every(each => {
    const {
      index,
      fits = 0,
      run: { from, to } = { from: index, to: index },
    } = isSuspect(each) ? each : { index: each.index }
    return pairs[index]?.target && fits < pairs.length && from <= index && index <= to && to < pairs.length
  })
  return isSound && new Set(suspects?.map(({ index }) => index)).size === suspects?.length ? found : undefined
}
