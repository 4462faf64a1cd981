import { type Decision, decide } from '../door/decide.js'
import type { Edit } from '../door/edit.js'
import { SynopseError } from '../errors.js'
import { withLock } from '../io/lock.js'
import { removeFile, writeText } from '../io/write.js'
import { once } from '../once.js'
import type { Document, FileTexts } from './document.js'
import { alignmentFolder, alignmentPath } from './documents.js'
import { filesAfter } from './files-after.js'
import { forget, remember } from './memo.js'
import type { Project } from './project.js'
import { documentOf, readDocument } from './read-document.js'
import { readNow, readReadable } from './texts.js'
import { verdictsOn } from './verdicts.js'

/** A file that was written or removed, by its path relative to the root. */
export interface Written {
  path: string
  removed: boolean
}

/** What is to be done with a document, and what there is to tell of it. */
export interface Plan<Report> {
  edits: readonly Edit[]
  report: Report
}

/** What was done. */
export interface Committed<Report> extends Pick<Decision, 'refused' | 'lowered'> {
  /** The files that were written and removed, in that order; of a dry run, those that would be. */
  written: Written[]
  /** Of the plan that was carried out. */
  report: Report
  /** Makes the document as it is then; most who change one ask no more of it. */
  document: () => Promise<Document>
}

export interface CommitOptions {
  /** Whether everything is given up where anything is refused (default: what is not refused is done). */
  isWhole?: boolean
  /** Whether nothing is written, and only told what would be (default: false). */
  isDry?: boolean
}

/** How often a plan is made anew because another process changed the files meanwhile. */
const ATTEMPTS = 20

/**
 * Changes a document's alignment files through the door: `plan` says what is wanted, from the document as it is. Where another
 * process changes the files in between, they are read again and planned for again; a file whose bytes stay the same is not touched.
 *
 * @throws SynopseError `lock.busy`, `lock.lost`, `file.unwritable`, `file.noSpace`; as `readDocument` where it reads again
 */
export async function commit<Report>(
  project: Project,
  document: Document,
  plan: (document: Document) => Plan<Report> | Promise<Plan<Report>>,
  { isWhole = false, isDry = false }: CommitOptions = {},
): Promise<Committed<Report>> {
  let current = document
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { edits, report } = await plan(current)
    const { patches, refused, lowered } = await decided(project, current, edits)
    const isIdle = edits.length === 0 || (isWhole && refused.length > 0)
    const files: FileTexts = isIdle ? new Map() : await filesAfter(project, current, patches)
    const isDone = files.size === 0 || isDry || (await written(project, current, files))
    const before = current
    if (files.size > 0 && !isDry) forget(project, before)
    if (isDone)
      return {
        written: [...files].map(([path, text]) => ({ path, removed: text === undefined })),
        refused,
        lowered,
        report,
        document: once(async () => (files.size === 0 ? before : after(project, before, files, isDry))),
      }
    current = await readDocument(project, document.id, document.folder)
  }
  throw new SynopseError('lock.busy', { path: alignmentFolder(project, document.id) })
}

/** What the door says, told what the checks would object to. */
async function decided(project: Project, document: Document, edits: readonly Edit[]): Promise<Decision> {
  const { synopsis } = document
  const decision = decide(synopsis, edits)
  if (decision.raised.length === 0) return decision
  const files = await filesAfter(project, document, decision.patches)
  const then = files.size === 0 ? document : await withFiles(project, document, document.folder, files)
  return decide(synopsis, edits, await verdictsOn(project, then, decision.raised))
}

/**
 * Writes files whole: those of the languages side by side, since a disk takes its time for each, then the others in their order.
 * Returns whether the document was still as it was read.
 */
function written(project: Project, document: Document, files: FileTexts): Promise<boolean> {
  const isOfLanguage = ([path, text]: [string, string | undefined]) =>
    text !== undefined && path !== alignmentPath(project, document.id, document.registry.language)
  return withLock(project.root, async stillOurs => {
    if (!(await isUnchanged(project, document))) return false
    const write = async ([path, text]: [string, string | undefined]) => {
      stillOurs()
      if (text === undefined) await removeFile(project.root, path)
      else await writeText(project.root, path, text)
    }
    const all = [...files]
    const later = all.findIndex(file => !isOfLanguage(file))
    const first = later < 0 ? all : all.slice(0, later)
    // Under the lock, all of them have to end before the first failure is told.
    const failed = (await Promise.allSettled(first.map(write))).find(({ status }) => status === 'rejected')
    if (failed) throw (failed as PromiseRejectedResult).reason
    for (const file of all.slice(first.length)) await write(file)
    return true
  })
}

/** The document as it is once these files are written. */
async function after(
  project: Project,
  document: Document,
  files: FileTexts,
  isDry: boolean,
): Promise<Document> {
  if (isDry) return withFiles(project, document, document.folder, files)
  const now = await withFiles(project, document, document.id, files)
  remember(project, now)
  return now
}

function withFiles(
  project: Project,
  document: Document,
  folder: string,
  files: FileTexts,
): Promise<Document> {
  return documentOf(project, document.id, folder, new Map([...document.texts, ...files]))
}

/** Whether the files are still those that the document was read from. */
async function isUnchanged(project: Project, { texts }: Document): Promise<boolean> {
  const now = await readReadable(project, [...texts.keys()], readNow)
  return [...texts].every(([path, text]) => now.get(path) === text)
}
