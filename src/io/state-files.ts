import { lstatSync } from 'node:fs'
import { readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { SynopseError } from '../errors.js'
import { inside } from './inside.js'
import { STATE_FOLDER } from './state-folder.js'

/**
 * The absolute path of a file of the tool's own folder, after proof that it is a file, or nothing yet, and that no link leads out
 * of the folder: what stands elsewhere in the project is not the tool's.
 *
 * @param name relative to the folder
 * @throws SynopseError `path.outside`
 */
export async function stateFile(root: string, name: string): Promise<string> {
  const folder = join(root, STATE_FOLDER)
  const path = await inside(folder, name)
  const stats = [lstatSync(folder, { throwIfNoEntry: false }), lstatSync(path, { throwIfNoEntry: false })]
  if (stats[0]?.isSymbolicLink() || (stats[1] && !stats[1].isFile()))
    throw new SynopseError('path.outside', { path: `${STATE_FOLDER}/${name}` })
  return path
}

/** Removes files of a folder in the tool's own folder, as far as that can be done. */
export async function removeStateFiles(
  root: string,
  folder: string,
  isUseless: (name: string) => boolean,
): Promise<void> {
  const names = await readdir(join(root, STATE_FOLDER, folder)).catch(() => [])
  for (const name of names.filter(isUseless))
    await orNothingLater(stateFile(root, `${folder}/${name}`).then(unlink))
}

/** What a work gives; nothing where files are in its way: nobody who asks for what is kept may fail on it. */
export function orNothing<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    return nothingFor(error)
  }
}

/** The same of a work that takes its time. */
export function orNothingLater<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(nothingFor)
}

/** @throws what neither the system nor the tool refused */
function nothingFor(error: unknown): undefined {
  const isRefusal = error instanceof SynopseError || (error as NodeJS.ErrnoException).code !== undefined
  if (!isRefusal) throw error
}
