import { randomBytes } from 'node:crypto'
import { chmod, chown, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SynopseError } from '../errors.js'
import type { Pieces } from './content.js'
import { isRunning } from './is-running.js'

/**
 * Gives a file its content whole or not at all, through a copy beside it that takes its place; mode and owner stay. What a
 * link leads to is replaced, not the link.
 *
 * @param name what messages call the file
 * @throws SynopseError `file.special` for a pipe or a device; what the system refuses
 */
export async function replaceFile(path: string, name: string, content: Pieces): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const folder = dirname(target)
  const old = await stat(target).catch(() => undefined)
  if (old?.isDirectory()) throw new SynopseError('file.isFolder', { path: name })
  if (old && !old.isFile()) throw new SynopseError('file.special', { path: name })
  await removeLeftCopies(folder)
  const copy = join(folder, copyName())
  try {
    await makeFile(copy, content, old?.mode)
    if (old) await keepOwner(copy, old)
    await rename(copy, target)
  } catch (error) {
    await rm(copy, { force: true }).catch(() => {})
    throw error
  }
}

/** Makes a file that is on the disk when this is done. @throws what the system refuses; `EEXIST` where there is one */
export async function makeFile(path: string, content: Pieces, mode?: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await writeFile(file, content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/**
 * The name of a copy for a while, of a file or a folder. It says whose it is, and is short however long the name of the
 * original is.
 */
export const copyName = () => `.synopse-${process.pid}-${randomBytes(8).toString('hex')}.tmp`

const COPY = /^\.synopse-(\d+)-[0-9a-f]{16}\.tmp$/

/** Removes copies that a killed process left in a folder; nobody else gives files such names. */
export async function removeLeftCopies(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, owner] = COPY.exec(name) ?? []
    if (owner && !isRunning(Number(owner))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Not every user may give files away, and not every disk knows owners. */
async function keepOwner(path: string, { mode, uid, gid }: { mode: number; uid: number; gid: number }) {
  const unlessForbidden = (error: NodeJS.ErrnoException) => {
    if (!['ENOSYS', 'EINVAL', 'EPERM'].includes(error.code ?? '')) throw error
  }
  await chown(path, uid, gid).catch(unlessForbidden)
  await chmod(path, mode).catch(unlessForbidden)
}
