import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { SynopseError } from '../errors.js'
import { makeStateFolder, STATE_FOLDER } from './state-folder.js'

/** Milliseconds after which the lock of a process that was killed counts as left behind. */
const STALE = 5000

/**
 * Runs `work` while no other process writes to the project. Waits for one that does; takes over a lock that was left behind.
 *
 * @throws SynopseError `lock.busy` when another process holds the lock for too long, `lock.lost` when ours was taken away
 */
export async function withLock<T>(root: string, work: (stillOurs: () => void) => Promise<T>): Promise<T> {
  const refuse = (cause: NodeJS.ErrnoException): never => {
    if (cause.code === undefined) throw cause
    const key = cause.code === 'ELOCKED' ? 'lock.busy' : 'file.unwritable'
    throw new SynopseError(key, { path: `${STATE_FOLDER}/lock`, reason: cause.code }, { cause })
  }
  const folder = await makeStateFolder(root).catch(refuse)
  let lost: Error | undefined
  const options = {
    lockfilePath: join(folder, 'lock'),
    stale: STALE,
    update: STALE / 5,
    realpath: false,
    onCompromised: (error: Error) => {
      lost = error
    },
  }
  // It catches signals: with it, no work could be interrupted that does not let go of the processor.
  const { default: lockfile } = await import('proper-lockfile')
  const release = await untilFree(() => lockfile.lock(root, options)).catch(refuse)
  try {
    return await work(() => {
      if (lost) throw new SynopseError('lock.lost', {}, { cause: lost })
    })
  } finally {
    if (!lost) await release()
  }
}

/** Milliseconds between two tries, and how long they go on: longer than a lock takes to count as left behind. */
const PAUSE = 50
const PATIENCE = 4 * STALE

/** Tries again as long as somebody else holds the lock; whatever else is wrong does not get better by waiting. */
async function untilFree<T>(take: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await take()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED' || waited >= PATIENCE) throw error
    }
    await setTimeout(PAUSE)
  }
}
