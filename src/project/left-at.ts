import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { replaceFile } from '../io/replace-file.js'
import { stateFile } from '../io/state-files.js'
import { makeStateFolder } from '../io/state-folder.js'

const FILE = 'left-at.json'

const leftAt = v.object({
  /** The language that somebody worked in last. */
  language: v.optional(v.string()),
  /** By document, the unit that was current when it was left, and its language. */
  documents: v.record(v.string(), v.object({ unit: v.string(), language: v.string() })),
})

/** Where somebody left the documents of a project. */
export type LeftAt = v.InferOutput<typeof leftAt>

/** Documents whose places are kept, at most: those that were left last. */
const MOST = 1000

/** Where documents were left; nowhere, where that can't be read. */
export async function readLeftAt(root: string): Promise<LeftAt> {
  try {
    return v.parse(leftAt, JSON.parse(await readFile(await stateFile(root, FILE), 'utf8')))
  } catch {
    return { documents: {} }
  }
}

/**
 * Keeps where documents were left, in the state folder, beside those that others left. What can't be kept is no reason to disturb
 * anybody.
 */
export async function keepLeftAt(root: string, { language, documents }: LeftAt): Promise<void> {
  try {
    const others = Object.entries((await readLeftAt(root)).documents)
    const all = [...others.filter(([id]) => !Object.hasOwn(documents, id)), ...Object.entries(documents)]
    const last = Object.fromEntries(all.slice(-MOST))
    await makeStateFolder(root)
    const file = await stateFile(root, FILE)
    await replaceFile(file, file, `${JSON.stringify({ language, documents: last })}\n`)
  } catch {}
}
