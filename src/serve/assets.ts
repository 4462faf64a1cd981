import { readFile } from 'node:fs/promises'

/** What the pages are made of: files of the build, beside the bundle that this ends up in. */
export async function readAssets(): Promise<{ script: Uint8Array; style: Uint8Array }> {
  const [script, style] = await Promise.all(
    ['app.js', 'app.css'].map(name => readFile(new URL(`./serve/${name}`, import.meta.url))),
  )
  return { script, style } as { script: Uint8Array; style: Uint8Array }
}
