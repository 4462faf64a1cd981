import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { BIN, type TestProject } from '../process.js'
import { heard } from './browser.js'

/** A server in a process of its own. */
export interface Serving {
  link: string
  origin: string
  kill: () => Promise<void>
}

const servers: Serving[] = []
// What they still write would be in the way of whoever removes the project.
afterEach(async () => {
  for (const { kill } of servers.splice(0)) await kill()
})

/** Serves a project. @param args further arguments, such as a document */
export async function serve(made: TestProject, ...args: string[]): Promise<Serving> {
  const spoken = args.includes('--ui-lang') ? [] : ['--ui-lang', 'en']
  const child = spawn(process.execPath, [BIN, 'serve', ...spoken, ...args], { cwd: made.root })
  const link = await new Promise<string>((done, fail) => {
    child.stdout.once('data', chunk => done(String(chunk).trim()))
    child.once('exit', () => fail(new Error('It ended.')))
  })
  const ended = new Promise<void>(done => child.once('exit', () => done()))
  const kill = () => {
    child.kill('SIGKILL')
    return ended
  }
  const serving = { link, origin: new URL(link).origin, kill }
  servers.push(serving)
  return serving
}

/** A tab, and what went wrong in it. */
export interface Tab {
  page: Page
  said: string[]
}

/** Opens an address in a tab of its own. */
export async function tab(context: BrowserContext, address: string): Promise<Tab> {
  const page = await context.newPage()
  const said = heard(page, 'accept')
  await page.goto(address)
  return { page, said }
}

/** A browser profile of its own. */
export const profile = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: { width: 1300, height: 900 }, reducedMotion: 'reduce' })

/** Waits until files hold what they should. */
export async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; !holds(); turn++) {
    if (turn > 600) throw new Error('It never did.')
    await wait(50)
  }
}
