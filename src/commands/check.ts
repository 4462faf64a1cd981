import { fingerprints } from '../baseline/fingerprints.js'
import type { Check } from '../checks/check.js'
import { CHECKS } from '../checks/index.js'
import type { Finding } from '../checks/run.js'
import { settingOf } from '../config/severity.js'
import { SynopseError } from '../errors.js'
import type { Document } from '../io/document.js'
import { FORMATS } from '../reports/findings/index.js'
import { inOrder, placed } from '../reports/findings/placed-finding.js'
import { type LookedAt, summarize } from '../reports/findings/report.js'
import { mendedReport } from '../reports/mended.js'
import { againstBaseline, tellGone, updateBaseline } from './against-baseline.js'
import { changesSince, type IsAboutChange } from './changed.js'
import { type Command, JSON_OUTPUT, LANG, type Options } from './context.js'
import { EXIT } from './exit.js'
import { judged, looked, optionsOf, type Run } from './judging.js'
import { mendDocuments } from './mend-documents.js'
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
    const isAboutChange: IsAboutChange =
      typeof options.since === 'string' ? await changesSince(project, options.since) : () => true

    const terms = await projectTerms(project)
    const run: Run = { context, options, project, languages, terms }
    const documents = await mended(run, await looked(run, read), isAboutChange)
    const { found, scope } = await judged(run, documents, args.length === 0)
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

/** Options that only make sense together, and such as don't. @throws SynopseError `usage.needs`, `usage.apart` */
function refuseCombinations({ fix, dryRun, since, updateBaseline }: Options): void {
  if (dryRun && !fix) throw new SynopseError('usage.needs', { option: '--dry-run', other: '--fix' })
  const other = since !== undefined ? '--since' : dryRun ? '--dry-run' : undefined
  if (updateBaseline && other) throw new SynopseError('usage.apart', { option: '--update-baseline', other })
}

function formatOf({ json, format }: Options): keyof typeof FORMATS {
  return json ? 'json' : ((format as keyof typeof FORMATS | undefined) ?? 'pretty')
}

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

/** A document with the checks that are on for it. */
function lookedAt({ project: { config }, languages }: Run, { id, path }: Document): LookedAt {
  const checks = CHECKS.flatMap((check: Check) =>
    (check.isOfDocument ? [undefined] : languages)
      .filter(language => settingOf(config, check, id, language).severity !== 'off')
      .map(language => ({ code: check.code, language: language ?? null })),
  )
  return { document: id, path, checks }
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
