import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { article } from '../commands/article.js'
import type { Alignment } from '../process.js'
import { hasBrowser } from './browser.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab } from './serving.js'

/** Where there is time for all of them. */
const crowded = hasBrowser && process.env.SYNOPSE_FULL ? test : test.skip
const TABS = 200

crowded(
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
      const coming = Array.from({ length: 10 }, () => context.waitForEvent('page'))
      await first.evaluate(address => {
        for (let number = 0; number < 10; number++) open(address)
      }, address)
      const pages = (await Promise.all(coming)).filter(page => !tabs.includes(page))
      tabs.push(...context.pages().filter(page => !tabs.includes(page)))
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
