import type { Scope } from '../baseline/hold-back.js'
import { knownFinding } from '../baseline/known-finding.js'
import type { Check } from '../checks/check.js'
import type { Comparables } from '../checks/comparing/comparables.js'
import { CHECKS } from '../checks/index.js'
import { checkSuppressions, type Finding, inTurn } from '../checks/run.js'
import { comparedJudgements, comparisonsOf } from './comparisons.js'
import type { Found } from './found.js'
import { COMPARABLE } from './known/comparable.js'
import { every, type Going, type Outcome } from './known/every.js'
import type { Head } from './known/head.js'
import { type DocumentJudgement, JUDGEMENT } from './known/judgement.js'
import { countOf } from './known/marks.js'
import { type Broken, brokenBy, checkFields } from './load.js'
import { configPlacer } from './places.js'
import type { Project } from './project.js'
import type { Listed } from './survey.js'

/** What is to be judged. */
export interface JudgeOptions extends Going {
  languages: readonly string[]
  /**
   * Whether these are all documents of the project (default: false): then the config's suppressions are weighed, too, and nothing is
   * missing beside them.
   */
  isWhole?: boolean
  /** The ids of those that are told of (default: all); the others are there to be compared with. */
  told?: readonly string[]
  /** Every warning is an error (default: false). */
  strict?: boolean
}

/** What was found, and what was looked at. */
export interface Judgement {
  /** In the order of the documents. */
  found: Found[]
  /** What was looked at, with the path of each source. */
  documents: (Listed & { path: string; isGone: boolean })[]
  /** What stood in the way of others. */
  broken: Broken[]
  scope: Scope
}

/** A document with what the checks say of it alone. */
interface Judged {
  listed: Listed
  path: string
  isGone: boolean
  contents: string
  judgement: DocumentJudgement
}

/**
 * Judges documents of a project: the one answer to what is wrong with them. Whoever shows findings asks here, so that a check, the
 * screen, a report and an explanation of the same documents say the same. First each is judged alone, then what they know of each
 * other is compared; of both, what is known already is not looked for again.
 *
 * @throws SynopseError for a glossary that cannot be read; of all documents, `config.invalid` as `loadDocuments`
 */
export async function judge(
  project: Project,
  documents: readonly Listed[],
  { languages, isWhole = false, told, strict = false, ...going }: JudgeOptions,
): Promise<Judgement> {
  const { config } = project
  const known = await knownDocuments(project, documents, told && new Set(told), { ...going, isWhole })
  const { judged, comparisons, broken, fields } = known
  const isComplete = isWhole && broken.length === 0
  if (isComplete) checkFields(config, fields)
  const compared = await comparedJudgements(project, judged, comparisons, isComplete, going)
  const isAll = isComplete && config.targets.every(target => languages.includes(target))
  const isWanted = ({ language }: Finding) =>
    language === undefined || languages.includes(language) || !config.targets.includes(language)
  const found = judged.flatMap(({ listed, judgement }) =>
    inTurn([...judgement.found, ...(compared.get(listed.id)?.found ?? [])].map(withCode)).map(
      ({ found }) => found,
    ),
  )
  const all = [...judged.map(({ judgement }) => judgement), ...compared.values()]
  const used = new Set(all.flatMap(({ used }) => used))
  const ids = judged.map(({ listed }) => listed.id)
  return {
    found: [
      ...found.filter(({ finding }) => isWanted(finding)).map(found => (strict ? strictly(found) : found)),
      ...(isAll ? await aboutConfig(project, used, ids, strict) : []),
    ],
    documents: judged.map(({ listed, path, isGone, contents }) => ({ ...listed, contents, path, isGone })),
    broken,
    scope: {
      documents: isComplete ? undefined : ids,
      languages,
      targets: config.targets,
      config: isAll,
      partly: isComplete ? [] : ACROSS_DOCUMENTS,
      isGone: goneFrom(judged),
    },
  }
}

