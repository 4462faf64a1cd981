import { pairHash } from '../alignment/pair-hash.js'
import { fingerprints } from '../baseline/fingerprints.js'
import { type Check, isAbout } from '../checks/check.js'
import { CHECKS } from '../checks/index.js'
import type { Finding } from '../checks/run.js'
import { structure } from '../checks/structure.js'
import { settingOf } from '../config/severity.js'
import { SynopseError } from '../errors.js'
import { againstBaseline } from '../project/baseline.js'
import { type Changes, changesSince } from '../project/changed.js'
import type { Found } from '../project/found.js'
import { judge } from '../project/judge.js'
import { loadListed } from '../project/known/kept.js'
import { type BrokenSource, brokenSources } from '../project/load.js'
import { mendDocuments } from '../project/mend-documents.js'
import type { Project } from '../project/project.js'
import type { Listed } from '../project/survey.js'
import { FORM_NAMES, FORMS } from '../reports/findings/index.js'
import { inOrder, type PlacedFinding, placed } from '../reports/findings/placed-finding.js'
import { type FindingsForm, type LookedAt, summarize } from '../reports/findings/report.js'
import { mendedReport } from '../reports/mended.js'
import { checkLines } from './check-lines.js'
import { checkPart, refuseStaleResults, takenResults } from './check-parts.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { refuseBeside } from './filter.js'
import { flagOf, JOBS, JSON_OUTPUT, LANG, type OptionSpecs, type Options, SHARD } from './option.js'
import { type Listing, listing, tellNoneLeft } from './selection.js'
import { tellGone, updateBaseline } from './update-baseline.js'

const OPTIONS = {
  lang: LANG,
  format: { value: '<format>', choices: FORM_NAMES },
  json: JSON_OUTPUT,
  strict: {},
  maxWarnings: { value: '<n>', type: 'count' },
  quiet: {},
  since: { value: '<revision>' },
  updateBaseline: {},
  fix: {},
  dryRun: {},
  jobs: JOBS,
  shard: SHARD,
  out: { value: '<path>' },
  merge: {},
  jsonl: {},
} as const satisfies OptionSpecs

type Checking = Options<typeof OPTIONS>

/** The gate for CI: fails when a check finds an error. */
export const check = command({
  arguments: ['[documents...]'],
  options: OPTIONS,
  run: async (args, options, context) => {
    if (options.jsonl) {
      refuseBeside('jsonl', OPTIONS, options, args)
      return checkLines(context)
    }
    refuseCombinations(options)
    const { words, tell, progress } = context
    const { jobs } = options
    if (options.shard) return checkPart(args, options.shard, options, context)
    const { project, documents, languages, isWhole } = await listing(
      context,
      options.merge ? [] : args,
      options,
    )
    const results = options.merge ? await takenResults(project, args, context) : undefined
    const changes = options.since === undefined ? undefined : await changesSince(project, options.since)
    const looked = options.fix
      ? await mended({ project, documents, languages }, changes?.isAbout, options, context)
      : documents
    const strict = options.strict === true
    const judgement = await judge(project, looked, { languages, isWhole, strict, progress, jobs })
    const broken = brokenSources(project, judgement.broken)
    if (results) refuseStaleResults(results, judgement)
    if (broken.length === 0) tellNoneLeft(judgement.documents, project, context)
    if (options.updateBaseline) await updateBaseline(project, judgement, context)
    const { open, held, gone } = await againstBaseline(project, judgement)
    const meant = changes ? await aboutChanges(project, open, judgement.documents, changes) : open
    const told = [
      ...toldBroken(broken, context),
      ...meant.map(found => ({ ...placed(found, context), fingerprint: found.fingerprint })),
    ]

    const summary = { ...summarize(told), ...(held > 0 && { baseline: held }) }
    const shown = options.quiet ? told.filter(({ severity }) => severity === 'error') : told
    const lookedAtAll = () => judgement.documents.map(document => lookedAt(project, languages, document))
    const report = formOf(options).write({ findings: inOrder(shown), summary, looked: lookedAtAll }, context)
    for (const piece of typeof report === 'string' ? [report] : report) if (piece !== '') context.print(piece)

    if (gone.length > 0) tellGone(project, gone, context)
    const max = options.maxWarnings
    const tooMany = max !== undefined && summary.warning > max
    if (tooMany) tell(words('check.tooManyWarnings', { number: summary.warning, max }))
    const isRed = summary.error > 0 || tooMany || (options.strict === true && gone.length > 0)
    return isRed ? EXIT.found : EXIT.fine
  },
})

