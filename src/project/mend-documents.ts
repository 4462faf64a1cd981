import { type Mending, mend } from '../checks/fixing/fix.js'
import type { CheckOptions, Finding } from '../checks/run.js'
import type { PlacedMended } from '../reports/mended.js'
import { commit, preview } from './commit.js'
import { type Document, readDocument } from './document.js'
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

/** Carries out what the findings of documents propose. Returns what was mended, and the documents that it changed, anew. */
export async function mendDocuments(
  project: Project,
  documents: readonly Document[],
  { optionsOf, isMeant, dryRun }: MendOptions,
): Promise<{ mended: PlacedMended[]; changed: Document[] }> {
  const mended: PlacedMended[] = []
  const changed: Document[] = []
  for (const document of documents) {
    const planFor = (current: Document) =>
      mend(current.synopsis, optionsOf(current), finding => isMeant(current, finding))
    let plan: Mending = planFor(document)
    if (plan.edits.length === 0) continue
    if (dryRun) changed.push(await preview(project, document, plan.edits))
    else {
      const written = await commit(project, document, current => {
        if (current !== document) plan = planFor(current)
        return plan.edits
      })
      const folder = written.length > 0 ? document.id : document.folder
      changed.push(await readDocument(project, document.id, folder))
    }
    mended.push(
      ...plan.mended.map(item => ({
        ...item,
        path: alignmentPath(project, dryRun ? document.folder : document.id, item.language),
      })),
    )
  }
  return { mended, changed }
}
