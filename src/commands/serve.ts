import { SynopseError } from '../errors.js'
import { isRunning } from '../io/is-running.js'
import { type UiLanguage, writtenWords } from '../locales/words.js'
import { readLeftAt } from '../project/left-at.js'
import { documentIds, findDocument, wantedDocuments } from '../project/load.js'
import { fresh } from '../project/memo.js'
import type { Project } from '../project/project.js'
import { readAssets } from '../serve/assets.js'
import type { Begin } from '../serve/contract.js'
import { keep, readKept } from '../serve/kept.js'
import { keysOf } from '../serve/keys.js'
import { LAST_PORT } from '../serve/last-port.js'
import { linkTo } from '../serve/link.js'
import { listenAt } from '../serve/listen.js'
import { pageWords } from '../serve/page-words.js'
import { type Served, serverFor } from '../serve/server.js'
import { removeWayIn } from '../serve/way-in.js'
import { direction } from '../terminal/direction.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { tellLink } from './link-told.js'
import { pagesDesk } from './served-desk.js'
import { deskWorker } from './worker.js'

/** The first port that is tried the first time. */
const PORT = 8460

/** Serves the pages for a browser on this machine, until it is ended. */
export const serve = command({
  arguments: ['[document]'],
  options: { port: { value: '<n>', type: 'number' }, noOpen: {} },
  run: async ([name], { port: asked, noOpen = false }, context) => {
    if (asked !== undefined && asked > LAST_PORT) throw new SynopseError('serve.port', { port: asked })
    const { words, tell, interactive } = context
    const project = await context.project()
    const { root } = project
    const { ids } = await wantedDocuments(project)
    const document = name === undefined ? undefined : findDocument(project, name, ids)
    const kept = await readKept(root)
    const keys = keysOf(kept.secret, root)
    const spoken = { language: words.language, direction: direction(words.language) }
    const ended = new Promise<void>(done => {
      // A listener that is gone once it is called would leave the signal to the lock's, which ends the process at once.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done())
    })
    // What takes long must not keep what somebody waits for.
    const [files, looks] = [deskWorker(context), deskWorker(context)]
    const pages = pagesDesk(project, files.answer, looks.answer)
    const served: Served = {
      ...(await readAssets()),
      keys,
      spoken,
      said: { closed: words.logical('serve.closed'), noScript: words.logical('serve.noScript') },
      ...pages,
      begin: async () => beginOf(await pages.project(), context, spoken),
      failed: error => tell(words('serve.failed', { reason: String(error) })),
    }
    const server = serverFor(served)
    try {
      const wanted = asked ?? kept.port ?? PORT
      const port = await listenAt(server, wanted)
      const isSecond = kept.by !== undefined && isRunning(kept.by)
      // Who found the port of the last time taken may get it the next time.
      await keep(root, {
        secret: kept.secret,
        port: asked === undefined ? (kept.port ?? port) : port,
        by: isSecond && port !== kept.port ? kept.by : process.pid,
      })
      if (isSecond && wanted === kept.port && port !== wanted) tell(words('serve.already', { wanted, port }))
      else if (port !== wanted) tell(words('serve.portTaken', { wanted, port }))
      const link = linkTo(port, keys, document)
      await tellLink({ root, link, port, isWanted: !noOpen && interactive, env: process.env }, context)
      tell(words('serve.end'))
      await ended
    } finally {
      server.close()
      await pages.end()
      await removeWayIn(root)
      server.closeAllConnections()
      await Promise.all([files.end(), looks.end()])
    }
    return EXIT.fine
  },
})

/** What a page begins with, as it is now: documents may have come since. */
async function beginOf(
  opened: Project,
  { words }: Pick<Context, 'words'>,
  spoken: Begin['spoken'],
): Promise<Begin> {
  const project = fresh(opened)
  const { source, targets } = project.config
  const [documents, { language, documents: leftAt }, all] = await Promise.all([
    documentIds(project),
    readLeftAt(project.root),
    writtenWords(words.language as UiLanguage, source.language),
  ])
  return {
    source: source.language,
    languages: targets,
    documents,
    leftAt,
    ...(language !== undefined && targets.includes(language) && { language }),
    spoken,
    words: pageWords(all),
  }
}
