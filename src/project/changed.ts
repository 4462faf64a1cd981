import type { Finding } from '../checks/run.js'
import { changedSince } from '../synopsis/changed-since.js'
import type { Document } from './document.js'
import type { Project } from './project.js'
import { readSince } from './revision.js'

/** What is not as it was. */
export interface Changes {
  /** Whether anything of a document may not be as it was. */
  isIn: (document: string) => boolean
  /** Whether a finding of a document is about something that is not as it was. */
  isAbout: (document: Document, finding: Finding) => boolean
}

/** Compares documents with those of a revision of the repository. @throws SynopseError as `readSince` */
export async function changesSince(project: Project, revision: string): Promise<Changes> {
  const { changed, before } = await readSince(project, revision)
  const isChanged = changedSince(before)
  const isIn = (document: string) => changed.has(document)
  return {
    isIn,
    isAbout: ({ id, synopsis }, { unit, units, language }) => {
      if (!isIn(id)) return false
      // What is about the document as a whole is about whatever changed in it.
      if (unit === undefined) return true
      return (units ?? [unit]).some(unit => isChanged(synopsis, unit, language))
    },
  }
}
