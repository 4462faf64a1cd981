import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@jest/globals'
import type { BrowserContext, Page } from 'playwright-core'
import { article } from '../commands/article.js'
import type { Alignment, TestProject } from '../process.js'
import { listening, type Serving, serving } from '../serve/serving.js'
import { thorough } from '../tools.js'
import { browser } from './opened-browser.js'

const RUSSIAN = 'alignments/streik/ru.json'
/** More than the connections that a browser opens to one server. */
const TABS = 12

const built = (name: string) => readFileSync(new URL(`../../dist/serve/${name}`, import.meta.url))
const pages = (made: TestProject) =>
  serving(made, undefined, {
    script: built('app.js'),
    style: built('app.css'),
    events: built('events.js'),
  })

/** Opens a document in a tab, once it listens. */
async function opened(context: BrowserContext, { port, keys }: Serving): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/open?token=${keys.link}&document=streik`)
  await page.getByText('Am Anfang stand').first().waitFor()
  return page
}

/** A save as somebody makes it who sees what is there. */
function save(made: TestProject, text: string): object {
  const target = made.json<Alignment>(RUSSIAN).entries.find(({ id }) => id === 'absatz01')?.target
  const basis = { source: 'Am Anfang stand der Preis.', target }
  return { kind: 'save', document: 'streik', unit: 'absatz01', language: 'ru', text, basis }
}

/** Notes when a tab is told of saves. */
const note = (page: Page) =>
  page.evaluate(() => {
    const { port } = new SharedWorker('/events.js')
    const heard: number[] = []
    Object.assign(globalThis, { heard })
    return new Promise<void>(ready => {
      port.addEventListener('message', ({ data }) => {
        if (data.kind === 'ready') ready()
        if (data.kind === 'saved') heard.push(Date.now())
      })
      port.start()
      port.postMessage({ kind: 'come' })
    })
  })

const heardIn = (page: Page) =>
  page.waitForFunction(() => (globalThis as unknown as { heard: number[] }).heard.shift())

const streamsOf = ({ asked }: Serving) => asked.filter(url => url === '/api/events').length

/** Waits until nobody listens. */
async function ended({ listeners }: Serving): Promise<void> {
  while (listeners() > 0) await wait(10)
}

thorough(
  'twelve tabs share one stream, and all are told of a save within 300 ms',
  async () => {
    const made = article()
    const served = await pages(made)
    const context = await browser.newContext()
    const tabs: Page[] = []
    for (let tab = 0; tab < TABS; tab++) tabs.push(await opened(context, served))
    await Promise.all(tabs.map(note))
    expect(streamsOf(served)).toBe(1)
    const times: number[] = []
    for (const text of ['Цена.', 'Сначала цена!', 'Сначала была цена.']) {
      await served.want(save(made, text))
      const saved = Date.now()
      const heard = await Promise.all(tabs.map(async tab => (await heardIn(tab)).jsonValue()))
      times.push(Math.max(...heard.map(Number)) - saved)
      await Promise.all(tabs.map(tab => tab.getByText(text).first().waitFor()))
    }
    // Others want the processor, too.
    expect(Math.min(...times)).toBeLessThan(300)
    expect(streamsOf(served)).toBe(1)
    await context.close()
  },
  60_000,
)

thorough(
  'who closes a tab, or lets it sleep, is let go; the last one ends the stream',
  async () => {
    const made = article()
    const served = await pages(made)
    const context = await browser.newContext()
    const [first, second] = [await opened(context, served), await opened(context, served)]
    await first.close()
    await served.want(save(made, 'Цена.'))
    await second.getByText('Цена.').first().waitFor()
    const state = (name: string) => second.evaluate(name => document.dispatchEvent(new Event(name)), name)
    await state('freeze')
    await ended(served)
    await served.want(save(made, 'Была цена.'))
    await state('resume')
    await second.getByText('Была цена.').first().waitFor()
    expect(streamsOf(served)).toBe(2)
    await second.close()
    await ended(served)
    await context.close()
  },
  60_000,
)

thorough(
  'without a worker, each tab has a stream of its own',
  async () => {
    const made = article()
    const served = await pages(made)
    const context = await browser.newContext()
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'SharedWorker'))
    const tabs = [await opened(context, served), await opened(context, served)]
    await listening(served).hears('ready')
    await served.want(save(made, 'Цена.'))
    await Promise.all(tabs.map(tab => tab.getByText('Цена.').first().waitFor()))
    expect(streamsOf(served)).toBe(3)
    await context.close()
  },
  60_000,
)
