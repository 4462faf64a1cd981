import { isJunk } from '../alignment/file.js'
import { fingerprints } from '../baseline/fingerprints.js'
import type { Scope } from '../baseline/hold-back.js'
import { knownFindings } from '../baseline/known-findings.js'
import type { Check, Subject } from '../checks/check.js'
import { corpusOf } from '../checks/comparing/corpus.js'
import { CHECKS } from '../checks/index.js'
import { type CheckOptions, checkSuppressions, type Finding, judge } from '../checks/run.js'
import { settingOf } from '../config/severity.js'
import { SynopseError } from '../errors.js'
import type { Terms } from '../glossary/terms.js'
import type { Document } from '../io/document.js'
import type { Project } from '../io/project.js'
import { FORMATS } from '../reports/findings/index.js'
import { inOrder, placed } from '../reports/findings/placed-finding.js'
import { type LookedAt, summarize } from '../reports/findings/report.js'
import { mendedReport } from '../reports/mended.js'
import { againstBaseline, tellGone, updateBaseline } from './against-baseline.js'
import { analysed, wantedCodes } from './analysis.js'
import { changesSince, type IsAboutChange } from './changed.js'
import { type Command, type Context, JSON_OUTPUT, LANG, type Options } from './context.js'
import { EXIT } from './exit.js'
import { mendDocuments } from './mend-documents.js'
import { configPlacer, type FindingPlace, placers } from './places.js'
import { select } from './selection.js'
import { projectTerms } from './terms.js'

/** The gate for CI: fails when a check finds an error. */
export const check: Command = {
  arguments: ['[documents...]'],
  options: [
    LANG,
    { flags: '--format <format>', choices: Object.keys(FORMATS) },
    JSON_OUTPUT,
    { flags: '--strict' },
    { flags: '--max-warnings <n>', count: true },
    { flags: '--quiet' },
    { flags: '--since <revision>' },
    { flags: '--update-baseline' },
    { flags: '--fix' },
    { flags: '--dry-run' },
  ],
  run: async (args, options, context) => {
    refuseCombinations(options)
    const { words, tell } = context
    const { project, documents: read, languages } = await select(context, args, options)
    const { config } = project
    const isAboutChange: IsAboutChange =
      typeof options.since === 'string' ? await changesSince(project, options.since) : () => true

    const terms = await projectTerms(project)
    const run: Run = { context, options, project, languages, terms }
    const documents = await mended(run, await looked(run, read), isAboutChange)
    const corpus = corpusOf(documents, config.source.language, args.length === 0)
    const judged = documents.map(document => ({
      document,
      ...judge(document.synopsis, { ...optionsOf(run, document), corpus }),
    }))
    const isWhole = args.length === 0 && config.targets.every(target => languages.includes(target))
    const used = new Set(judged.flatMap(({ used }) => [...used]))
    const ids = documents.map(({ id }) => id)
    const aboutConfig = isWhole ? checkSuppressions(config, used, ids, options.strict === true) : []
    const placerOf = placers(project, documents)
    const found = [
      ...judged.flatMap(({ document, findings }) => located(findings, document, placerOf(document))),
      ...(aboutConfig.length > 0 ? located(aboutConfig, undefined, await configPlacer(project)) : []),
    ]

    const scope: Scope = {
      documents: args.length > 0 ? ids : undefined,
      languages,
      targets: config.targets,
      config: isWhole,
      partly: args.length > 0 ? ACROSS_DOCUMENTS : [],
    }
    const known = found.map(({ known }) => known)
    if (options.updateBaseline) await updateBaseline(project, known, scope, context)
    const weighed = await againstBaseline(project, known, scope)
    const prints = fingerprints(known)
    const told = found.flatMap(({ finding, document, place }, index) => {
      const isMeant = document
        ? isAboutChange(document, finding) || isAboutChangedCounterpart(finding, documents, isAboutChange)
        : options.since === undefined
      const fingerprint = prints[index] as string
      return weighed.known[index] || !isMeant ? [] : [{ ...placed(finding, context, place), fingerprint }]
    })
    const held = weighed.known.filter(Boolean).length

    const summary = { ...summarize(told), ...(held > 0 && { baseline: held }) }
    const shown = options.quiet ? told.filter(({ severity }) => severity === 'error') : told
    const report = FORMATS[formatOf(options)](
      {
        findings: inOrder(shown),
        summary,
        looked: () => documents.map(document => lookedAt(run, document)),
      },
      context,
    )
    if (report !== '') context.print(report)

    if (weighed.gone.length > 0) tellGone(project, weighed.gone, context)
    const max = options.maxWarnings as number | undefined
    const tooMany = max !== undefined && summary.warning > max
    if (tooMany) tell(words('check.tooManyWarnings', { number: summary.warning, max }))
    const isRed = summary.error > 0 || tooMany || (options.strict === true && weighed.gone.length > 0)
    return isRed ? EXIT.found : EXIT.fine
  },
}

