import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { article } from '../commands/article.js'
import { type Alignment, alignment, registry, type TestProject } from '../process.js'
import { thorough } from '../tools.js'
import { day } from '../ui/day.js'
import { violations } from './browser.js'
import { inBrowser } from './in-browser.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab } from './serving.js'

const targets = (made: TestProject, document: string, language: string) =>
  made.json<Alignment>(`alignments/${document}/${language}.json`).entries

const field = (page: Page) => page.locator('#typed')

/** Waits until a paragraph other than this one is being typed. */
async function another(page: Page, before: string | null): Promise<string | null> {
  const current = page.locator('.row.current:has(#typed)')
  await page.waitForFunction(id => {
    const row = document.querySelector('.row.current:has(#typed)')
    return row !== null && row.id !== id
  }, before)
  return current.getAttribute('id')
}

inBrowser(
  'a translator fills gaps in Arabic by keyboard, across documents, and settles a drift',
  async () => {
    const made = day()
    const { link, origin } = await serve(made, '--port', '18720')
    const { page, said } = await tab(await profile(browser), link)
    await page.locator('.overview').waitFor()
    await page.goto(`${origin}/?`)
    await page.goto(`${origin}/d/mittwoch?lang=ar`)
    await page.locator('.document').waitFor()
    await page.keyboard.press('u')
    await page.keyboard.press('Enter')
    let unit: string | null = null
    for (let number = 1; number <= 12; number++) {
      unit = await another(page, unit)
      expect(await field(page).getAttribute('dir')).toBe('rtl')
      await page.keyboard.type(`توقف العمل ${number}.`)
      await page.keyboard.press(number % 2 === 0 ? 'F2' : 'Control+Enter')
    }
    await another(page, unit)
    const arabic = ['mittwoch', 'montag'].flatMap(name => targets(made, name, 'ar'))
    const filled = arabic.filter(({ target }) => target !== '').map(({ target }) => target)
    expect(filled.sort()).toEqual(Array.from({ length: 12 }, (_, index) => `توقف العمل ${index + 1}.`).sort())
    await page.waitForURL(/\/d\/montag/)

    await page.keyboard.press('Escape')
    await page.goto(`${origin}/d/montag?lang=ru`)
    await page.locator('.document').waitFor()
    await page.keyboard.press('d')
    await page.locator('.row.current .flag.drifted').waitFor()
    expect(await page.locator('.row.current .source ins').count()).toBeGreaterThan(0)
    const drifted = await page.locator('.row.current').getAttribute('id')
    await page.keyboard.press('a')
    await page.locator('dialog input').fill('Der Zusatz folgt aus dem Satz davor.')
    await page.keyboard.press('Enter')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.locator(`[id="${drifted}"] [data-language=ru] .flag.drifted`).waitFor({ state: 'detached' })
    expect(targets(made, 'montag', 'ru').find(({ id }) => id === drifted)?.allow).toMatchObject([
      { code: 'drifted' },
    ])
    expect(said).toEqual([])
    await page.context().close()
  },
)

thorough(
  'what was typed survives a page that is loaded anew, a killed server, and a closed tab',
  async () => {
    const made = article()
    const { link, origin, kill } = await serve(made, '--port', '18730')
    const context = await profile(browser)
    const { page } = await tab(context, link)
    await page.goto(`${origin}/d/streik/absatz01?lang=ar`)
    await page.locator('.row.current').waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type('في البداية')
    await page.waitForTimeout(400)
    await page.reload()
    await field(page).waitFor()
    expect(await field(page).inputValue()).toBe('في البداية')

    await kill()
    await page.keyboard.type(' كان السعر.')
    await page.keyboard.press('Control+s')
    await page.getByText('Nobody answers', { exact: false }).waitFor()
    expect(await field(page).inputValue()).toBe('في البداية كان السعر.')
    await page.waitForTimeout(400)
    await page.close()

    await serve(made, '--port', '18730')
    const { page: later } = await tab(context, `${origin}/d/streik`)
    await field(later).waitFor()
    expect(await field(later).inputValue()).toBe('في البداية كان السعر.')
    await later.keyboard.press('Control+s')
    await field(later).waitFor({ state: 'detached' })
    expect(targets(made, 'streik', 'ar').find(({ id }) => id === 'absatz01')?.target).toBe(
      'في البداية كان السعر.',
    )
    await later.waitForTimeout(400)
    await later.reload()
    await later.locator('.row.current').waitFor()
    expect(await field(later).count()).toBe(0)
    await context.close()
  },
)

thorough(
  'what others change shows at once, leaves alone what is typed, and is shown before it is overwritten',
  async () => {
    const made = article()
    const { link, origin } = await serve(made, '--port', '18740')
    const context = await profile(browser)
    const { page: one } = await tab(context, link)
    await one.goto(`${origin}/d/streik/absatz01?lang=ar`)
    await one.locator('.row.current').waitFor()
    await one.keyboard.press('Enter')
    await one.keyboard.type('نصي')
    const { page: other } = await tab(context, `${origin}/d/streik/absatz01?lang=ar`)
    await other.locator('.row.current').waitFor()
    await other.keyboard.press('Enter')
    await other.keyboard.type('نص غيري')
    await other.keyboard.press('Control+s')
    await field(other).waitFor({ state: 'detached' })
    await one.locator('.theirs').waitFor()
    expect(await field(one).inputValue()).toBe('نصي')
    await one.keyboard.press('Control+s')
    await one.locator('.message').getByText('changed', { exact: false }).waitFor()
    expect(targets(made, 'streik', 'ar').find(({ id }) => id === 'absatz01')?.target).toBe('نص غيري')
    await one.getByRole('button', { name: 'take the other text' }).click()
    expect(await field(one).inputValue()).toBe('نص غيري')
    await context.close()
  },
)

