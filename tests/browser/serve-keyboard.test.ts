import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@jest/globals'
import type { CDPSession, Page } from 'playwright-core'
import { article } from '../commands/article.js'
import type { Alignment, TestProject } from '../process.js'
import { committed } from '../repository.js'
import { thorough } from '../tools.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab, until } from './serving.js'

const entryOf = (made: TestProject, language: string, unit: string) =>
  made.json<Alignment>(`alignments/streik/${language}.json`).entries.find(({ id }) => id === unit)

/** What is wrong with where the focus is; nothing where somebody sees it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'It is lost.'
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, width } = element.getBoundingClientRect()
    const where = element.outerHTML.slice(0, 120)
    if (!element.matches(':focus-visible')) return `It is not shown at ${where}`
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return `It has no outline at ${where}`
    if (width === 0 || bottom < 0 || top > innerHeight) return `It is out of sight at ${where}`
    return ''
  })

/** What the letters of an English keyboard write with a Russian layout on. */
const RUSSIAN: Readonly<Record<string, string>> = { u: 'г', r: 'к', P: 'З', v: 'м' }

/** Strikes a key that no English keyboard has. */
async function strike(typist: CDPSession, key: string): Promise<void> {
  await typist.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key })
  await typist.send('Input.dispatchKeyEvent', { type: 'keyUp', key })
}

thorough.each([
  ['en', {}],
  ['ru', RUSSIAN],
] as const)(
  'from the overview to a translation that is saved and reviewed, without a mouse (%s)',
  async (language, layout: Readonly<Record<string, string>>) => {
    const made = committed(article())
    const { link } = await serve(made, '--ui-lang', language, '--port', '18830')
    const { page, said } = await tab(await profile(browser), link)
    const lost: string[] = []
    const typist = await page.context().newCDPSession(page)
    const press = async (key: string) => {
      if (key in layout) await strike(typist, layout[key] as string)
      else await page.keyboard.press(key)
      await wait(150)
      const wrong = await focus(page)
      if (wrong) lost.push(`${key}: ${wrong}`)
    }
    await page.locator('.overview .numbers').first().waitFor()
    // Around all that there is, and back.
    for (const key of ['Tab', 'Shift+Tab']) for (let turn = 0; turn < 30; turn++) await press(key)
    // Behind the last one comes what is the browser's own.
    const rounds = lost.splice(0).filter(wrong => !wrong.endsWith('It is lost.'))
    expect(rounds).toEqual([])
    await page.reload()
    await page.locator('.overview .numbers').first().waitFor()
    for (const key of ['ArrowDown', 'ArrowUp', '?', 'Escape', ':', 'Escape', 'ArrowDown']) await press(key)
    const languages = page.locator('.overview [role=columnheader]')
    expect(await languages.count()).toBe(4)
    await page.locator('.tools select').first().focus()
    await page.keyboard.press('End')
    await press('Tab')
    await press('u')
    await page.locator('.row.current').waitFor()
    expect(await focus(page)).toBe('')
    for (const key of ['Enter']) await press(key)
    await page.locator('#typed').waitFor()
    const unit = (await page.locator('.row.current').getAttribute('id')) as string
    await page.keyboard.insertText('في البداية كان السعر.')
    await press('Tab')
    await press('Shift+Tab')
    await press('Control+Enter')
    await until(() => entryOf(made, 'ar', unit)?.target === 'في البداية كان السعر.')
    await page.waitForFunction(id => document.querySelector('.row.current')?.id !== id, unit)
    await wait(200)
    expect(await focus(page)).toBe('')
    await press('Escape')
    await press('P')
    await page.locator('.review').waitFor()
    await wait(200)
    expect(await focus(page)).toBe('')
    // What is not to be approved is left for later.
    for (let turn = 0; turn < 5 && !page.url().includes(unit); turn++) {
      await press('v')
      await wait(400)
    }
    await press('r')
    await until(() => entryOf(made, 'ar', unit)?.state === 'reviewed')
    await press('Escape')
    expect(lost).toEqual([])
    expect(said).toEqual([])
    await page.context().close()
  },
  120_000,
)

/** Notes what a screen reader would read out by itself, from the beginning. */
const noting = (page: Page) =>
  page.evaluate(() => {
    const spoken: string[] = []
    Object.assign(globalThis, { spoken })
    const live = '[aria-live], [role=status], [role=alert]'
    new MutationObserver(changes => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement
          return element?.closest(live) ?? []
        }),
      )
      for (const { textContent } of regions) spoken.push(textContent ?? '')
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
const spokenIn = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.splice(0))

thorough(
  'what is saved, what others change, and what fails is read out once each',
  async () => {
    const made = article()
    const { link, origin, kill } = await serve(made, '--port', '18840')
    const { page } = await tab(await profile(browser), link)
    await page.goto(`${origin}/d/streik/absatz01?lang=ar`)
    await page.locator('.row.current').waitFor()
    await page.getByText('checking', { exact: false }).first().waitFor({ state: 'detached' })
    await noting(page)
    await page.keyboard.press('Enter')
    await page.locator('#typed').waitFor()
    await page.keyboard.insertText('السعر.')
    await page.keyboard.press('Control+s')
    await until(() => entryOf(made, 'ar', 'absatz01')?.target === 'السعر.')
    await wait(1500)
    const saved = await spokenIn(page)
    expect(saved.filter(text => text.includes('Saved'))).toHaveLength(1)

    // A second one is told as well, though it is called the same.
    await page.keyboard.press('Enter')
    await page.locator('#typed').waitFor()
    await page.keyboard.insertText(' نعم')
    await page.keyboard.press('Control+s')
    await until(() => entryOf(made, 'ar', 'absatz01')?.target !== 'السعر.')
    await wait(1500)
    expect((await spokenIn(page)).filter(text => text.includes('Saved'))).toHaveLength(1)

    const russian = 'alignments/streik/ru.json'
    made.write(russian, made.read(russian).replace('Конец.', 'Вот и конец.'))
    await page.getByText('Вот и конец.').waitFor()
    await wait(1000)
    expect((await spokenIn(page)).filter(text => text.includes('Somebody else changed'))).toHaveLength(1)

    await page.keyboard.press('Enter')
    await page.locator('#typed').waitFor()
    await page.keyboard.insertText(' لا')
    await kill()
    await page.keyboard.press('Control+s')
    await page.getByText('Nobody answers', { exact: false }).waitFor()
    await wait(1500)
    expect((await spokenIn(page)).filter(text => text.includes('Nobody answers'))).toHaveLength(1)

    // Who goes on elsewhere is told as well.
    await page.getByRole('link', { name: 'Synopse' }).click()
    await page.locator('dialog button').first().waitFor()
    await page.getByRole('button', { name: 'discard' }).click()
    await page.getByRole('link', { name: 'Synopse' }).click()
    await page.locator('.overview a').first().click()
    await page.getByText('Nobody answers', { exact: false }).first().waitFor()
    await page.context().close()
  },
  60_000,
)
