import type { Config, Severity } from '../config/config.js'
import { type Setting, settingOf } from '../config/severity.js'
import { allows } from '../synopsis/settle.js'
import type { Row, Synopsis } from '../synopsis/synopsis.js'
import { cells } from './cells.js'
import type { Problem, Subject } from './check.js'
import { CHECKS } from './index.js'
import { pairsIn } from './pair.js'

/** A problem with its check, its document, and how bad it is. */
export interface Finding extends Problem {
  code: string
  severity: 'warning' | 'error'
  document: string
}

export interface CheckOptions {
  /** The document's id; overrides in the config name it (default: an empty id). */
  document?: string
  /** Severities and options (default: those of the checks). */
  config?: Pick<Config, 'checks' | 'overrides'>
  /** The language of the originals (default: `de`). */
  source?: string
  /** Only these languages (default: all). */
  languages?: readonly string[]
  /** Every warning is an error (default: false). */
  strict?: boolean
  junk?: Subject['junk']
}

/** Runs all checks over a document and weighs what they find by the config. */
export function check(synopsis: Synopsis, options: CheckOptions = {}): Finding[] {
  const {
    document = '',
    config = { checks: {}, overrides: [] },
    languages,
    source = 'de',
    strict = false,
    junk = [],
  } = options
  const rowOf = new Map(synopsis.rows.map(row => [row.unit.id, row]))
  const all = cells(synopsis)
  const subject = { synopsis, cells: all, pairs: pairsIn(all, source, languages), junk }
  return CHECKS.flatMap(check => {
    const problems = check
      .run(subject)
      .filter(problem => !isAllowed(rowOf, check.code, problem))
      .filter(
        ({ language }) =>
          !languages ||
          language === undefined ||
          languages.includes(language) ||
          !(language in synopsis.entries),
      )
    return [...byLanguage(problems)].flatMap(([language, problems]) => {
      const severity = weigh(settingOf(config, check, document, language), problems.length)
      if (severity === 'off') return []
      return problems.map(
        problem =>
          ({
            ...problem,
            code: check.code,
            document,
            severity: strict || severity === 'error' ? 'error' : 'warning',
          }) as Finding,
      )
    })
  })
}

/** Whether a person judged the finding false, and neither text has changed since. */
function isAllowed(rowOf: ReadonlyMap<string, Row>, code: string, { unit, language }: Problem): boolean {
  if (unit === undefined || language === undefined) return false
  const cell = rowOf.get(unit)?.languages[language]
  return cell?.entry?.allow !== undefined && allows(cell.entry, cell.source, code)
}

/** As long as there are no more than `max` findings, they weigh one step less. */
function weigh({ severity, max }: Setting, count: number): Severity {
  if (count > max) return severity
  return severity === 'error' ? 'warn' : 'off'
}

function byLanguage(problems: readonly Problem[]): Map<string | undefined, Problem[]> {
  const groups = new Map<string | undefined, Problem[]>()
  for (const problem of problems)
    groups.set(problem.language, [...(groups.get(problem.language) ?? []), problem])
  return groups
}