thorough('findings come while somebody types; decisions are made by buttons and taken back', async () => {
  const made = article()
  const { link, origin } = await serve(made, '--port', '18750')
  const context = await profile(browser)
  const { page, said } = await tab(context, link)
  await page.goto(`${origin}/d/streik/schluss1?lang=ru`)
  await page.locator('.row.current').waitFor()
  await page.keyboard.press('Enter')
  await field(page).fill('Конец 2022.')
  await page.locator('.findings').getByText('2022', { exact: false }).waitFor()
  expect(targets(made, 'streik', 'ru').find(({ id }) => id === 'schluss1')?.target).toBe('Конец.')
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'discard' }).click()
  await field(page).waitFor({ state: 'detached' })

  const stateOf = () => targets(made, 'streik', 'ru').find(({ id }) => id === 'schluss1')?.state
  await page.getByRole('button', { name: 'mark as reviewed' }).click()
  await page.locator('.row.current [data-language=ru] .flag.reviewed').waitFor()
  expect(stateOf()).toBe('reviewed')
  await page.getByRole('button', { name: 'undo the last change' }).click()
  await page.locator('.row.current [data-language=ru] .flag.reviewed').waitFor({ state: 'detached' })
  expect(stateOf()).toBe('translated')

  await page.keyboard.press('?')
  await page.locator('dialog kbd').first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('o')
  await page.keyboard.type('Preis')
  await page.getByRole('option', { name: 'Am Anfang', exact: false }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.locator('[id=absatz01].current').waitFor()
  await page.locator('[id=schluss1] [data-language=ru]').click()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'note', exact: true }).click()
  await page.locator('dialog input').fill('Lang lassen <b>!</b>')
  await page.keyboard.press('Enter')
  await page.locator('.beside .note').getByText('<b>!</b>', { exact: false }).waitFor()
  expect(said).toEqual([])
  await context.close()
})

thorough('a conflict shows both sides, and is decided by saving', async () => {
  const made = article()
  const file = 'alignments/streik/ru.json'
  const russian = made.json<{ entries: { id: string; conflict?: object }[] }>(file)
  for (const entry of russian.entries)
    if (entry.id === 'schluss1')
      entry.conflict = { source: 'Der Schluss ist offen.', target: 'Финал.', state: 'translated' }
  made.write(file, `${JSON.stringify(russian, null, 2)}\n`)
  const { link, origin } = await serve(made, '--port', '18760')
  const context = await profile(browser)
  const { page } = await tab(context, link)
  await page.goto(`${origin}/d/streik?lang=ru`)
  await page.locator('.document').waitFor()
  await page.keyboard.press('!')
  await page.locator('.row.current .flag.conflict').waitFor()
  await page.keyboard.press('Enter')
  expect(await page.locator('.theirs ins').allTextContents()).toEqual(['Финал'])
  await page.keyboard.press('Alt+t')
  expect(await field(page).inputValue()).toBe('Финал.')
  await page.keyboard.press('Control+s')
  await field(page).waitFor({ state: 'detached' })
  const decided = targets(made, 'streik', 'ru').find(({ id }) => id === 'schluss1')
  expect(decided).toMatchObject({ target: 'Финал.' })
  expect(decided).not.toHaveProperty('conflict')
  await context.close()
})

thorough('a mark that got lost is told while somebody types, and one key puts it back', async () => {
  const text = 'Es gibt **mehr Lohn** [für alle](https://example.org/alle).'
  const made = article({
    'corpus/marken.md': `${text}\n`,
    'alignments/marken/de.json': registry('marken', [{ id: 'marken00', kind: 'paragraph', text }]),
    'alignments/marken/ar.json': alignment('marken', 'ar', [
      { id: 'marken00', source: '', target: '', state: 'initial' },
    ]),
  })
  const { link, origin } = await serve(made, '--port', '18770')
  const context = await profile(browser)
  const { page, said } = await tab(context, link)
  await page.goto(`${origin}/d/marken?lang=ar`)
  await page.locator('.row.current').waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.type('أجر أعلى للجميع')
  const select = (start: number, end: number) =>
    field(page).evaluate(
      (element, [from, to]) => (element as HTMLTextAreaElement).setSelectionRange(from ?? 0, to ?? 0),
      [start, end],
    )
  await page.locator('.findings').getByText('**mehr Lohn**', { exact: false }).waitFor()
  await select(0, 8)
  await page.keyboard.press('Alt+m')
  expect(await field(page).inputValue()).toBe('**أجر أعلى** للجميع')
  await page.locator('.findings').getByText('**mehr Lohn**', { exact: false }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'put back' }).waitFor()
  await select(13, 19)
  await page.getByRole('button', { name: 'put back' }).click()
  expect(await field(page).inputValue()).toBe('**أجر أعلى** [للجميع](https://example.org/alle)')
  await page.keyboard.press('Control+z')
  expect(await field(page).inputValue()).toBe('**أجر أعلى** للجميع')
  expect(said).toEqual([])
  await context.close()
})
