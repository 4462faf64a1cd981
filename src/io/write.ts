import { mkdir, readdir, rmdir, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SynopseError } from '../errors.js'
import type { Pieces } from './content.js'
import { inside } from './inside.js'
import { makeFile, replaceFile } from './replace-file.js'

/**
 * Writes a file of the project whole or not at all. To be called under the lock of the project.
 *
 * @param path relative to the root
 * @throws SynopseError `file.unwritable`, `file.noSpace`, `file.special`, `path.outside` where a link leads out; the old file is
 *   as it was
 */
export async function writeText(root: string, path: string, text: Pieces): Promise<void> {
  outliveFileSizeLimit()
  try {
    const file = await inside(root, path)
    await mkdir(dirname(file), { recursive: true })
    await replaceFile(file, path, text)
  } catch (cause) {
    throw unwritable(cause, path)
  }
}

/**
 * Writes a file of a folder that nobody knows yet: what breaks off there is in nobody's way.
 *
 * @param mode of the file that it is to stand for
 * @throws SynopseError as `writeText`
 */
export async function writeFirst(root: string, path: string, text: Pieces, mode?: number): Promise<void> {
  outliveFileSizeLimit()
  try {
    const file = await inside(root, path)
    await mkdir(dirname(file), { recursive: true })
    await makeFile(file, text, mode)
  } catch (cause) {
    // A link that was taken along.
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return writeText(root, path, text)
    throw unwritable(cause, path)
  }
}

/** Without a listener, the signal that a file-size limit sends would end the process before the error can be told. */
function outliveFileSizeLimit(): void {
  if (!process.listeners('SIGXFSZ').includes(ignore)) process.on('SIGXFSZ', ignore)
}

const ignore = () => {}

/** Makes a folder of the project with those above it. @param path relative to the root */
export async function makeFolder(root: string, path: string): Promise<void> {
  await mkdir(await inside(root, path), { recursive: true }).catch(cause => {
    throw unwritable(cause, path)
  })
}

/** Removes a file of the project, and the folder that held it when that is empty then. @param path relative to the root */
export async function removeFile(root: string, path: string): Promise<void> {
  try {
    const file = await inside(root, path)
    await unlink(file)
    if ((await readdir(dirname(file))).length === 0) await rmdir(dirname(file))
  } catch (cause) {
    throw unwritable(cause, path)
  }
}

/** Only what the system refuses is the user's to mend; anything else is a bug and stays one. */
export function unwritable(cause: unknown, name: string): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return cause
  const key = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'file.noSpace' : 'file.unwritable'
  return new SynopseError(key, { path: name, reason: code }, { cause })
}
