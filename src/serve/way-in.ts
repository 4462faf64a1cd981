import { rm } from 'node:fs/promises'
import { makeFile } from '../io/replace-file.js'
import { stateFile } from '../io/state-files.js'
import { makeStateFolder } from '../io/state-folder.js'
import { htmlSafe } from '../text/html-safe.js'

const FILE = 'serve.html'
/** Nobody else on the machine may read it. */
const OWN = 0o600

/**
 * Makes a page that leads to a link, and returns its path: on the command line of a browser, everybody on the machine could read the
 * link. @throws what the system refuses
 */
export async function makeWayIn(root: string, link: string): Promise<string> {
  await makeStateFolder(root)
  const path = await stateFile(root, FILE)
  await rm(path, { force: true })
  const address = htmlSafe(link)
  const page = `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${address}">
<title>Synopse</title>
<a href="${address}">Synopse</a>
`
  await makeFile(path, page, OWN)
  return path
}

/** Removes the page. */
export async function removeWayIn(root: string): Promise<void> {
  try {
    await rm(await stateFile(root, FILE), { force: true })
  } catch {}
}
