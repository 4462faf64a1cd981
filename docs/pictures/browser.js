// What the scripts share that take pictures in a browser.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const here = dirname(fileURLToPath(import.meta.url))
export const root = join(here, '../..')

/**
 * Takes pictures one after the other.
 *
 * @param take has the browser show what a picture is of, with the help of a folder that is removed at the end, and shoots that page
 */
export async function takeAll(pictures, take) {
  const folder = mkdtempSync(join(tmpdir(), 'synopse-pictures-'))
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args })
  try {
    for (const picture of pictures) {
      const path = `docs/pictures/${picture.name}.png`
      await take(picture, { browser, folder, shoot: page => page.screenshot({ path: join(root, path) }) })
      console.log(path)
    }
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}
