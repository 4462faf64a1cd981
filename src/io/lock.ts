import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import lockfile from 'proper-lockfile'
import { SynopseError } from '../errors.js'
import { inside } from './inside.js'

/** The tool's own folder: git ignores it, and anybody may delete it. */
export const STATE_FOLDER = '.synopse'

/** Milliseconds after which the lock of a process that was killed counts as left behind. */
const STALE = 5000

/**
 * Runs `work` while no other process writes to the project. Waits for one that does; takes over a lock that was left behind.
 *
 * @throws SynopseError `lock.busy` when another process holds the lock for too long, `lock.lost` when ours was taken away
 */
export async function withLock<T>(root: string, work: (stillOurs: () => void) => Promise<T>): Promise<T> {
  const folder = await inside(root, STATE_FOLDER)
  const refuse = (cause: NodeJS.ErrnoException) => {
    if (cause.code === undefined) throw cause
    const key = cause.code === 'ELOCKED' ? 'lock.busy' : 'file.unwritable'
    throw new SynopseError(key, { path: `${STATE_FOLDER}/lock`, reason: cause.code }, { cause })
  }
  await mkdir(folder, { recursive: true }).catch(refuse)
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) await writeFile(ignore, '*\n').catch(refuse)
  let lost: Error | undefined
  const release = await lockfile
    .lock(root, {
      lockfilePath: join(folder, 'lock'),
      stale: STALE,
      update: STALE / 5,
      realpath: false,
      retries: { retries: 100, factor: 1.2, minTimeout: 20, maxTimeout: 250 },
      onCompromised: error => {
        lost = error
      },
    })
    .catch(refuse)
  try {
    return await work(() => {
      if (lost) throw new SynopseError('lock.lost', {}, { cause: lost })
    })
  } finally {
    if (!lost) await release()
  }
}
