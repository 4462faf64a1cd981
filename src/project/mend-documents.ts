import { type Mended, mend } from '../checks/fixing/fix.js'
import type { CheckOptions, Finding } from '../checks/run.js'
import type { EntryEdit } from '../door/edit.js'
import type { PlacedMended } from '../reports/mended.js'
import { commit, type Plan } from './commit.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import type { Project } from './project.js'

/** What mending needs to know besides the documents. */
export interface MendOptions {
  optionsOf: (document: Document) => CheckOptions
  /** Which findings are meant. */
  isMeant: (document: Document, finding: Finding) => boolean
  /** Write nothing; the documents returned are as they would be. */
  dryRun: boolean
}

/** Carries out what the findings of documents propose. Returns what was mended, and the documents as they are then. */
export async function mendDocuments(
  project: Project,
  documents: readonly Document[],
  { optionsOf, isMeant, dryRun }: MendOptions,
): Promise<{ mended: PlacedMended[]; documents: Document[] }> {
  const plan = (document: Document): Plan<Mended[]> => {
    const report = mend(document.synopsis, optionsOf(document), finding => isMeant(document, finding))
    return { edits: report.map(editOf), report }
  }
  const mended: PlacedMended[] = []
  const after: Document[] = []
  for (const document of documents) {
    const done = await commit(project, document, plan, { isDry: dryRun })
    after.push(done.document)
    for (const item of done.report)
      mended.push({ ...item, path: alignmentPath(project, done.document.folder, item.language) })
  }
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
