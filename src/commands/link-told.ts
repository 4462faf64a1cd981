import { ownAddress } from '../io/own-address.js'
import { type NoScreen, noScreen, openInBrowser } from '../io/own-browser.js'
import { makeWayIn } from '../serve/way-in.js'
import type { Context } from './context.js'

/** What became of the wish to open a link. */
type Shown = 'opened' | 'link' | 'noBrowser' | NoScreen

/** Where the pages are, and whether they should be opened. */
export interface Leading {
  root: string
  link: string
  port: number
  /** Whether somebody is there for whom a browser may be opened. */
  isWanted: boolean
  env: NodeJS.ProcessEnv
}

/** Opens a link in the user's browser where that can be done, tells what is to be done with it otherwise, and prints it. */
export async function tellLink(
  leading: Leading,
  { words, print, tell }: Pick<Context, 'words' | 'print' | 'tell'>,
): Promise<void> {
  const shown = await show(leading)
  if (shown === 'opened') tell(words('serve.opened'))
  else if (shown === 'link') tell(words('serve.link'))
  else {
    tell(words(`serve.${shown}`))
    tell(`  ssh -L ${leading.port}:127.0.0.1:${leading.port} ${ownAddress()}`)
    tell(words('serve.thenLink'))
  }
  print(leading.link)
}

async function show({ root, link, isWanted, env }: Leading): Promise<Shown> {
  const reason = noScreen(env)
  if (reason === 'remote') return reason
  if (!isWanted) return 'link'
  if (reason) return reason
  // What can't be written, or opened, is left to who reads the link.
  const isOpen = await makeWayIn(root, link).then(
    page => openInBrowser(page, env),
    () => false,
  )
  return isOpen ? 'opened' : 'noBrowser'
}
