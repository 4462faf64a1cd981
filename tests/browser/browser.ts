import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'
export const hasBrowser = existsSync(CHROMIUM)

/** A page as a browser shows it, and what it did that nobody saw. */
export interface Opened {
  page: Page
  /** Addresses that it asked for besides its own. */
  asked: string[]
  /** What it complained of, and each dialog that it opened. */
  said: string[]
}

export function startBrowser(): Promise<Browser> {
  // Only as an ordinary user may it shut itself in.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath: CHROMIUM, args: [...args, '--disable-gpu', '--disable-quic'] })
}

/** What a page complains of, and each dialog that it opens, from now on. @param answer what is said to dialogs */
export function heard(page: Page, answer: 'accept' | 'dismiss' = 'dismiss'): string[] {
  const said: string[] = []
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(String(error)))
  page.on('dialog', async dialog => {
    said.push(dialog.message())
    await dialog[answer]()
  })
  return said
}

/** Opens a file. @param hash what follows `#` in the address */
export async function openFile(
  browser: Browser,
  path: string,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  const address = pathToFileURL(path).href
  const asked: string[] = []
  const said = heard(page)
  page.on('request', request => {
    if (request.url().split('#')[0] !== address) asked.push(request.url())
  })
  await page.goto(hash === '' ? address : `${address}#${hash}`)
  return { page, asked, said }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>
}

/** What axe has against a page as it is. */
export async function violations(page: Page): Promise<{ id: string; impact: string; where: string[] }[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return (await axe.run()).violations
  })
  return found.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html) }))
}
