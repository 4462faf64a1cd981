import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { article } from '../commands/article.js'
import { BIN, type TestProject } from '../process.js'
import { hasBrowser, startBrowser, violations } from './browser.js'

const inBrowser = hasBrowser ? test : test.skip

let browser: Browser
const children: ChildProcess[] = []
beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser()
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await browser?.close()
})

/** Serves a project in a process of its own; returns the link. */
function linkTo(made: TestProject): Promise<string> {
  const child = spawn(process.execPath, [BIN, 'serve', '--ui-lang', 'en', '--port', '18700'], {
    cwd: made.root,
  })
  children.push(child)
  return new Promise(done => child.stdout.once('data', chunk => done(String(chunk).trim())))
}

inBrowser('the link opens all documents, and each side by side, as they are now', async () => {
  const made = article()
  const link = await linkTo(made)
  const context = await browser.newContext()
  const page = await context.newPage()
  const said: string[] = []
  const asked: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(String(error)))
  page.on('request', request => asked.push(request.url()))
  await page.goto(link)
  const { origin } = new URL(link)
  expect(page.url()).toBe(`${origin}/`)
  await page.locator('.overview').getByRole('link', { name: 'streik' }).click()
  await page.waitForURL(`${origin}/d/streik`)
  const table = page.locator('.document')
  await table.getByText('Am Anfang stand', { exact: false }).first().waitFor()
  const texts = await table
    .locator('tbody td')
    .evaluateAll(cells =>
      cells.map(cell => [
        cell.getAttribute('lang'),
        cell.getAttribute('translate'),
        cell.hasAttribute('dir'),
      ]),
    )
  expect(new Set(texts.map(String))).toEqual(
    new Set(['de', 'en', 'ru', 'ar'].map(language => `${language},no,true`)),
  )
  const russian = 'alignments/streik/ru.json'
  made.write(russian, made.read(russian).replace('Конец.', 'Вот и конец.'))
  await table.getByText('Вот и конец.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(said).toEqual([])
  expect(asked.filter(url => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
  await context.close()

  // Another browser has not opened the link.
  const stranger = await browser.newContext()
  const closed = await (await stranger.newPage()).goto(`${origin}/d/streik`)
  expect(closed?.status()).toBe(401)
  await stranger.close()
})
