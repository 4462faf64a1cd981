import type { Finding } from '../checks/run.js'
import { changedSince } from '../synopsis/changed-since.js'
import type { Document } from './document.js'
import type { Project } from './project.js'
import { readSince } from './revision.js'

/** Whether a finding is about something that is not as it was. */
export type IsAboutChange = (document: Document, finding: Finding) => boolean

/** Compares documents with those of a revision of the repository. @throws SynopseError as `readSince` */
export async function changesSince(project: Project, revision: string): Promise<IsAboutChange> {
  const { known, changed, before } = await readSince(project, revision)
  const isChanged = changedSince(before)
  return ({ id, synopsis }, { unit, units, language }) => {
    if (known.has(id) && !changed.has(id)) return false
    // What is about the document as a whole is about whatever changed in it.
    if (unit === undefined) return true
    return (units ?? [unit]).some(unit => isChanged(synopsis, unit, language))
  }
}
