import { mkdir, readdir, rm, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { SynopseError } from '../errors.js'

/**
 * Writes a file whole or not at all. To be called under the lock of the project.
 *
 * @param name what messages call the file
 * @throws SynopseError `file.unwritable`; the old file is as it was
 */
export async function writeText(path: string, text: string, name = path): Promise<void> {
  // Without a listener, the signal that a file-size limit sends would end the process before the error can be told.
  const ignore = () => {}
  process.on('SIGXFSZ', ignore)
  try {
    await mkdir(dirname(path), { recursive: true })
    await removeLeftovers(path)
    // The package's own write takes a short write, as a full disk gives it, for a whole one; ours does not.
    await writeFileAtomic(path, NOTHING, { tmpfileCreated: copy => writeFile(copy, text) as never })
  } catch (cause) {
    throw unwritable(cause, name)
  } finally {
    process.off('SIGXFSZ', ignore)
  }
}

/** Tells write-file-atomic that its temporary copy is written already. */
const NOTHING = null as unknown as string

/** Removes a file, and the folder that held it when that is empty then. */
export async function removeFile(path: string, name = path): Promise<void> {
  try {
    await unlink(path)
    if ((await readdir(dirname(path))).length === 0) await rm(dirname(path), { recursive: true })
  } catch (cause) {
    throw unwritable(cause, name)
  }
}

/** Half-written copies that a killed process left beside the file: its name, a dot and digits. */
async function removeLeftovers(path: string): Promise<void> {
  const prefix = `${basename(path)}.`
  const names = await readdir(dirname(path))
  const leftovers = names.filter(name => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
  for (const name of leftovers) await rm(join(dirname(path), name), { force: true })
}

/** Only what the system refuses is the user's to mend; anything else is a bug and stays one. */
function unwritable(cause: unknown, name: string): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === undefined) return cause
  const key = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? 'file.noSpace' : 'file.unwritable'
  return new SynopseError(key, { path: name, reason: code }, { cause })
}
