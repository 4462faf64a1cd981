import { join } from 'node:path'
import { watch } from 'chokidar'
import type { Project } from './project.js'
import { CONFIG_FILE } from './root.js'

/** Milliseconds without a change until somebody looks: editors, and git above all, write several files at once. */
const QUIET = 200
/** Milliseconds until everything is watched for certain. */
const SETTLED = 1500

/**
 * Tells when files of a project change that something depends on: the corpus, the alignment files, the config, the glossary and
 * the baseline. Editors that save by writing another file and renaming it are seen as well.
 *
 * @param changed called once things are quiet again, never before it is done with the last call
 * @returns ends it
 */
export async function watchFiles(
  { root, corpus, config }: Project,
  changed: () => Promise<void>,
): Promise<() => Promise<void>> {
  const paths = [corpus, config.alignments, CONFIG_FILE, config.glossary, config.baseline]
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
