import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { makeStateFolder, STATE_FOLDER } from '../io/state-folder.js'

const FOLDER = 'drafts'

const draft = v.object({
  document: v.string(),
  unit: v.string(),
  language: v.string(),
  text: v.string(),
  base: v.string(),
  /** Earlier versions kept no source. */
  source: v.optional(v.string()),
  conflict: v.optional(v.string()),
})

/** A translation that was typed and not saved. */
export type KeptDraft = v.InferOutput<typeof draft>

/** A draft whose screen ended without a word. */
export interface LeftDraft extends KeptDraft {
  /** The file that it is kept in, absolute. */
  file: string
}

/** The drafts of this process: two screens in one project do not take each other's. */
const ownFile = (root: string) => join(root, STATE_FOLDER, FOLDER, `${process.pid}.json`)

/** Keeps a draft in the state folder; `undefined` takes it away. What can't be kept is no reason to disturb who types. */
export async function keepDraft(root: string, value: KeptDraft | undefined): Promise<void> {
  try {
    if (value === undefined) return await rm(ownFile(root), { force: true })
    await makeStateFolder(root, FOLDER)
    await writeFileAtomic(ownFile(root), JSON.stringify(value))
  } catch {}
}

/** The drafts that were left behind, the newest first; without those that can't be read. */
export async function leftDrafts(root: string): Promise<LeftDraft[]> {
  const folder = join(root, STATE_FOLDER, FOLDER)
  const names = await readdir(folder).catch(() => [])
  const found = await Promise.all(names.map(name => left(join(folder, name)).catch(() => undefined)))
  return found
    .filter(draft => draft !== undefined)
    .sort((a, b) => b.time - a.time)
    .map(({ draft }) => draft)
}

/** Makes a draft that was left behind the one of this process. */
export async function takeOver(root: string, { file }: LeftDraft): Promise<void> {
  await rename(file, ownFile(root)).catch(() => {})
}

async function left(file: string): Promise<{ draft: LeftDraft; time: number } | undefined> {
  const { mtimeMs: time } = await stat(file)
  const process = Number(/(\d+)\.json$/.exec(file)?.[1])
  if (isOpen(process, time)) return undefined
  return { draft: { ...v.parse(draft, JSON.parse(await readFile(file, 'utf8'))), file }, time }
}

/** After that time a number has been given to another process. */
const DAY = 24 * 60 * 60 * 1000

function isOpen(id: number, written: number): boolean {
  if (!id || id === process.pid || Date.now() - written > DAY) return false
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
