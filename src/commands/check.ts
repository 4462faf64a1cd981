import { pairHash } from '../alignment/pair-hash.js'
import { fingerprints } from '../baseline/fingerprints.js'
import { type Check, isAbout } from '../checks/check.js'
import { CHECKS } from '../checks/index.js'
import { structure } from '../checks/structure.js'
import { settingOf } from '../config/severity.js'
import { SynopseError } from '../errors.js'
import { againstBaseline } from '../project/baseline.js'
import { changesSince, type IsAboutChange } from '../project/changed.js'
import type { Document } from '../project/document.js'
import { type Found, judge } from '../project/judge.js'
import type { Readable } from '../project/load.js'
import { mendDocuments } from '../project/mend-documents.js'
import type { Project } from '../project/project.js'
import { FORM_NAMES, FORMS } from '../reports/findings/index.js'
import { inOrder, type PlacedFinding, placed } from '../reports/findings/placed-finding.js'
import { type FindingsForm, type LookedAt, summarize } from '../reports/findings/report.js'
import { mendedReport } from '../reports/mended.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { JSON_OUTPUT, LANG, type OptionSpecs, type Options } from './option.js'
import { type Selection, selectReadable } from './selection.js'
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
} as const satisfies OptionSpecs

type Checking = Options<typeof OPTIONS>

/** The gate for CI: fails when a check finds an error. */
export const check = command({
  arguments: ['[documents...]'],
  options: OPTIONS,
  run: async (args, options, context) => {
    refuseCombinations(options)
    const { words, tell } = context
    const { project, documents: read, languages, broken } = await selectReadable(context, args, options)
    const isAboutChange = options.since === undefined ? undefined : await changesSince(project, options.since)

    const fixed = options.fix
      ? await mended({ project, documents: read, languages }, isAboutChange, options, context)
      : read
    const judgement = await judge(project, fixed, {
      languages,
      isWhole: args.length === 0 && broken.length === 0,
      strict: options.strict === true,
      progress: context.progress,
    })
    if (options.updateBaseline) await updateBaseline(project, judgement, context)
    const { open, held, gone } = await againstBaseline(project, judgement)
    const { documents } = judgement
    const told = [
      ...brokenSources(broken, context),
      ...open
        .filter(found => !isAboutChange || isAboutEither(found, documents, isAboutChange))
        .map(({ finding, place, fingerprint }) => ({ ...placed(finding, context, place), fingerprint })),
    ]

    const summary = { ...summarize(told), ...(held > 0 && { baseline: held }) }
    const shown = options.quiet ? told.filter(({ severity }) => severity === 'error') : told
    const looked = () => documents.map(document => lookedAt(project, languages, document))
    const report = formOf(options).write({ findings: inOrder(shown), summary, looked }, context)
    if (report !== '') context.print(report)

    if (gone.length > 0) tellGone(project, gone, context)
    const max = options.maxWarnings
    const tooMany = max !== undefined && summary.warning > max
    if (tooMany) tell(words('check.tooManyWarnings', { number: summary.warning, max }))
    const isRed = summary.error > 0 || tooMany || (options.strict === true && gone.length > 0)
    return isRed ? EXIT.found : EXIT.fine
  },
})

/** Options that only make sense together, and such as don't. @throws SynopseError `usage.needs`, `usage.apart` */
function refuseCombinations({ fix, dryRun, since, updateBaseline }: Checking): void {
  if (dryRun && !fix) throw new SynopseError('usage.needs', { option: '--dry-run', other: '--fix' })
  const other = since !== undefined ? '--since' : dryRun ? '--dry-run' : undefined
  if (updateBaseline && other) throw new SynopseError('usage.apart', { option: '--update-baseline', other })
}

function formOf({ json, format }: Checking): FindingsForm {
  return FORMS[json ? 'json' : (format ?? 'pretty')]
}

/** A document that cannot be read breaks only itself: what is wrong with it, at its place. */
function brokenSources(
  broken: Readable['broken'],
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

/** Whether what a finding is about, or what that does not agree with, is not as it was. */
function isAboutEither(
  { finding, document }: Found,
  documents: readonly Document[],
  isAboutChange: IsAboutChange,
): boolean {
  if (!document) return false
  if (isAboutChange(document, finding)) return true
  const { counterpart } = finding
  const other = counterpart && documents.find(({ id }) => id === counterpart.document)
  return other !== undefined && isAboutChange(other, { ...finding, unit: counterpart?.unit ?? '' })
}

/** A document with the checks that are on for it. */
function lookedAt({ config }: Project, languages: readonly string[], { id, path }: Document): LookedAt {
  const checks = CHECKS.flatMap((check: Check) =>
    (check.isOfDocument ? [undefined] : languages.filter(language => isAbout(check, language)))
      .filter(language => settingOf(config, check, id, language).severity !== 'off')
      .map(language => ({ code: check.code, language: language ?? null })),
  )
  return { document: id, path, checks }
}

/** The documents as they are when what can be mended is. */
async function mended(
  { project, documents, languages }: Selection,
  isMeant: IsAboutChange = () => true,
  options: Checking,
  context: Context,
): Promise<Document[]> {
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
