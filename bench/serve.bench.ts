import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { startBrowser } from '../tests/browser/browser.js'
import { median, table } from './median.js'
import { makeLong, makeShort, TARGETS } from './scale/project.js'

export const title = 'The browser editor: 5,000 units, and 5,000 documents, in headless Chromium'

const UNITS = 5000
const DOCUMENTS = 5000
const RUNS = 5
const KEYS = 60
const SAVES = 7

export async function run(root: string): Promise<string[]> {
  const browser = await startBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'synopse-bench-'))
  const projects = { long: join(folder, 'long'), many: join(folder, 'many') }
  const tool = (project: string, ...args: string[]) => [join(root, 'bin/synopse.js'), '-C', project, ...args]
  try {
    const document = makeLong(projects.long, UNITS, TARGETS)
    makeShort(projects.many, DOCUMENTS, 5)
    // What is known of the documents is kept from then on.
    for (const project of Object.values(projects))
      execFileSync(process.execPath, tool(project, 'status'), { stdio: 'ignore' })
    const measured: Measured = { browser, at: (project, ...args) => serving(tool(project, 'serve', ...args)) }
    return table(
      ['what', 'median', '95 of 100', 'longest', 'at most'],
      [...(await ofLong(measured, projects.long, document)), ...(await ofMany(measured, projects.many))],
    )
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

interface Measured {
  browser: Browser
  at: (project: string, ...args: string[]) => Promise<Serving>
}

const ms = (time: number) => `${time.toFixed(0)} ms`
const row = (what: string, times: readonly number[], most: string) => {
  const sorted = times.toSorted((a, b) => a - b)
  const late = sorted[Math.ceil(sorted.length * 0.95) - 1] as number
  return [what, ms(median(times)), ms(late), ms(Math.max(...times)), most]
}

interface Serving {
  link: string
  /** Milliseconds until it said where it listens. */
  took: number
  end: () => Promise<void>
}

async function serving(args: readonly string[]): Promise<Serving> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise(done => child.once('exit', done))
  const link = await new Promise<string>(done => {
    child.stdout.once('data', said => done(String(said).trim()))
  })
  return {
    link,
    took: performance.now() - start,
    end: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function ofLong({ browser, at }: Measured, project: string, document: string): Promise<string[][]> {
  const [listening, viewing, again]: number[][] = [[], [], []]
  const row1 = '.document .row[id]'
  for (let turn = 0; turn < RUNS; turn++) {
    const { link, took, end } = await at(project, document)
    listening?.push(took)
    const context = await profile(browser)
    viewing?.push((await opened(context, link, row1)).took)
    again?.push((await opened(context, link, row1)).took)
    await context.close()
    await end()
  }
  const { link, end } = await at(project, document)
  const context = await profile(browser)
  const { page } = await opened(context, link, row1)
  const soon = await keys(page, KEYS)
  await page.waitForFunction(
    count => globalThis.document.querySelectorAll('.document .row[id]').length === count,
    UNITS,
  )
  const later = await keys(page, KEYS)
  const { page: other } = await opened(context, link, row1)
  await other.waitForFunction(
    count => globalThis.document.querySelectorAll('.document .row[id]').length === count,
    UNITS,
  )
  await page.bringToFront()
  await page.keyboard.press('Enter')
  await page.locator('#typed').waitFor()
  const typing = await keys(page, KEYS, 'x')
  const saving: number[] = []
  for (let turn = 0; turn < SAVES; turn++) saving.push(await saved(page, other, `Saved ${turn}.`))
  await context.close()
  await end()
  return [
    row('until the server listens', listening ?? [], '–'),
    row('the first rows of the document, nothing in the memory of the server', viewing ?? [], '1500 ms'),
    row('the first rows of the document, once more', again ?? [], '1500 ms'),
    row('script and layout of a row down, while the other rows are drawn', soon, '16 ms'),
    row('script and layout of a row down', later, '16 ms'),
    row('script and layout of a letter', typing, '16 ms'),
    row('a save, until the other tab shows it', saving, '300 ms'),
  ]
}

async function ofMany({ browser, at }: Measured, project: string): Promise<string[][]> {
  const times: number[] = []
  for (let turn = 0; turn < RUNS; turn++) {
    const { link, end } = await at(project)
    const context = await profile(browser)
    times.push((await opened(context, link, '.overview .row .numbers')).took)
    await context.close()
    await end()
  }
  return [row('the overview with its numbers', times, '2000 ms')]
}

const profile = (browser: Browser) =>
  browser.newContext({ viewport: { width: 1300, height: 900 }, reducedMotion: 'reduce' })

/** Opens a link in a tab; how many milliseconds it took until something was painted that a selector finds. */
async function opened(
  context: BrowserContext,
  link: string,
  selector: string,
): Promise<{ page: Page; took: number }> {
  const page = await context.newPage()
  const start = Date.now()
  await page.goto(link, { waitUntil: 'commit' })
  const seen = await page.evaluate(async selector => {
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame)
    await new Promise(requestAnimationFrame)
    return Date.now()
  }, selector)
  return { page, took: seen - start }
}

/** Presses a key again and again; how many milliseconds each time until all that it caused is laid out. */
async function keys(page: Page, count: number, key = 'ArrowDown'): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    const { port1, port2 } = new MessageChannel()
    let begun = 0
    const pressed = () => {
      begun = performance.now()
      port2.postMessage(0)
    }
    port1.onmessage = () => {
      document.body.getBoundingClientRect()
      times.push(performance.now() - begun)
    }
    Object.assign(globalThis, { times })
    addEventListener('keydown', pressed, { capture: true })
  })
  for (let turn = 0; turn < count; turn++) await page.keyboard.press(key)
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
}

/** Saves a text; how many milliseconds pass until another tab shows it. */
async function saved(page: Page, other: Page, text: string): Promise<number> {
  if ((await page.locator('#typed').count()) === 0) await page.keyboard.press('Enter')
  await page.locator('#typed').fill(text)
  const unit = await page.locator('.row.current').getAttribute('id')
  const seen = other.evaluate(
    async ([unit, text]) => {
      const row = document.getElementById(unit ?? '')
      while (!row?.textContent?.includes(text ?? '')) await new Promise(done => setTimeout(done, 5))
      return Date.now()
    },
    [unit, text],
  )
  const start = Date.now()
  await page.keyboard.press('Control+s')
  return (await seen) - start
}
