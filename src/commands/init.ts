import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { originalsOf } from '../config/originals.js'
import { DEFAULTS } from '../config/parse.js'
import type { FoundSite } from '../config/site-kinds.js'
import { withLock } from '../io/lock.js'
import { CONFIG_FILE, findRoot } from '../io/root.js'
import { makeFolder, writeText } from '../io/write.js'
import { findSite } from '../project/find-site.js'
import { setUpGit } from '../project/git-setup.js'
import { openProjectAt } from '../project/project.js'
import { command } from './command.js'
import { CODES } from './context.js'

/** Writes a config with the defaults that people change, and the folders. What is there stays as it is. */
export const init = command({
  arguments: [],
  options: { git: {} },
  run: async (_args, options, { cwd, words, print, tell }) => {
    const around = findRoot(cwd)
    if (around !== cwd) tell(words('init.nested', { path: around }))
    const made: string[] = []
    let site: FoundSite | undefined
    if (!existsSync(join(cwd, CONFIG_FILE))) {
      const { source, targets } = DEFAULTS
      site = await findSite(cwd)
      const text = `${JSON.stringify(site?.config ?? { source, targets }, null, 2)}\n`
      await withLock(cwd, () => writeText(cwd, CONFIG_FILE, text))
      made.push(CONFIG_FILE)
    }
    const project = await openProjectAt(cwd, CODES)
    const { config } = project
    for (const folder of [...originalsOf(config).folders, config.alignments].filter(
      folder => !existsSync(join(cwd, folder)),
    )) {
      await makeFolder(cwd, folder)
      made.push(`${folder}/`)
    }
    const isNew = made.length > 0
    if (options.git) made.push(...(await setUpGit(project, process.argv[1] ?? '')))
    print(made.length > 0 ? words('init.made', { paths: made.join(', ') }) : words('init.nothing'))
    if (site) {
      const { source, targets } = site.config
      const args = { kind: site.name, source: source.language, targets: targets.join(', ') }
      print(words(site.name === '' ? 'init.folders' : 'init.site', args))
    }
    const next = site ? 'synopse adopt' : 'synopse add <file> --as <document>'
    if (isNew) print(words('init.next', { command: next }))
    return 0
  },
})
