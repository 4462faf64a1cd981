import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import writeFileAtomic from 'write-file-atomic'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'

const FILE = 'draft.json'

const draft = v.object({
  document: v.string(),
  unit: v.string(),
  language: v.string(),
  text: v.string(),
  base: v.string(),
})

/** A translation that was typed and not saved. */
export type KeptDraft = v.InferOutput<typeof draft>

/** Keeps a draft in the state folder; `undefined` takes it away. What can't be kept is no reason to disturb who types. */
export async function keepDraft(root: string, value: KeptDraft | undefined): Promise<void> {
  try {
    if (value === undefined) return await rm(join(root, STATE_FOLDER, FILE), { force: true })
    await writeFileAtomic(join(await makeStateFolder(root), FILE), JSON.stringify(value))
  } catch {}
}

/** The draft that is kept; undefined where there is none, or none that can be read. */
export async function keptDraft(root: string): Promise<KeptDraft | undefined> {
  try {
    const result = v.safeParse(draft, JSON.parse(await readFile(join(root, STATE_FOLDER, FILE), 'utf8')))
    return result.success ? result.output : undefined
  } catch {
    return undefined
  }
}
