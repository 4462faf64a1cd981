import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { article } from '../commands/article.js'
import type { Alignment } from '../process.js'
import { thorough } from '../tools.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab, until } from './serving.js'

const TABS = 200

thorough(
  'two hundred tabs stand open on a document, and each shows what one of them saves',
  async () => {
    const made = article()
    const { link, origin } = await serve(made, '--port', '18850')
    const context = await profile(browser)
    const { page: first } = await tab(context, link)
    const tabs: Page[] = [first]
    const address = `${origin}/d/streik/absatz01?lang=ru`
    await first.goto(address)
    await first.locator('.row.current').waitFor()
    while (tabs.length < TABS) {
      // What a page opens stands in its own process: else each would take one, and the machine would end before the server.
      await first.evaluate(address => {
        for (let number = 0; number < 10; number++) open(address)
      }, address)
      await until(() => context.pages().length >= tabs.length + 10)
      const pages = context.pages().filter(page => !tabs.includes(page))
      tabs.push(...pages)
      await Promise.all(
        pages.map(page => page.locator('.row.current').waitFor({ state: 'attached', timeout: 60_000 })),
      )
    }
    expect(tabs.length).toBeGreaterThanOrEqual(TABS)
    await first.bringToFront()
    await first.keyboard.press('Enter')
    await first.locator('#typed').waitFor()
    await first.keyboard.insertText(' Для всех.')
    await first.keyboard.press('Control+s')
    await Promise.all(
      tabs.map(page =>
        page
          .locator('[id=absatz01] [data-language=ru]')
          .getByText('Для всех.')
          .waitFor({ state: 'attached', timeout: 60_000 }),
      ),
    )
    const { entries } = made.json<Alignment>('alignments/streik/ru.json')
    expect(entries.find(({ id }) => id === 'absatz01')?.target).toContain('Для всех.')
    await context.close()
  },
  300_000,
)
