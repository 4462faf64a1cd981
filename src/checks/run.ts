import type { Allowance } from '../alignment/entry.js'
import type { Config, Severity, Suppression } from '../config/config.js'
import { type Setting, settingOf } from '../config/severity.js'
import { holdsIn, suppresses } from '../config/suppression.js'
import type { Terms } from '../glossary/terms.js'
import { grouped } from '../sequence/grouped.js'
import { allowanceFor } from '../synopsis/allowances.js'
import type { Row, Synopsis } from '../synopsis/synopsis.js'
import { cells } from './cells.js'
import type { Check, ComparedPair, Problem, RanBefore, Subject } from './check.js'
import { comparedWithin } from './comparing/compared-pairs.js'
import { type PairReader, pairReader } from './comparing/pair-reader.js'
import { CHECKS } from './index.js'
import { unusedInConfig, unusedSuppression } from './unused-suppression.js'

/** A problem with its check, its document, and how bad it is. */
export interface Finding extends Problem {
  code: string
  severity: 'warning' | 'error'
  /** Its id; empty where it is about the config. */
  document: string
}

/** How a document is checked. */
export interface CheckOptions {
  /** The document's id; overrides in the config name it (default: an empty id). */
  document?: string
  /** Severities and options (default: those of the checks); what is not to be told (default: nothing). */
  config?: Pick<Config, 'checks' | 'overrides'> & Partial<Pick<Config, 'suppressions'>>
  /** The language of the originals (default: `de`). */
  source?: string
  /** Only these languages (default: all). */
  languages?: readonly string[]
  /** Every warning is an error (default: false). */
  strict?: boolean
  junk?: Subject['junk']
  frontMatter?: Subject['frontMatter']
  misfiled?: Subject['misfiled']
  /** Reads the pairs of a synopsis (default: a reader of its own). */
  pairsOf?: PairReader
  /** The terms of the project's glossary (default: none). */
  terms?: Terms | undefined
}

/** What checks found, and what of the config kept them from telling more. */
export interface SynopsisJudgement {
  findings: Finding[]
  /** The suppressions that held something back. */
  used: ReadonlySet<Suppression>
}

/** Runs all checks over a document and weighs what they find by the config; its translations are compared with each other. */
export function check(synopsis: Synopsis, options: CheckOptions = {}): Finding[] {
  const { document = '', source = 'de' } = options
  const { pairsOf = pairReader(source) } = options
  const compared = comparedWithin(document, pairsOf(synopsis))
  return inTurn([
    ...judgeAlone(synopsis, { ...options, pairsOf }).findings,
    ...judgeCompared(synopsis, compared, { ...options, pairsOf }).findings,
  ])
}

/** What the checks say of a document that need not know any other. */
export function judgeAlone(synopsis: Synopsis, options: CheckOptions = {}): SynopsisJudgement {
  return judged(synopsis, [], options, { isAcross: false, tellsUnused: true })
}

/**
 * What those say that compare documents.
 *
 * @param compared the pairs of this document that do not agree with others
 * @param isWhole whether all documents of the project were compared; where some are missing, what holds nothing back may still be
 *   needed (default: false)
 */
export function judgeCompared(
  synopsis: Synopsis,
  compared: readonly ComparedPair[],
  options: CheckOptions & { isWhole?: boolean } = {},
): SynopsisJudgement {
  return judged(synopsis, compared, options, { isAcross: true, tellsUnused: options.isWhole === true })
}

/** Findings of a document in the order of the checks. */
export function inTurn<T extends Pick<Finding, 'code'>>(findings: readonly T[]): T[] {
  return findings.toSorted((a, b) => turnOf(a.code) - turnOf(b.code))
}

const turnOf = (code: string) => CHECKS.findIndex(check => check.code === code)

/** Which checks run: those that compare documents, or the others; and whether allowances of these are told of that hold nothing back. */
interface Stage {
  isAcross: boolean
  tellsUnused: boolean
}

