import type { Check } from '../checks/check.js'
import { corpusOf } from '../checks/comparing/corpus.js'
import { CHECKS } from '../checks/index.js'
import { type CheckOptions, check } from '../checks/run.js'
import { nearest } from '../config/nearest.js'
import { SynopseError } from '../errors.js'
import { flaggedSpots, withMisalignments } from '../project/analysis.js'
import type { Document } from '../project/document.js'
import { projectTerms } from '../project/glossary.js'
import { loadReadable } from '../project/load.js'
import type { Project } from '../project/project.js'
import { shellWord } from '../reports/shell-word.js'
import { MISALIGNMENT_CODES } from '../synopsis/misalignment.js'
import { acceptDrift, allowFinding, allows, type Spot, toldWith } from '../synopsis/settle.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { changeEntries, type Named, type Plan } from './change.js'
import { command } from './command.js'
import { CODES, type Context } from './context.js'
import type { OptionSpecs, Options } from './option.js'

const OPTIONS = { reason: { value: '<text>' }, run: {} } as const satisfies OptionSpecs

/** Settles a drift without a new translation, or, with a code and a reason, allows a finding. */
export const accept = command({
  arguments: ['<document>', '<unit>', '<language>', '[code]'],
  options: OPTIONS,
  run: async (args, options, context) => {
    const code = args[3] === 'drifted' ? undefined : args[3]
    if (code === undefined) await settleDrift(args, options, context)
    else await allow(code, args, options, context)
    return 0
  },
})

async function settleDrift(args: Named, options: Options<typeof OPTIONS>, context: Context): Promise<void> {
  const reason = options.reason
  const plan: Plan = ({ synopsis }, spots) =>
    translated(spots)
      .filter(({ cell }) => cell.drifted)
      .flatMap(spot => acceptDrift(synopsis, spot, reason))
  const idle = async (project: Project, document: Document, spots: readonly Spot[]) => {
    const flagged = await flaggedSpots(project, document, spots)
    const said = flagged.map(({ row, language, code }) =>
      context.words('accept.flagged', {
        document: shellWord(document.id),
        unit: row.unit.id,
        language,
        code,
      }),
    )
    return said.length > 0 ? said.join('\n') : undefined
  }
  await changeEntries(context, args, () => plan, { idle })
}

async function allow(
  code: string,
  args: Named,
  options: Options<typeof OPTIONS>,
  context: Context,
): Promise<void> {
  const reason = checkAllowance(code, options.reason)
  const isRun = options.run === true
  const project = await context.project()
  const isAcross = CHECKS.some((check: Check) => check.code === code && check.isAcrossDocuments)
  const neighbours = isAcross ? await loadReadable(project) : []
  const terms = await projectTerms(project)
  let others: Spot[] = []
  const plan: Plan = (document, spots) => {
    const { synopsis } = document
    const source = project.config.source.language
    const documents = neighbours.map(other => (other.id === document.id ? document : other))
    const corpus = isAcross && { corpus: corpusOf(documents, source, false) }
    const options = { document: document.id, source, terms, ...corpus }
    const meant = translated(spots)
    const found = meant.filter(spot => isFound(synopsis, spot, code, options))
    const [first] = spots
    if (found.length === 0 && first) {
      const language = spots.map(({ language }) => language).join(', ')
      throw new SynopseError('accept.noFinding', { code, unit: first.row.unit.id, language })
    }
    others = meant.filter(spot => !found.includes(spot))
    return found
      .flatMap(spot => (isRun ? toldWith(synopsis, spot) : [spot]))
      .flatMap(spot => allowFinding(synopsis, spot, code, reason))
  }
  const needsAnalysis = MISALIGNMENT_CODES.some(known => known === code)
  const edits = await changeEntries(context, args, () => plan, {
    ...(needsAnalysis && {
      look: (project: Project, document: Document, spots: readonly Spot[]) =>
        withMisalignments(
          project,
          document,
          spots.map(({ language }) => language),
        ),
    }),
  })
  const { words, print, tell } = context
  if (isRun && edits.length > 0) print(words('accept.run', { count: edits.length }))
  for (const { row, language } of others)
    tell(words('error.accept.noFinding', { code, unit: row.unit.id, language }))
}

/** Of several languages, those without a translation are not meant. @throws SynopseError `accept.untranslated` */
function translated(spots: readonly Spot[]): Spot[] {
  const [first, ...others] = spots
  if (first && others.length === 0 && !first.cell.entry?.target)
    throw new SynopseError('accept.untranslated', { unit: first.row.unit.id, language: first.language })
  return spots.filter(({ cell }) => cell.entry?.target)
}

/** Only what a check found can be judged, or was judged before. */
function isFound(
  synopsis: Synopsis,
  { row, language, cell }: Spot,
  code: string,
  options: CheckOptions,
): boolean {
  if (cell.entry && allows(cell.entry, cell.source, code)) return true
  return check(synopsis, { ...options, languages: [language] }).some(
    finding =>
      finding.code === code &&
      finding.language === language &&
      (finding.units ?? [finding.unit]).includes(row.unit.id),
  )
}

/** The reason. @throws SynopseError `accept.unknownCode`, `accept.unknownCodeNear`, `accept.reason` */
function checkAllowance(code: string, reason: string | undefined): string {
  if (!CODES.includes(code)) {
    const near = nearest(code, CODES)
    throw new SynopseError(near ? 'accept.unknownCodeNear' : 'accept.unknownCode', {
      code,
      near: near ?? '',
      codes: CODES.join(', '),
    })
  }
  if (!reason?.trim()) throw new SynopseError('accept.reason', { code })
  return reason
}
