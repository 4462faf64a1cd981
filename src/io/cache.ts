import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { SynopseError } from '../errors.js'
import { inside } from './inside.js'
import { readText } from './read.js'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'

/** Whose folder it is: absolute path, and bytes beyond which no file of it is read. */
interface Home {
  root: string
  limit: number
}

/**
 * A value that takes long to make, kept in the tool's own folder as long as what it was made from is the same. A file that
 * cannot be read, or holds something else, is made anew; one that cannot be written is not there the next time.
 *
 * @param name the file, relative to the folder: there is one for each thing, so that the folder grows no further
 * @param key what the value was made from, as JSON has it; only its hash is kept
 * @param valid the value that a file holds, if it is one that `make` could have made
 * @returns the value, and whether it had to be made
 */
export async function cached<T>(
  home: Home,
  { name, key, valid }: { name: string; key: unknown; valid: (value: unknown) => T | undefined },
  make: () => Promise<T>,
): Promise<{ value: T; isNew: boolean }> {
  const hash = createHash('sha256').update(JSON.stringify(key)).digest('hex')
  const kept = await orNothing(read(home, name))
  const value = kept?.key === hash ? valid(kept.value) : undefined
  if (value !== undefined) return { value, isNew: false }
  const made = await make()
  await orNothing(write(home, name, JSON.stringify({ key: hash, value: made })))
  return { value: made, isNew: true }
}

async function read({ root, limit }: Home, name: string): Promise<{ key?: unknown; value?: unknown }> {
  const text = await readText(await own(root, name), limit, name)
  return Object(JSON.parse(text ?? 'null'))
}

async function write({ root }: Home, name: string, text: string): Promise<void> {
  // Most calls have nothing to write.
  const { writeText } = await import('./write.js')
  await makeStateFolder(root)
  await own(root, name)
  await writeText(root, `${STATE_FOLDER}/${name}`, `${text}\n`)
}

/**
 * The absolute path of a file of the folder, after proof that it is a file, or nothing yet, and that no link leads out of
 * the folder: what stands elsewhere in the project is no cache.
 */
export async function own(root: string, name: string): Promise<string> {
  const folder = join(root, STATE_FOLDER)
  const path = await inside(folder, name)
  const stats = [lstatSync(folder, { throwIfNoEntry: false }), lstatSync(path, { throwIfNoEntry: false })]
  if (stats[0]?.isSymbolicLink() || (stats[1] && !stats[1].isFile()))
    throw new SynopseError('path.outside', { path: `${STATE_FOLDER}/${name}` })
  return path
}

/** Removes files of a folder in the tool's own folder, as far as that can be done. */
export async function removeOwn(
  root: string,
  folder: string,
  isUseless: (name: string) => boolean,
): Promise<void> {
  const names = await readdir(join(root, STATE_FOLDER, folder)).catch(() => [])
  for (const name of names.filter(isUseless)) await orNothing(own(root, `${folder}/${name}`).then(unlink))
}

/** What a work gives; nothing where files are in its way: no reader of a cache may fail on it. */
export async function orNothing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (error instanceof SynopseError || error instanceof SyntaxError || code !== undefined) return undefined
    throw error
  }
}
