import { join } from 'node:path'
import { watch } from 'chokidar'

/** Milliseconds without a change until somebody looks: editors, and git above all, write several files at once. */
const QUIET = 200
/** Milliseconds until everything is watched for certain. */
const SETTLED = 1500

/**
 * Tells when files change. Editors that save by writing another file and renaming it are seen as well.
 *
 * @param paths files and folders, relative to the root; what is hidden below them does not count
 * @param changed called once things are quiet again, never before it is done with the last call
 * @returns ends it
 */
export async function watchFiles(
  root: string,
  paths: readonly string[],
  changed: () => Promise<void>,
): Promise<() => Promise<void>> {
  const watcher = watch(
    paths.map(path => join(root, path)),
    { ignoreInitial: true, ignored: path => /[\\/]\.(?!\.?$)/.test(path.slice(root.length)) },
  )
  let timer: NodeJS.Timeout | undefined
  let last = Promise.resolve()
  const lookAfter = (quiet: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      last = last.then(changed)
    }, quiet)
  }
  watcher.on('all', () => lookAfter(QUIET))
  await new Promise<void>((ready, fail) => watcher.once('ready', ready).once('error', fail))
  // It is ready a little before it watches everything: what changes in between would never be seen.
  lookAfter(SETTLED)
  return async () => {
    clearTimeout(timer)
    await watcher.close()
    await last
  }
}
