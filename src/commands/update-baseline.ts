import type { KnownFinding } from '../baseline/baseline.js'
import { updated } from '../baseline/hold-back.js'
import { againstBaseline, writeBaseline } from '../project/baseline.js'
import type { Judgement } from '../project/judge.js'
import type { Project } from '../project/project.js'
import { flow } from '../reports/flow.js'
import { terminalSafe } from '../terminal/safe.js'
import type { Context } from './context.js'

/** Has the baseline remember what was found, and no others of what was looked at; tells what that changes. */
export async function updateBaseline(
  project: Project,
  judgement: Judgement,
  { words, tell }: Context,
): Promise<void> {
  const { open, gone } = await againstBaseline(project, judgement)
  const path = project.config.baseline
  const findings = judgement.found.map(({ known }) => known)
  const written = await writeBaseline(project, baseline => updated(baseline, findings, judgement.scope))
  const args = { path, added: open.length, gone: countOf(gone) }
  tell(words(written ? 'baseline.written' : 'baseline.same', args))
}

/** Findings that are named; of more, only the number is told. */
const NAMED = 10

/** Tells what the baseline holds back in vain. */
export function tellGone(project: Project, gone: readonly KnownFinding[], context: Context): void {
  const { words, tell, width } = context
  tell(words('baseline.gone', { path: project.config.baseline, number: countOf(gone) }))
  for (const { document, unit, language, code, text } of gone.slice(0, NAMED)) {
    const parts = [document, unit, language, code, text].filter(part => part !== undefined)
    const pieces = parts.filter(part => part !== '').map(part => ({ text: terminalSafe(part) }))
    for (const line of flow(pieces, width - 2)) tell(`  ${line}`)
  }
  if (gone.length > NAMED) tell(words('sync.more', { count: gone.length - NAMED }))
}

function countOf(findings: readonly KnownFinding[]): number {
  return findings.reduce((sum, { count }) => sum + count, 0)
}
