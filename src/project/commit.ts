import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applyEdits, applyRegistration } from '../alignment/apply.js'
import type { Edit } from '../alignment/edit.js'
import type { AlignmentFile } from '../alignment/file.js'
import { serializeAlignment, serializeRegistry } from '../alignment/serialize.js'
import { SynopseError } from '../errors.js'
import { withLock } from '../io/lock.js'
import { readText } from '../io/read.js'
import { removeFile, writeText } from '../io/write.js'
import { type Document, documentOf, readAll, readDocument } from './document.js'
import { alignmentFolder, alignmentPath } from './documents.js'
import type { Project } from './project.js'

/** A file that was written or removed, by its path relative to the root. */
export interface Written {
  path: string
  removed: boolean
}

/** How often a plan is made anew because another process changed the files meanwhile. */
const ATTEMPTS = 20

/**
 * Changes a document's alignment files: `plan` says how, from the files as they are. Files that another process changes in
 * between are read again and planned for again; a file whose bytes stay the same is not touched.
 *
 * @returns what was written and removed, in that order
 * @throws SynopseError `lock.busy`, `lock.lost`, `file.unwritable`, `file.noSpace`; as `readDocument` where it reads again
 */
export async function commit(
  project: Project,
  document: Document,
  plan: (document: Document) => Edit[] | Promise<Edit[]>,
): Promise<Written[]> {
  let current = document
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const files = await filesAfter(project, current, await plan(current))
    if (files.size === 0) return []
    const written = await withLock(project.root, async stillOurs => {
      if (!(await isUnchanged(project, current))) return false
      for (const [path, text] of files) {
        stillOurs()
        if (text === undefined) await removeFile(project.root, path)
        else await writeText(project.root, path, text)
      }
      return true
    })
    if (written) return [...files].map(([path, text]) => ({ path, removed: text === undefined }))
    current = await readDocument(project, document.id, document.folder)
  }
  throw new SynopseError('lock.busy', { path: alignmentFolder(project, document.id) })
}

/** The document as it would be if these edits were carried out. */
export async function preview(
  project: Project,
  document: Document,
  edits: readonly Edit[],
): Promise<Document> {
  const texts = new Map([...document.texts, ...(await filesAfter(project, document, edits))])
  return documentOf(project, document.id, document.folder, texts)
}

/** What is to be written, in this order: languages, then the registry, then what goes; only what changes. */
async function filesAfter(
  project: Project,
  document: Document,
  edits: readonly Edit[],
): Promise<Map<string, string | undefined>> {
  const { id, folder, source, registry } = document
  const renamed = (file: { document: string }) => folder !== id || file.document !== id
  const named = new Set(edits.map(edit => (edit.kind === 'register' ? registry.language : edit.language)))
  const languages = [...document.languages.values()].map(file => ({
    old: file,
    now: { ...applyEdits(file, edits), document: id },
  }))
  const nothingLeft = source === undefined && languages.every(({ now }) => isEmpty(now))

  const after = new Map<string, string | undefined>()
  const put = (language: string, old: { document: string }, text: () => string) => {
    // A file that nothing concerns keeps its bytes, canonical or not.
    if (nothingLeft) after.set(alignmentPath(project, id, language), undefined)
    else if (named.has(language) || renamed(old)) after.set(alignmentPath(project, id, language), text())
  }
  for (const { old, now } of languages) put(old.language, old, () => serializeAlignment(now))
  put(registry.language, registry, () =>
    serializeRegistry({ ...applyRegistration(registry, edits), document: id }),
  )
  if (folder !== id)
    for (const [path, text] of await movedFiles(project, document, after)) after.set(path, text)
  for (const [path, text] of after) if (text === document.texts.get(path)) after.delete(path)
  return after
}

/** The old files of a renamed document go; those of languages that the config does not name move along. */
async function movedFiles(project: Project, { id, folder }: Document, after: ReadonlyMap<string, unknown>) {
  const old = join(project.root, alignmentFolder(project, folder))
  if (!existsSync(old)) return []
  const languages = (await readdir(old)).flatMap(name => /^(.+)\.json$/.exec(name)?.[1] ?? [])
  const written: [string, string | undefined][] = []
  const removed: [string, undefined][] = []
  for (const language of languages) {
    const [from, to] = [alignmentPath(project, folder, language), alignmentPath(project, id, language)]
    if (!after.has(to)) {
      // What stands there is none of ours: both stay where they are.
      if (existsSync(join(project.root, to))) continue
      written.push([to, await readText(join(project.root, from), project.limit, from)])
    }
    removed.push([from, undefined])
  }
  return [...written, ...removed]
}

function isEmpty({ entries, unplaced, extra }: AlignmentFile): boolean {
  return entries.length === 0 && !unplaced?.length && !extra
}

/** Whether the files are still those that the document was read from. */
async function isUnchanged(project: Project, { texts }: Document): Promise<boolean> {
  const now = await readAll(project, [...texts.keys()])
  return [...texts].every(([path, text]) => now.get(path) === text)
}