/** What a run of the command works with. */
interface Run {
  context: Context
  options: Options
  project: Project
  languages: readonly string[]
  terms: Terms | undefined
}

/** Options that only make sense together, and such as don't. @throws SynopseError `usage.needs`, `usage.apart` */
function refuseCombinations({ fix, dryRun, since, updateBaseline }: Options): void {
  if (dryRun && !fix) throw new SynopseError('usage.needs', { option: '--dry-run', other: '--fix' })
  const other = since !== undefined ? '--since' : dryRun ? '--dry-run' : undefined
  if (updateBaseline && other) throw new SynopseError('usage.apart', { option: '--update-baseline', other })
}

function formatOf({ json, format }: Options): keyof typeof FORMATS {
  return json ? 'json' : ((format as keyof typeof FORMATS | undefined) ?? 'pretty')
}

/** Codes of checks that compare documents: a run over some of these tells not all. */
const ACROSS_DOCUMENTS = CHECKS.filter((check: Check) => check.isAcrossDocuments).map(({ code }) => code)

/** Whether what a finding does not agree with is not as it was. */
function isAboutChangedCounterpart(
  finding: Finding,
  documents: readonly Document[],
  isAboutChange: IsAboutChange,
): boolean {
  const { counterpart } = finding
  const other = counterpart && documents.find(({ id }) => id === counterpart.document)
  return other !== undefined && isAboutChange(other, { ...finding, unit: counterpart?.unit ?? '' })
}

function optionsOf({ project, languages, options, terms }: Run, document: Document): CheckOptions {
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

/** A document with the checks that are on for it. */
function lookedAt({ project: { config }, languages }: Run, { id, path }: Document): LookedAt {
  const checks = CHECKS.flatMap((check: Check) =>
    (check.isOfDocument ? [undefined] : languages)
      .filter(language => settingOf(config, check, id, language).severity !== 'off')
      .map(language => ({ code: check.code, language: language ?? null })),
  )
  return { document: id, path, checks }
}

/** Documents with what is misaligned in them, as far as the config wants to know. */
function looked({ context, project, languages }: Run, documents: readonly Document[]): Promise<Document[]> {
  return analysed(context, project, documents, ({ id }) =>
    languages.filter(language => wantedCodes(project, id, language).length > 0),
  )
}

/** With `--fix`, the documents as they are after it. */
async function mended(run: Run, documents: Document[], isMeant: IsAboutChange): Promise<Document[]> {
  const { context, options, project } = run
  if (!options.fix) return documents
  const dryRun = options.dryRun === true
  const mending = await mendDocuments(project, documents, {
    optionsOf: document => optionsOf(run, document),
    isMeant,
    dryRun,
  })
  if (mending.mended.length > 0) {
    const report = mendedReport(mending.mended, dryRun, context)
    // What a program reads holds the findings, and nothing else.
    if (formatOf(options) === 'pretty') context.print(`${report}\n`)
    else context.tell(report)
  }
  const changed = new Map((await looked(run, mending.changed)).map(document => [document.id, document]))
  return documents.map(document => changed.get(document.id) ?? document)
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