type Name = keyof Checking

/** Options that make no sense without another one. */
const NEEDS: readonly [Name, Name][] = [
  ['dryRun', 'fix'],
  ['shard', 'out'],
  ['out', 'shard'],
]

/** Options that do not go together: a part of the documents is only looked at, and judged where all parts are. */
const APART: readonly [Name, readonly Name[]][] = [
  ['updateBaseline', ['since', 'dryRun']],
  ['merge', ['shard', 'fix']],
  ['shard', ['fix', 'since', 'updateBaseline', 'format', 'json', 'lang', 'strict', 'quiet', 'maxWarnings']],
]

/** @throws SynopseError `usage.needs`, `usage.apart` */
function refuseCombinations(options: Checking): void {
  const isGiven = (name: Name) => options[name] !== undefined && options[name] !== false
  for (const [name, other] of NEEDS)
    if (isGiven(name) && !isGiven(other))
      throw new SynopseError('usage.needs', { option: flagOf(name), other: flagOf(other) })
  for (const [name, others] of APART) {
    const other = isGiven(name) ? others.find(isGiven) : undefined
    if (other) throw new SynopseError('usage.apart', { option: flagOf(name), other: flagOf(other) })
  }
}

function formOf({ json, format }: Checking): FindingsForm<string | Iterable<string>> {
  return FORMS[json ? 'json' : (format ?? 'pretty')]
}

/** A document that cannot be read breaks only itself: what is wrong with it, at its place. */
function toldBroken(
  broken: readonly BrokenSource[],
  { words }: Context,
): (PlacedFinding & { fingerprint: string })[] {
  const { code } = structure
  const prints = fingerprints(
    broken.map(({ document, error: { key } }) => ({
      document,
      code,
      text: '',
      of: pairHash(key, ''),
      count: 1,
    })),
  )
  return broken.map(({ document, error: { key, args } }, index) => ({
    code,
    severity: 'error',
    document,
    unit: null,
    language: null,
    path: String(args.path),
    line: Number(args.line ?? 1),
    column: Number(args.column ?? 1),
    message: words.logical(`error.${key}`, args),
    fingerprint: prints[index] ?? '',
  }))
}

/** Findings of which what they are about, or what that does not agree with, is not as it was. */
async function aboutChanges<T extends Found>(
  project: Project,
  found: readonly T[],
  documents: readonly Listed[],
  { isIn, isAbout }: Changes,
): Promise<T[]> {
  const byId = new Map(documents.map(listed => [listed.id, listed]))
  const isChanged = async (finding: Finding, document: string, unit = finding.unit) => {
    const listed = isIn(document) ? byId.get(document) : undefined
    if (!listed) return false
    return isAbout(await loadListed(project, listed), unit === undefined ? finding : { ...finding, unit })
  }
  const meant: T[] = []
  for (const one of found) {
    const { finding } = one
    const { document, counterpart } = finding
    if (await isChanged(finding, document)) meant.push(one)
    else if (counterpart && (await isChanged(finding, counterpart.document, counterpart.unit)))
      meant.push(one)
  }
  return meant
}

/** A document with the checks that are on for it. */
function lookedAt(
  { config }: Project,
  languages: readonly string[],
  { id, path }: { id: string; path: string },
): LookedAt {
  const checks = CHECKS.flatMap((check: Check) =>
    (check.isOfDocument ? [undefined] : languages.filter(language => isAbout(check, language)))
      .filter(language => settingOf(config, check, id, language).severity !== 'off')
      .map(language => ({ code: check.code, language: language ?? null })),
  )
  return { document: id, path, checks }
}

/** The documents as they are when what can be mended is. */
async function mended(
  { project, documents, languages }: Pick<Listing, 'project' | 'documents' | 'languages'>,
  isMeant: Changes['isAbout'] = () => true,
  options: Checking,
  context: Context,
): Promise<Listed[]> {
  const dryRun = options.dryRun === true
  const { progress } = context
  const mending = await mendDocuments(project, documents, { languages, isMeant, dryRun, progress })
  if (mending.mended.length > 0) {
    const report = mendedReport(mending.mended, dryRun, context)
    // What a program reads holds the findings, and nothing else.
    if (formOf(options).isForPeople) context.print(`${report}\n`)
    else context.tell(report)
  }
  return mending.documents
}