function judged(
  synopsis: Synopsis,
  compared: readonly ComparedPair[],
  options: CheckOptions,
  { isAcross, tellsUnused }: Stage,
): SynopsisJudgement {
  const { document = '', config = DEFAULT, languages, source = 'de', strict = false } = options
  const { junk = [], misfiled = [], pairsOf = pairReader(source) } = options
  const isAsked = ({ language }: { language: string }) => !languages || languages.includes(language)
  const subject = {
    synopsis,
    cells: cells(synopsis),
    pairs: pairsOf(synopsis).filter(isAsked),
    compared: compared.filter(({ pair }) => isAsked(pair)),
    terms: options.terms,
    junk,
    frontMatter: options.frontMatter,
    misfiled,
    source,
  }
  const used = { allowances: new Set<Allowance>(), suppressions: new Set<Suppression>() }
  const holdsBack = holderOf(synopsis, document, config.suppressions ?? [], used)
  const runsNow = (check: Check) => (check.isAcrossDocuments ?? false) === isAcross
  const known = new Map<string, Check>(CHECKS.map(check => [check.code, check]))
  const before: RanBefore = {
    used: used.allowances,
    isOn: (code, language) => {
      const check = known.get(code)
      // A check that there is not can't be turned off either.
      if (!check) return !isAcross
      return runsNow(check) && settingOf(config, check, document, language).severity !== 'off'
    },
  }
  const isWanted = ({ language }: Problem) =>
    !languages || language === undefined || languages.includes(language) || !(language in synopsis.entries)
  const running = CHECKS.filter((check: Check) =>
    check.code === unusedSuppression.code ? tellsUnused : runsNow(check),
  )
  const findings = running.flatMap((check: Check) => {
    const problems = check.run(subject, before).filter(isWanted)
    return [...grouped(problems, ({ language }) => language)].flatMap(([language, problems]) => {
      const setting = settingOf(config, check, document, language)
      if (setting.severity === 'off') return []
      const open = problems.filter(problem => !holdsBack(check.code, problem))
      return weighed(open, setting, { code: check.code, document, strict })
    })
  })
  return { findings, used: used.suppressions }
}

/** A config that changes nothing. */
export const DEFAULT: NonNullable<CheckOptions['config']> = { checks: {}, overrides: [] }

/** What held problems back. */
interface Used {
  allowances: Set<Allowance>
  suppressions: Set<Suppression>
}

/** Tells whether a person judged a problem false or has it suppressed, and notes by what that was used. */
export function holderOf(
  synopsis: Synopsis,
  document: string,
  suppressions: readonly Suppression[],
  used: Used = { allowances: new Set(), suppressions: new Set() },
): (code: string, problem: Problem) => boolean {
  const rowOf = new Map(synopsis.rows.map(row => [row.unit.id, row]))
  const here = suppressions.filter(suppression => holdsIn(suppression, document))
  return (code, problem) => {
    const { language, unit, units = unit === undefined ? [] : [unit] } = problem
    const allowance = allowanceOf(rowOf, code, problem)
    if (allowance) used.allowances.add(allowance)
    const holding = here.filter(suppression => suppresses(suppression, code, language, units))
    for (const suppression of allowance ? [] : holding) used.suppressions.add(suppression)
    return allowance !== undefined || holding.length > 0
  }
}

/**
 * What is to be said of the suppressions of a config when all documents were looked at in all languages.
 *
 * @param used those that held something back in one of them
 * @param documents the ids of all documents
 */
export function checkSuppressions(
  config: Pick<Config, 'checks' | 'overrides' | 'suppressions' | 'targets'>,
  used: ReadonlySet<Suppression>,
  documents: readonly string[],
  strict: boolean,
): Finding[] {
  const problems = unusedInConfig(config, used, documents, (code, document, language) => {
    const check = CHECKS.find(check => check.code === code)
    return check !== undefined && settingOf(config, check, document, language).severity !== 'off'
  })
  const { code } = unusedSuppression
  const setting = settingOf(config, unusedSuppression, '', undefined)
  return weighed(problems, setting, { code, document: '', strict })
}

/** Problems of a check in a document and a language as findings. As long as there are no more than `max`, they weigh one step less. */
function weighed(
  problems: readonly Problem[],
  { severity, max }: Setting,
  { strict, ...where }: { code: string; document: string; strict: boolean },
): Finding[] {
  const weight = problems.length > max ? severity : LIGHTER[severity]
  if (weight === 'off') return []
  return problems.map(problem => ({
    ...problem,
    ...where,
    severity: strict || weight === 'error' ? 'error' : 'warning',
  }))
}

const LIGHTER: Readonly<Record<Severity, Severity>> = { error: 'warn', warn: 'off', off: 'off' }

/** The allowance of a person who judged the finding false; it holds as long as neither text of the pair has changed since. */
function allowanceOf(
  rowOf: ReadonlyMap<string, Row>,
  code: string,
  { unit, language }: Problem,
): Allowance | undefined {
  if (unit === undefined || language === undefined) return undefined
  const cell = rowOf.get(unit)?.languages[language]
  return cell && allowanceFor(cell, code)
}
