import { mkdir, readdir, rm, rmdir, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { SynopseError } from '../errors.js'
import { inside } from './inside.js'

/**
 * Writes a file of the project whole or not at all. To be called under the lock of the project.
 *
 * @param path relative to the root
 * @throws SynopseError `file.unwritable`, `file.noSpace`; the old file is as it was
 */
export async function writeText(root: string, path: string, text: string | Uint8Array): Promise<void> {
  outliveFileSizeLimit()
  try {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await removeLeftovers(join(root, path))
    // The package's own write takes a short write, as a full disk gives it, for a whole one; ours does not.
    await writeFileAtomic(join(root, path), NOTHING, {
      tmpfileCreated: copy => writeFile(copy, text) as never,
    })
  } catch (cause) {
    throw unwritable(cause, path)
  }
}

/** Without a listener, the signal that a file-size limit sends would end the process before the error can be told. */
function outliveFileSizeLimit(): void {
  if (!process.listeners('SIGXFSZ').includes(ignore)) process.on('SIGXFSZ', ignore)
}

const ignore = () => {}

/** Tells write-file-atomic that its temporary copy is written already. */
const NOTHING = null as unknown as string

/** Makes a folder of the project with those above it. @param path relative to the root */
export async function makeFolder(root: string, path: string): Promise<void> {
  await mkdir(await inside(root, path), { recursive: true }).catch(cause => {
    throw unwritable(cause, path)
  })
}

/** Removes a file of the project, and the folder that held it when that is empty then. @param path relative to the root */
export async function removeFile(root: string, path: string): Promise<void> {
  try {
    const file = join(root, path)
    await unlink(file)
    if ((await readdir(dirname(file))).length === 0) await rmdir(dirname(file))
  } catch (cause) {
    throw unwritable(cause, path)
  }
}

/**
 * Copies that a killed process left beside the file. Their names end in 32 bits in decimal; shorter numbers and dates, as
 * people's backups bear them (`20261126`), are left alone.
 */
const LEFTOVER = /^\.(?!(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$)\d{7,10}$/

async function removeLeftovers(path: string): Promise<void> {
  const name = basename(path)
  const found = (await readdir(dirname(path))).filter(
    other => other.startsWith(name) && LEFTOVER.test(other.slice(name.length)),
  )
  for (const other of found) await rm(join(dirname(path), other), { force: true })
}

/** Only what the system refuses is the user's to mend; anything else is a bug and stays one. */
function unwritable(cause: unknown, name: string): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return cause
  const key = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'file.noSpace' : 'file.unwritable'
  return new SynopseError(key, { path: name, reason: code }, { cause })
}
