import { isJunk } from '../alignment/file.js'
import type { Scope } from '../baseline/hold-back.js'
import { knownFindings } from '../baseline/known-findings.js'
import type { Check, Subject } from '../checks/check.js'
import { corpusOf } from '../checks/comparing/corpus.js'
import { CHECKS } from '../checks/index.js'
import { type CheckOptions, checkSuppressions, judge } from '../checks/run.js'
import type { Terms } from '../glossary/terms.js'
import type { Document } from '../io/document.js'
import type { Project } from '../io/project.js'
import { analysed, wantedCodes } from './analysis.js'
import type { Context, Options } from './context.js'
import { configPlacer, type FindingPlace, placers } from './places.js'

/** What a run of the checks works with. */
export interface Run {
  context: Context
  options: Options
  project: Project
  languages: readonly string[]
  terms: Terms | undefined
}

/** A finding with all that is needed to tell it and to know it again. */
export type Found = ReturnType<typeof located>[number]

/**
 * Runs the checks over documents that were looked at.
 *
 * @param isWhole whether these are all documents: then they are compared, too, and what the config suppresses is weighed
 */
export async function judged(
  run: Run,
  documents: readonly Document[],
  isWhole: boolean,
): Promise<{ found: Found[]; scope: Scope }> {
  const { project, languages, options } = run
  const { config } = project
  const corpus = corpusOf(documents, config.source.language, isWhole)
  const judgements = documents.map(document => ({
    document,
    ...judge(document.synopsis, { ...optionsOf(run, document), corpus }),
  }))
  const isAll = isWhole && config.targets.every(target => languages.includes(target))
  const used = new Set(judgements.flatMap(({ used }) => [...used]))
  const ids = documents.map(({ id }) => id)
  const aboutConfig = isAll ? checkSuppressions(config, used, ids, options.strict === true) : []
  const placerOf = placers(project, documents)
  const found = [
    ...judgements.flatMap(({ document, findings }) => located(findings, document, placerOf(document))),
    ...(aboutConfig.length > 0 ? located(aboutConfig, undefined, await configPlacer(project)) : []),
  ]
  const scope = {
    documents: isWhole ? undefined : ids,
    languages,
    targets: config.targets,
    config: isAll,
    partly: isWhole ? [] : ACROSS_DOCUMENTS,
  }
  return { found, scope }
}

/** Codes of checks that compare documents: a run over some of these tells not all. */
const ACROSS_DOCUMENTS = CHECKS.filter((check: Check) => check.isAcrossDocuments).map(({ code }) => code)

export function optionsOf({ project, languages, options, terms }: Run, document: Document): CheckOptions {
  return {
    document: document.id,
    config: project.config,
    languages,
    source: project.config.source.language,
    terms,
    strict: options.strict === true,
    junk: junkOf(document),
  }
}

/** Documents with what is misaligned in them, as far as the config wants to know. */
export function looked(
  { context, project, languages }: Run,
  documents: readonly Document[],
): Promise<Document[]> {
  return analysed(context, project, documents, ({ id }) =>
    languages.filter(language => wantedCodes(project, id, language).length > 0),
  )
}

/** Findings of a document (without one, of the config) with all that is needed to tell them and to know them again. */
function located(
  findings: ReturnType<typeof judge>['findings'],
  document: Document | undefined,
  place: (finding: (typeof findings)[number]) => FindingPlace,
) {
  const known = knownFindings(findings, document?.synopsis)
  return findings.map((finding, index) => ({
    finding,
    document,
    place,
    known: known[index] as (typeof known)[number],
  }))
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
