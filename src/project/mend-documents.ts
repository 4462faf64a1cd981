import { type Mended, mend, type PlacedMended } from '../checks/fixing/fix.js'
import type { Finding } from '../checks/run.js'
import type { EntryEdit } from '../door/edit.js'
import { withSuspicions } from './analysis.js'
import { checkOptions } from './check-options.js'
import { commit, type Plan } from './commit.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import { projectTerms } from './glossary.js'
import { loadListed } from './known/kept.js'
import type { Progress } from './load.js'
import type { Project } from './project.js'
import { orNothing } from './revision.js'
import { type Listed, listedAs } from './survey.js'

/** What mending needs to know besides the documents. */
export interface MendOptions {
  languages: readonly string[]
  /** Which findings are meant. */
  isMeant: (document: Document, finding: Finding) => boolean
  /** Write nothing; the documents returned are as they would be. */
  dryRun: boolean
  progress: Progress
}

/**
 * Carries out what the findings of documents propose, of one after the other; those that cannot be read stay as they are.
 *
 * @returns what was mended, and the documents as they are then
 */
export async function mendDocuments(
  project: Project,
  documents: readonly Listed[],
  { languages, isMeant, dryRun, progress }: MendOptions,
): Promise<{ mended: PlacedMended[]; documents: Listed[] }> {
  const terms = await projectTerms(project)
  const plan = (document: Document): Plan<Mended[]> => {
    const options = { ...checkOptions(project, document, terms), languages }
    const report = mend(document.synopsis, options, finding => isMeant(document, finding))
    return { edits: report.map(editOf), report }
  }
  const mended: PlacedMended[] = []
  const after: Listed[] = []
  for (const [index, listed] of documents.entries()) {
    progress(index, documents.length)
    const document = await orNothing(loadListed(project, listed))
    if (!document) {
      after.push(listed)
      continue
    }
    const seen = await withSuspicions(project, document, languages)
    const done = await commit(project, seen, plan, { isDry: dryRun })
    if (done.report.length === 0) {
      after.push(listed)
      continue
    }
    const now = await done.document()
    // What is only planned stands in no file; of what was written, nobody knows yet how it looks.
    after.push(dryRun ? listedAs(now) : { ...listed, stamp: undefined, contents: undefined })
    for (const item of done.report)
      mended.push({ ...item, path: alignmentPath(project, now.folder, item.language) })
  }
  progress(documents.length, documents.length)
  return { mended, documents: after }
}

function editOf({ unit, language, before, after }: Mended): EntryEdit {
  return {
    origin: 'fix',
    place: { unit, language },
    basis: { target: before },
    wish: { kind: 'mend', target: after },
  }
}
