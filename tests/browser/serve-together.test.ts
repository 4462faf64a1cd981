import { spawnSync } from 'node:child_process'
import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Alignment, TestProject } from '../process.js'
import { commitAll, committed, git } from '../repository.js'
import { thorough } from '../tools.js'
import { day } from '../ui/day.js'
import { terminal } from '../ui/terminal.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab, until } from './serving.js'

const targetOf = (made: TestProject, language: string, unit: string) =>
  made.json<Alignment>(`alignments/montag/${language}.json`).entries.find(({ id }) => id === unit)?.target

const field = (page: Page) => page.locator('#typed')
const cell = (page: Page, unit: string, language: string) =>
  page.locator(`[id="${unit}"] [data-language=${language}]`)

/** Begins to type a translation in a tab. */
async function typing(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await page.locator('.row.current').waitFor()
  await page.keyboard.press('Enter')
  await field(page).waitFor()
  await page.keyboard.insertText(text)
}

/** A colleague's branch, which another English and another German paragraph come from. */
function colleague(made: TestProject): void {
  git(made, 'checkout', '-q', '-b', 'kollegin')
  const english = 'alignments/montag/en.json'
  made.write(english, made.read(english).replace('Standstill montag05.', 'A standstill at the stadium.'))
  made.write(
    'corpus/montag.md',
    made.read('corpus/montag.md').replace('am Museum alles', 'am Museum fast alles'),
  )
  commitAll(made, 'Von der Kollegin')
  git(made, 'checkout', '-q', 'main')
}

thorough(
  'two tabs, the terminal, an editor and a merge: nothing is lost, and everybody sees all of it',
  async () => {
    const made = committed(day())
    colleague(made)
    const { link, origin } = await serve(made, '--port', '18820')
    const context = await profile(browser)
    const { page: first, said } = await tab(context, link)
    await typing(first, `${origin}/d/montag/montag00?lang=ar`, 'من المتصفح.')
    const { page: second } = await tab(context, `${origin}/`)
    await typing(second, `${origin}/d/montag/montag01?lang=ar`, 'من اللسان الثاني.')
    const { keys, type, shows } = terminal(made.root, 'together', '', 'ui montag')
    await shows('[ar]')
    keys('Up')
    await shows('1/10')

    // The terminal saves what the first tab is typing.
    keys('Enter')
    await shows('de → ar')
    type('من الطرفية.')
    keys('C-s')
    await until(() => targetOf(made, 'ar', 'montag00') === 'من الطرفية.')
    await cell(second, 'montag00', 'ar').getByText('من الطرفية.').waitFor()
    await first.locator('.theirs').getByText('الطرفية').waitFor()
    expect(await field(first).inputValue()).toBe('من المتصفح.')
    expect(await field(second).inputValue()).toBe('من اللسان الثاني.')

    // An editor writes another language, a merge yet another one, and the German.
    const edited = spawnSync(
      'sed',
      ['-i', 's/Остановка, место Markt\\./Остановка у рынка./', 'alignments/montag/ru.json'],
      {
        cwd: made.root,
      },
    )
    expect(edited.status).toBe(0)
    git(made, 'merge', '-q', 'kollegin')
    for (const page of [first, second]) {
      await cell(page, 'montag03', 'ru').getByText('Остановка у рынка.').waitFor()
      await cell(page, 'montag05', 'en').getByText('A standstill at the stadium.').waitFor()
      await page.locator('.source').getByText('am Museum fast alles').first().waitFor()
    }
    keys('Down', 'Down', 'Down')
    await shows('Остановка у рынка.')
    expect(await field(first).inputValue()).toBe('من المتصفح.')

    // A save over what the terminal wrote is no save: both texts stand there until somebody decides.
    await first.keyboard.press('Control+s')
    await first.locator('.theirs').waitFor()
    expect(targetOf(made, 'ar', 'montag00')).toBe('من الطرفية.')
    await second.keyboard.press('Control+s')
    await until(() => targetOf(made, 'ar', 'montag01') === 'من اللسان الثاني.')
    await cell(first, 'montag01', 'ar').getByText('من اللسان الثاني.').waitFor()
    await first.getByRole('button', { name: 'take the other text' }).click()
    expect(await field(first).inputValue()).toBe('من الطرفية.')
    await first.keyboard.press('Escape')
    await field(first).waitFor({ state: 'detached' })

    expect(targetOf(made, 'ru', 'montag03')).toBe('Остановка у рынка.')
    expect(targetOf(made, 'en', 'montag05')).toBe('A standstill at the stadium.')
    expect(targetOf(made, 'ar', 'montag00')).toBe('من الطرفية.')
    expect(said).toEqual([])
    await context.close()
  },
  120_000,
)
