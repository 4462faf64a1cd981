import { isAcrossDocuments } from '../checks/index.js'
import { nearest } from '../config/nearest.js'
import { SynopseError } from '../errors.js'
import { flaggedSpots, withSuspicions } from '../project/analysis.js'
import type { Found } from '../project/found.js'
import { judge } from '../project/judge.js'
import { listDocuments } from '../project/load.js'
import { listedAs } from '../project/survey.js'
import { shellWord } from '../reports/shell-word.js'
import { allows } from '../synopsis/allowances.js'
import { type Spot, spotsOf, toldWith } from '../synopsis/spot.js'
import { change, type Named, type Seen, seenBy, wanted } from './change.js'
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

async function settleDrift(
  args: Named,
  { reason }: Options<typeof OPTIONS>,
  context: Context,
): Promise<void> {
  const named = await seenBy(context, args)
  const edits = translated(named.spots)
    .filter(({ cell }) => cell.drifted)
    .map(spot => wanted('accept', spot, { kind: 'settle', reason }))
  await change(context, named, edits, { idle: () => sayWhatIsFlagged(named, context) })
}

/** Where nothing has drifted, somebody may have meant what a check tells of. */
async function sayWhatIsFlagged(
  { project, document, spots }: Seen,
  { words }: Context,
): Promise<string | undefined> {
  const flagged = await flaggedSpots(project, document, spots)
  const said = flagged.map(({ row, language, code }) =>
    words('accept.flagged', { document: shellWord(document.id), unit: row.unit.id, language, code }),
  )
  return said.length > 0 ? said.join('\n') : undefined
}

async function allow(
  code: string,
  args: Named,
  { reason: given, run: isRun }: Options<typeof OPTIONS>,
  context: Context,
): Promise<void> {
  const { words, print, tell } = context
  const reason = checkAllowance(code, given)
  const named = await seenBy(context, args)
  const { project, document, spots } = named
  const languages = spots.map(({ language }) => language)
  const among = isAcrossDocuments(code) ? await listDocuments(project) : [listedAs(document)]
  const { found } = await judge(project, among, { languages, told: [document.id] })
  const { synopsis } = await withSuspicions(project, document, languages)
  const meant = spotsOf(synopsis, translated(spots))
  const [told, others] = [meant.filter(isTold(found, code)), meant.filter(spot => !isTold(found, code)(spot))]
  const [first] = spots
  if (told.length === 0 && first)
    throw new SynopseError('accept.noFinding', {
      code,
      unit: first.row.unit.id,
      language: languages.join(', '),
    })
  const all = told.flatMap(spot => (isRun ? toldWith(synopsis, spot) : [spot]))
  const count = await change(
    context,
    named,
    all.map(spot => wanted('accept', spot, { kind: 'allow', code, reason })),
  )
  if (isRun && count > 0) print(words('accept.run', { count }))
  for (const { row, language } of others)
    tell(words('error.accept.noFinding', { code, unit: row.unit.id, language }))
}

/** Of several languages, those without a translation are not meant. @throws SynopseError `door.untranslated` */
function translated(spots: readonly Spot[]): Spot[] {
  const [first, ...others] = spots
  if (first && others.length === 0 && !first.cell.entry?.target)
    throw new SynopseError('door.untranslated', { unit: first.row.unit.id, language: first.language })
  return spots.filter(({ cell }) => cell.entry?.target)
}

/** Only what a check found can be judged, or was judged before. */
const isTold =
  (found: readonly Found[], code: string) =>
  ({ row, language, cell }: Spot): boolean =>
    allows(cell, code) ||
    found.some(
      ({ finding }) =>
        finding.code === code &&
        finding.language === language &&
        (finding.units ?? [finding.unit]).includes(row.unit.id),
    )

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