/** What is known of documents. */
interface KnownDocuments {
  /** Those that are told of. */
  judged: Judged[]
  /** What does not agree, of all of them. What that was found in is not needed any more. */
  comparisons: ReturnType<typeof comparisonsOf>
  broken: Broken[]
  /** The fields of the front matter of each. */
  fields: Head['fields'][]
}

/** Bytes of a piece of memory that holds what many documents are compared by. */
const PIECE = 1024 ** 2

/** Copies bytes behind each other into large pieces of memory: those of thousands of documents would lie scattered among what is read. */
function copier(): (bytes: Uint8Array) => Uint8Array {
  let [piece, used] = [new Uint8Array(0), 0]
  return bytes => {
    if (used + bytes.length > piece.length) [piece, used] = [new Uint8Array(Math.max(PIECE, bytes.length)), 0]
    piece.set(bytes, used)
    used += bytes.length
    return piece.subarray(used - bytes.length, used)
  }
}

/** Goes through documents. Of those that nothing is told of, nobody asks what the checks say. */
async function knownDocuments(
  project: Project,
  documents: readonly Listed[],
  told: ReadonlySet<string> | undefined,
  going: Going,
): Promise<KnownDocuments> {
  const comparables = new Map<string, Comparables>()
  const sideBySide = copier()
  const judged: Judged[] = []
  const broken: Broken[] = []
  const fields: Head['fields'][] = []
  const take = ({ listed, known, error }: Outcome<typeof COMPARED>) => {
    if (!known) return broken.push(...brokenBy(listed.id, error))
    fields.push(known.fields)
    return comparables.set(listed.id, sideBySide(known.values.comparable.comparables))
  }
  const isTold = ({ id }: Listed) => !told || told.has(id)
  const [own, others] = [documents.filter(isTold), documents.filter(listed => !isTold(listed))]
  const part = { ...going, isWhole: going.isWhole === true && others.length === 0 }
  for await (const outcome of every(project, own, { ...COMPARED, judgement: JUDGEMENT }, part)) {
    take(outcome)
    if (!outcome.known) continue
    const { values, ...about } = outcome.known
    judged.push({ listed: outcome.listed, ...about, judgement: values.judgement })
  }
  for await (const outcome of every(project, others, COMPARED, part)) take(outcome)
  const comparable = documents.flatMap(({ id }) => {
    const known = comparables.get(id)
    return known ? [{ id, comparables: known }] : []
  })
  return { judged, comparisons: comparisonsOf(documents, comparable), broken, fields }
}

/** What is asked of documents that others are compared with. */
const COMPARED = { comparable: COMPARABLE }

/** Codes of checks that compare documents: a run over some of these tells not all. */
const ACROSS_DOCUMENTS = CHECKS.filter((check: Check) => check.isAcrossDocuments).map(({ code }) => code)

const withCode = (found: Found) => ({ code: found.finding.code, found })

const strictly = (found: Found): Found => ({ ...found, finding: { ...found.finding, severity: 'error' } })

/** What is to be said of the suppressions of the config. @param used the numbers of those that held something back */
async function aboutConfig(
  project: Project,
  used: ReadonlySet<number>,
  ids: readonly string[],
  strict: boolean,
): Promise<Found[]> {
  const { config } = project
  const needed = new Set(config.suppressions.filter((_, number) => used.has(number)))
  const findings = checkSuppressions(config, needed, ids, strict)
  if (findings.length === 0) return []
  const [place, knownOf] = [await configPlacer(project), knownFinding(undefined)]
  return findings.map(finding => ({ finding, place: place(finding), known: knownOf(finding) }))
}

/** Tells whether a unit is gone from documents that were looked at, or its translation is now told at another unit. */
function goneFrom(judged: readonly Judged[]): NonNullable<Scope['isGone']> {
  const judgements = new Map(judged.map(({ listed, judgement }) => [listed.id, judgement]))
  return (document, unit, language) => {
    const known = judgements.get(document)
    if (!known) return false
    const isCovered = language !== undefined && (known.covered[language]?.includes(unit) ?? false)
    return isCovered || countOf(known.units, unit) === 0
  }
}
