import { isJunk } from '../alignment/file.js'
import { locateMisfiled } from '../alignment/locate.js'
import type { KnownFinding } from '../baseline/baseline.js'
import type { Scope } from '../baseline/hold-back.js'
import { knownFinding } from '../baseline/known-finding.js'
import type { Check, Subject } from '../checks/check.js'
import { corpusOf } from '../checks/comparing/corpus.js'
import type { FindingPlace } from '../checks/finding-place.js'
import { CHECKS } from '../checks/index.js'
import { type CheckOptions, checkSuppressions, type Finding, judgeSynopsis } from '../checks/run.js'
import { frontMatterFault } from '../document/front-matter/index.js'
import type { Terms } from '../glossary/terms.js'
import { analysed, wantedCodes } from './analysis.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import { projectTerms } from './glossary.js'
import type { Progress } from './load.js'
import { misfiledIn } from './misfiled.js'
import { configPlacer, placers } from './places.js'
import type { Project } from './project.js'

/** What is to be judged. */
export interface JudgeOptions {
  languages: readonly string[]
  /** Whether these are all documents: then the config's suppressions are weighed, too, and nothing is missing beside them. */
  isWhole?: boolean
  /** The documents that these are compared with, themselves among them (default: each other). */
  among?: readonly Document[]
  /** Every warning is an error (default: false). */
  strict?: boolean
  /** Told while documents are looked at for what is misaligned. */
  progress?: Progress
}

/** A finding with all that is needed to tell it and to know it again. */
export interface Found {
  finding: Finding
  /** Undefined where it is about the config. */
  document: Document | undefined
  place: (finding: Finding) => FindingPlace
  known: KnownFinding
}

/** What was found, in documents with what is misaligned in them, and what was looked at. */
export interface Judgement {
  found: Found[]
  documents: Document[]
  scope: Scope
}

/**
 * Judges documents of a project: the one answer to what is wrong with them. Whoever shows findings asks here, so that a check, the
 * screen, a report and an explanation of the same documents say the same.
 *
 * @throws SynopseError for a glossary that cannot be read
 */
export async function judge(
  project: Project,
  documents: readonly Document[],
  { languages, isWhole = false, among = documents, strict = false, progress }: JudgeOptions,
): Promise<Judgement> {
  const { config } = project
  const looked = await withSuspicions(project, documents, languages, progress)
  const terms = await projectTerms(project)
  const now = new Map(looked.map(document => [document.id, document]))
  const compared = among.map(document => now.get(document.id) ?? document)
  const corpus = corpusOf(compared, config.source.language, isWhole, config.attributes)
  const judgements = looked.map(document => ({
    document,
    ...judgeSynopsis(document.synopsis, {
      ...checkOptions(project, document, terms),
      languages,
      strict,
      corpus,
    }),
  }))
  const isAll = isWhole && config.targets.every(target => languages.includes(target))
  const used = new Set(judgements.flatMap(({ used }) => [...used]))
  const ids = looked.map(({ id }) => id)
  const aboutConfig = isAll ? checkSuppressions(config, used, ids, strict) : []
  const placerOf = placers(project, compared)
  const found = [
    ...judgements.flatMap(({ document, findings }) => foundIn(findings, document, placerOf(document))),
    ...(aboutConfig.length > 0 ? foundIn(aboutConfig, undefined, await configPlacer(project)) : []),
  ]
  const scope = {
    documents: isWhole ? undefined : ids,
    languages,
    targets: config.targets,
    config: isAll,
    partly: isWhole ? [] : ACROSS_DOCUMENTS,
  }
  return { found, documents: looked, scope }
}

/** Codes of checks that compare documents: a run over some of these tells not all. */
const ACROSS_DOCUMENTS = CHECKS.filter((check: Check) => check.isAcrossDocuments).map(({ code }) => code)

/** What the checks have to know of a document and its project. */
export function checkOptions(project: Project, document: Document, terms: Terms | undefined): CheckOptions {
  const { config } = project
  return {
    document: document.id,
    config,
    source: config.source.language,
    terms,
    junk: junkOf(document),
    frontMatter: frontMatterFault(document.source ?? ''),
    misfiled: toldMisfiled(project, document),
  }
}

/** Documents with what is misaligned in them, as far as the config wants to know; those that were looked at stay as they are. */
export function withSuspicions(
  project: Project,
  documents: readonly Document[],
  languages: readonly string[],
  progress?: Progress,
): Promise<Document[]> {
  const wanted = ({ id, synopsis: { suspected = [] } }: Document) =>
    languages.filter(
      language => !suspected.includes(language) && wantedCodes(project, id, language).length > 0,
    )
  return analysed(project, documents, wanted, progress)
}

/** Findings of a document (without one, of the config) with all that is needed to tell them and to know them again. */
function foundIn(
  findings: readonly Finding[],
  document: Document | undefined,
  place: (finding: Finding) => FindingPlace,
): Found[] {
  const knownOf = knownFinding(document?.synopsis)
  return findings.map(finding => ({ finding, document, place, known: knownOf(finding) }))
}

/** What the files of a document keep for others, each with its line. */
function toldMisfiled(project: Project, document: Document): Subject['misfiled'] {
  const lines = new Map<string, number[]>()
  return misfiledIn(document).map(({ language, index, value, item }) => {
    const text = document.texts.get(alignmentPath(project, document.folder, language)) ?? ''
    const known = lines.get(language) ?? locateMisfiled(text)
    lines.set(language, known)
    return { language, line: known[index] ?? 1, raw: JSON.stringify(value), item }
  })
}

function junkOf({ registry, languages }: Document): Subject['junk'] {
  const files = [
    { language: registry.language, records: registry.units },
    ...[...languages.values()].map(file => ({ language: file.language, records: file.entries })),
  ]
  return files.flatMap(({ language, records }) =>
    records.filter(isJunk).map(record => ({ language, record })),
  )
}
