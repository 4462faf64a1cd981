import { type Mended, mend, type PlacedMended } from '../checks/fixing/fix.js'
import type { Finding } from '../checks/run.js'
import type { EntryEdit } from '../door/edit.js'
import { commit, type Plan } from './commit.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import { projectTerms } from './glossary.js'
import { checkOptions, withSuspicions } from './judge.js'
import type { Progress } from './load.js'
import type { Project } from './project.js'

/** What mending needs to know besides the documents. */
export interface MendOptions {
  languages: readonly string[]
  /** Which findings are meant. */
  isMeant: (document: Document, finding: Finding) => boolean
  /** Write nothing; the documents returned are as they would be. */
  dryRun: boolean
  progress: Progress
}

/** Carries out what the findings of documents propose. Returns what was mended, and the documents as they are then. */
export async function mendDocuments(
  project: Project,
  documents: readonly Document[],
  { languages, isMeant, dryRun, progress }: MendOptions,
): Promise<{ mended: PlacedMended[]; documents: Document[] }> {
  const terms = await projectTerms(project)
  const plan = (document: Document): Plan<Mended[]> => {
    const options = { ...checkOptions(project, document, terms), languages }
    const report = mend(document.synopsis, options, finding => isMeant(document, finding))
    return { edits: report.map(editOf), report }
  }
  const mended: PlacedMended[] = []
  const after: Document[] = []
  for (const document of await withSuspicions(project, documents, languages, progress)) {
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
