import { type FSWatcher, watch as watchOne } from 'node:fs'
import { join } from 'node:path'

/** Folders that the system watches; what lies in their folders does not count. */
export interface WatchedFolders {
  /** Watches one more, if it is there. */
  add: (folder: string) => void
  end: () => void
}

/** Elsewhere than on Linux, each may take a file that is open. */
const MOST = process.platform === 'linux' ? 20_000 : 500

/**
 * Lets the system tell at once what changes in folders. That may be nothing at all: where it runs out of what it needs for that, none of
 * them is watched any more.
 *
 * @param changed called with the path of a file, relative to the root, or with that of a folder where nobody knows which file
 * @param watch how one folder is watched
 */
export function watchFolders(
  root: string,
  changed: (path: string) => void,
  watch: typeof watchOne = watchOne,
): WatchedFolders {
  const watchers = new Map<string, FSWatcher>()
  let hasFailed = false
  const end = () => {
    hasFailed = true
    for (const watcher of watchers.values()) watcher.close()
    watchers.clear()
  }
  const forget = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  /** One that is gone, or may not be looked at, is no reason to look at no other. */
  const fail = (folder: string, { code = '' }: NodeJS.ErrnoException) =>
    EXHAUSTED.has(code) ? end() : forget(folder)
  return {
    add: folder => {
      if (hasFailed || watchers.has(folder) || watchers.size >= MOST) return
      try {
        const watcher = watch(join(root, folder), { persistent: false }, (_event, name) =>
          changed(name === null ? folder : join(folder, name).replaceAll('\\', '/')),
        )
        watchers.set(folder, watcher)
        watcher.on('error', error => fail(folder, error))
      } catch (error) {
        fail(folder, error as NodeJS.ErrnoException)
      }
    },
    end,
  }
}

/** The system has no more watches, or no more open files. */
const EXHAUSTED: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE', 'ENFILE', 'ENOSYS'])
