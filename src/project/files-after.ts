import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { applyPatches, applyRegistration } from '../alignment/apply.js'
import type { AlignmentFile } from '../alignment/file.js'
import type { Patch } from '../alignment/patch.js'
import { serializeAlignment, serializeRegistry } from '../alignment/serialize.js'
import { readText } from '../io/read.js'
import type { Document } from './document.js'
import { alignmentFolder, alignmentPath } from './documents.js'
import type { Project } from './project.js'

/** What is to be written, in this order: languages, then the registry, then what goes; only what changes. */
export async function filesAfter(
  project: Project,
  document: Document,
  patches: readonly Patch[],
): Promise<Map<string, string | undefined>> {
  const { id, folder, source, registry } = document
  const renamed = (file: { document: string }) => folder !== id || file.document !== id
  const named = new Set(
    patches.map(patch => (patch.kind === 'register' ? registry.language : patch.language)),
  )
  const languages = [...document.languages.values()].map(file => ({
    old: file,
    now: { ...applyPatches(file, patches), document: id },
  }))
  const units = { ...applyRegistration(registry, patches), document: id }
  const nothingLeft =
    source === undefined && !units.misfiled?.length && languages.every(({ now }) => isEmpty(now))

  const after = new Map<string, string | undefined>()
  const put = (language: string, old: { document: string }, text: () => string) => {
    // A file that nothing concerns keeps its bytes, canonical or not.
    if (nothingLeft) after.set(alignmentPath(project, id, language), undefined)
    else if (named.has(language) || renamed(old)) after.set(alignmentPath(project, id, language), text())
  }
  for (const { old, now } of languages) put(old.language, old, () => serializeAlignment(now))
  put(registry.language, registry, () => serializeRegistry(units))
  if (folder !== id)
    for (const [path, text] of await movedFiles(project, document, after)) after.set(path, text)
  const { texts } = document
  // Files of languages that the config does not name were never read.
  for (const [path, text] of after) if (texts.has(path) && texts.get(path) === text) after.delete(path)
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

function isEmpty({ entries, unplaced, misfiled, extra }: AlignmentFile): boolean {
  return entries.length === 0 && !unplaced?.length && !misfiled?.length && !extra
}
