import { readFile } from 'node:fs/promises'
import { LOOK } from '../reports/html/look.js'

/** What the pages are made of. */
export interface Assets {
  script: Uint8Array
  style: Uint8Array
  /** The worker that listens for all tabs. */
  events: Uint8Array
}

/** The same: files of the build, beside the bundle that this ends up in. */
export async function readAssets(): Promise<Assets> {
  const [script, style, events] = await Promise.all(
    ['app.js', 'app.css', 'events.js'].map(name => readFile(new URL(`./serve/${name}`, import.meta.url))),
  )
  return { script, style: Buffer.concat([Buffer.from(LOOK), style as Buffer]), events } as Assets
}
