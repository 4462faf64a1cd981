import type { KnownFinding } from '../baseline/baseline.js'
import { holdBack, type Scope, updated } from '../baseline/hold-back.js'
import { CHECKS } from '../checks/index.js'
import { settingOf } from '../config/severity.js'
import { readBaseline, writeBaseline } from '../project/baseline.js'
import { documentIds } from '../project/load.js'
import type { Project } from '../project/project.js'
import { flow } from '../reports/flow.js'
import { terminalSafe } from '../terminal/safe.js'
import type { Context } from './context.js'

/** What the baseline of a project says to the findings of today. */
export interface BaselineAnswer {
  /** For each finding, whether the baseline holds it back. */
  known: boolean[]
  /** Findings that the baseline holds back in vain, of checks that are on. */
  gone: KnownFinding[]
}

/** Lays findings over the baseline of a project. @throws SynopseError for a baseline that cannot be read */
export async function againstBaseline(
  project: Project,
  findings: readonly KnownFinding[],
  scope: Scope,
): Promise<BaselineAnswer> {
  const baseline = await readBaseline(project)
  if (baseline.findings.length === 0) return { known: findings.map(() => false), gone: [] }
  const documents = new Set(await documentIds(project))
  const { known, gone } = holdBack(findings, baseline, documents, scope)
  return { known, gone: gone.filter(finding => isOn(project, finding)) }
}

function isOn({ config }: Project, { code, document, language }: KnownFinding): boolean {
  const check = CHECKS.find(check => check.code === code)
  return !check || settingOf(config, check, document, language).severity !== 'off'
}

/** Has the baseline remember these findings, and no others of what was looked at; tells what that changes. */
export async function updateBaseline(
  project: Project,
  findings: readonly KnownFinding[],
  scope: Scope,
  { words, tell }: Context,
): Promise<void> {
  const { known, gone } = await againstBaseline(project, findings, scope)
  const path = project.config.baseline
  const written = await writeBaseline(project, baseline => updated(baseline, findings, scope))
  const added = known.filter(isKnown => !isKnown).length
  tell(words(written ? 'baseline.written' : 'baseline.same', { path, added, gone: countOf(gone) }))
}

/** Findings that are named; of more, only the number is told. */
const NAMED = 10

/** Tells what the baseline holds back in vain. */
export function tellGone(project: Project, gone: readonly KnownFinding[], context: Context): void {
  const { words, tell, width } = context
  tell(words('baseline.gone', { path: project.config.baseline, number: countOf(gone) }))
  for (const { document, unit, language, code, text } of gone.slice(0, NAMED)) {
    const parts = [document, unit, language, code, text].filter(part => part !== undefined && part !== '')
    const pieces = parts.map(part => ({ text: terminalSafe(part as string) }))
    for (const line of flow(pieces, width - 2)) tell(`  ${line}`)
  }
  if (gone.length > NAMED) tell(words('sync.more', { count: gone.length - NAMED }))
}

function countOf(findings: readonly KnownFinding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0)
}
