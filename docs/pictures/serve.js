// Takes the pictures of `synopse serve`: what a browser shows of this project's corpus, as PNG.
//
//   node docs/pictures/serve.js
import { spawn } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { root, takeAll } from './browser.js'

const DRIFTED = 'd/rohstoffe-und-streiks?lang=ru'
const PICTURES = [
  { name: 'serve', language: 'en', path: DRIFTED, keys: ['d'], size: [1100, 560] },
  {
    name: 'serve-dark',
    language: 'en',
    path: DRIFTED,
    keys: ['d', 'Enter'],
    size: [920, 500],
    colorScheme: 'dark',
  },
  { name: 'serve-arabic', language: 'ar', path: '', keys: [], size: [860, 380] },
  { name: 'serve-phone', language: 'en', path: 'd/csto?lang=ar', keys: ['u', 'Enter'], size: [390, 640] },
]

await takeAll(PICTURES, async (picture, { browser, folder, shoot }) => {
  const { language, path, keys, size, colorScheme = 'light' } = picture
  const [width, height] = size
  // It keeps what it knows beside the texts; the project is to stay as it is.
  for (const name of ['corpus', 'alignments', 'schema', 'synopse.config.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true })
  const { link, end } = await served(folder, language)
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(link)
  await page.goto(`${new URL(link).origin}/${path}`)
  await page
    .locator(path === '' ? '.overview .numbers' : '.row.current')
    .first()
    .waitFor()
  for (const key of keys) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
  }
  // The checks are through, and what is said in passing is gone.
  await page.waitForTimeout(2000)
  await shoot(page)
  await context.close()
  await end()
})

/** A server in the language of a picture, and the link that it prints. */
async function served(folder, language) {
  const server = spawn(process.execPath, [join(root, 'bin/synopse.js'), 'serve', '--ui-lang', language], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const link = await new Promise((done, fail) => {
    server.stdout.once('data', chunk => done(String(chunk).trim()))
    server.once('exit', () => fail(new Error('It ended.')))
  })
  const end = () =>
    new Promise(done => {
      server.once('exit', done)
      server.kill()
    })
  return { link, end }
}
