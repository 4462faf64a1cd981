import { hasFlag } from '../synopsis/flags.js'
import { type Approved, lastApproved } from '../versions/approved.js'
import type { Document } from './document.js'
import { knownHistory } from './history.js'
import type { Project } from './project.js'

/** What of a document waits for a review, as it was approved last: by the ids of entries; null for what never was. */
export interface Approvals {
  units: Readonly<Record<string, Approved | null>>
  /** The clone does not go back to the beginning. */
  isShallow: boolean
}

/** Units of which each is looked for in a version; of more, all of it is read. */
const FEW = 50

/** The translations of a document that wait for a review, as git knows that they were approved last; undefined without git. */
export async function approvalsOf(
  project: Project,
  document: Document,
  language: string,
): Promise<Approvals | undefined> {
  const cells = document.synopsis.rows.flatMap(({ languages }) => languages[language] ?? [])
  const waiting = new Set(
    cells.flatMap(cell =>
      cell.entry?.target && cell.state === 'translated' && !hasFlag(cell, 'returned') ? cell.entry.id : [],
    ),
  )
  const units = waiting.size > FEW ? undefined : [...waiting]
  const history = await knownHistory(project, document, [language], units)
  if (!history) return undefined
  const last = lastApproved(history.deeds, language)
  const found = [...waiting].map(unit => [unit, last.get(unit) ?? null] as const)
  return { units: Object.fromEntries(found), isShallow: history.isShallow }
}
