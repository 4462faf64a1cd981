import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { article } from '../commands/article.js'

import { type Alignment, registry, type TestProject } from '../process.js'
import { committed } from '../repository.js'
import { violations } from './browser.js'
import { inBrowser } from './in-browser.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab } from './serving.js'

const entryOf = (made: TestProject, document: string, unit: string) =>
  made.json<Alignment>(`alignments/${document}/ru.json`).entries.find(({ id }) => id === unit)

/** Waits for the paragraph with this translation. */
const atText = (page: Page, text: string) =>
  page.locator('.review [data-language=ru]').getByText(text, { exact: false }).waitFor()

inBrowser('an editor reviews what waits, across documents, by one key each, and takes it back', async () => {
  const made = article()
  committed(made, '2024-01-01T10:00:00Z')
  // The paragraph that was approved is settled for its new original, and translated anew.
  const russian = made.json<Alignment>('alignments/streik/ru.json')
  for (const entry of russian.entries)
    if (entry.id === 'absatz01')
      Object.assign(entry, {
        source: 'Am Anfang stand der Preis.',
        target: 'Сначала была цена.',
        state: 'translated',
      })
  made.write('alignments/streik/ru.json', `${JSON.stringify(russian, null, 2)}\n`)
  const short = made.json<Alignment>('alignments/nord/kurz/ru.json')
  const [only] = short.entries
  Object.assign(only ?? {}, { source: 'Kurz.', target: 'Коротко.', state: 'translated' })
  made.write('alignments/nord/kurz/ru.json', `${JSON.stringify(short, null, 2)}\n`)

  const { link, origin } = await serve(made, '--port', '18950')
  const context = await profile(browser)
  const { page, said } = await tab(context, link)
  await page.locator('.overview').waitFor()
  await page.goto(`${origin}/review?lang=ru`)
  await atText(page, 'Коротко.')
  await page.getByText('Never approved before.').waitFor()
  await page.waitForURL(`${origin}/review/nord%2Fkurz/kurzer01?lang=ru`)
  expect(await violations(page)).toEqual([])

  await page.keyboard.press('r')
  await atText(page, 'Забастовка')
  expect(entryOf(made, 'nord/kurz', 'kurzer01')?.state).toBe('reviewed')
  await page.keyboard.press('R')
  await atText(page, 'была')
  expect(entryOf(made, 'streik', 'titel001')?.state).toBe('final')

  await page.getByText(/Approved last.*reviewed.*Eva/).waitFor()
  expect(await page.locator('.review del').allTextContents()).toEqual(['ein'])
  expect(await page.locator('.review ins').allTextContents()).toEqual(['der', 'была '])
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('s')
  await page.locator('dialog input').fill('Nicht „была“.')
  await page.keyboard.press('Enter')
  await atText(page, 'Первое')
  expect(entryOf(made, 'streik', 'absatz01')).toMatchObject({ returned: { note: 'Nicht „была“.' } })

  // Two keys at once mean two paragraphs.
  await page.keyboard.type('rr')
  await page.locator('.message').getByText('Nothing of this kind is left', { exact: false }).waitFor()
  expect(entryOf(made, 'streik', 'punkte01')?.state).toBe('reviewed')
  expect(entryOf(made, 'streik', 'schluss1')?.state).toBe('reviewed')
  await page.keyboard.press('z')
  await atText(page, 'Конец.')
  await page.waitForFunction(() => !document.querySelector('.review .flag.reviewed'))
  expect(entryOf(made, 'streik', 'schluss1')?.state).toBe('translated')
  await page.keyboard.press('Escape')
  await page.locator('[id=schluss1].current').waitFor()
  await page.waitForURL(`${origin}/d/streik/schluss1?lang=ru`)
  await page.goBack()
  await page.locator('.review').waitFor()
  expect(said).toEqual([])
  await context.close()
})

inBrowser('without git, it says that nothing is known; where nothing waits, it says so', async () => {
  const made = article({
    'corpus/leer.md': 'Leer.\n',
    'alignments/leer/de.json': registry('leer', [{ id: 'leerer01', kind: 'paragraph', text: 'Leer.' }]),
  })
  const { link, origin } = await serve(made, '--port', '18960')
  const context = await profile(browser)
  const { page } = await tab(context, link)
  await page.locator('.overview').waitFor()
  await page.getByLabel('Language').selectOption('ru')
  await page.getByRole('button', { name: 'to be reviewed' }).click()
  await atText(page, 'Забастовка')
  await page.getByText('not in git', { exact: false }).waitFor()
  await page.goto(`${origin}/review?lang=en`)
  await page.getByText('Nothing of that kind', { exact: false }).first().waitFor()
  expect(await violations(page)).toEqual([])
  await context.close()
})
