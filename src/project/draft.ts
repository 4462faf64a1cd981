import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { isRunning } from '../io/is-running.js'
import { replaceFile } from '../io/replace-file.js'
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

/** Drafts are kept one after the other, so that what was typed last is what is kept. */
let kept: Promise<void> = Promise.resolve()

/** Keeps a draft in the state folder; `undefined` takes it away. What can't be kept is no reason to disturb who types. */
export function keepDraft(root: string, value: KeptDraft | undefined): Promise<void> {
  kept = kept.then(() => keep(root, value)).catch(() => {})
  return kept
}

async function keep(root: string, value: KeptDraft | undefined): Promise<void> {
  if (value === undefined) return await rm(ownFile(root), { force: true })
  await makeStateFolder(root, FOLDER)
  await replaceFile(ownFile(root), ownFile(root), JSON.stringify(value))
}

/** The drafts that were left behind, the newest first; without those that can't be read. */
export async function leftDrafts(root: string): Promise<LeftDraft[]> {
  const folder = join(root, STATE_FOLDER, FOLDER)
  const all = await readdir(folder).catch((): string[] => [])
  const names = all.filter(name => name.endsWith('.json'))
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
  if (isOpen(Number.parseInt(basename(file), 10), time)) return undefined
  return { draft: { ...v.parse(draft, JSON.parse(await readFile(file, 'utf8'))), file }, time }
}

/** After that time a number has been given to another process. */
const DAY = 24 * 60 * 60 * 1000

function isOpen(id: number, written: number): boolean {
  return id > 0 && id !== process.pid && Date.now() - written <= DAY && isRunning(id)
}
