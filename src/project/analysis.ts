import * as v from 'valibot'
import { SUSPICIONS, type Suspect, type TextPair } from '../aligner/suspect.js'
import { CHECKS } from '../checks/index.js'
import { settingOf } from '../config/severity.js'
import { all } from '../io/all.js'
import { cached } from '../io/cache.js'
import { codeOf, EVIDENCE, MISALIGNMENT_CODES, type MisalignmentCode } from '../synopsis/misalignment.js'
import { type Spot, spotsOf } from '../synopsis/spot.js'
import { pairsOf, withSuspects } from '../synopsis/suspects.js'
import { BUILD } from './build.js'
import type { Document } from './document.js'
import type { Progress } from './load.js'
import type { Project } from './project.js'

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
): Promise<Record<string, readonly Suspect[]>> {
  const found = await all(
    languages.map(async language => [language, await suspectsIn(project, document, language)] as const),
  )
  return Object.fromEntries(found)
}

/** Which of the checks that tell of misalignments the config leaves on, for a language of a document. */
export function wantedCodes({ config }: Project, document: string, language: string): MisalignmentCode[] {
  return MISALIGNMENT_CODES.filter(code =>
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
): Promise<readonly Suspect[]> {
  const pairs = pairsOf(synopsis, language)
  if (pairs.every(({ target }) => target === '')) return []
  const languages = { source: project.config.source.language, target: language }
  const file = {
    name: `misalignments/${id}/${language}.json`,
    key: [BUILD, languages, pairs],
    valid: (value: unknown) => validSuspects(value, pairs),
  }
  const { value } = await cached(project, file, async () => {
    // The analysis with its word lists takes long to load.
    const { misalignments } = await import('../aligner/misalignments.js')
    return misalignments(pairs, languages)
  })
  return value
}

const index = v.pipe(v.number(), v.integer(), v.minValue(0))
const suspectsSchema = v.array(
  v.object({
    index,
    kind: v.picklist(SUSPICIONS),
    score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    fits: v.exactOptional(index),
    run: v.exactOptional(v.object({ from: index, to: index })),
    evidence: v.array(
      v.object({
        reason: v.picklist(Object.keys(EVIDENCE) as (keyof typeof EVIDENCE)[]),
        missing: v.array(v.string()),
        foreign: v.array(v.string()),
      }),
    ),
  }),
)

/** A value as suspects among these pairs; undefined where it is none. Anybody can write a file. */
function validSuspects(value: unknown, pairs: readonly TextPair[]): Suspect[] | undefined {
  const result = v.safeParse(suspectsSchema, value)
  if (!result.success) return undefined
  const suspects = result.output
  const sound = suspects.every(({ index, fits = 0, run: { from, to } = { from: index, to: index } }) => {
    return pairs[index]?.target && fits < pairs.length && from <= index && index <= to && to < pairs.length
  })
  return sound && new Set(suspects.map(({ index }) => index)).size === suspects.length ? suspects : undefined
}
