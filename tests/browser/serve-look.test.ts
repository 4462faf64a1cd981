import { expect } from '@jest/globals'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Alignment } from '../process.js'
import { rows } from '../runs.js'
import { violations } from './browser.js'
import { inBrowser } from './in-browser.js'
import { leaflet } from './leaflet.js'
import { browser } from './opened-browser.js'
import { goTo, SCREENS } from './screens.js'
import { serve } from './serving.js'

interface Variant extends BrowserContextOptions {
  name: string
  language: string
}

const PHONE = { width: 390, height: 844 }

const VARIANTS: readonly Variant[] = [
  { name: 'in Arabic, dark, on a phone', language: 'ar', colorScheme: 'dark', viewport: PHONE },
  { name: 'light', language: 'de' },
  { name: 'dark', language: 'ru', colorScheme: 'dark' },
  { name: 'on a phone', language: 'en', viewport: PHONE },
  { name: 'at 200 %', language: 'de', viewport: { width: 640, height: 400 } },
  { name: 'in Arabic', language: 'ar' },
]

/** A tab of a served project: signed in, and with what the pages want of it. */
async function opened(link: string, options: BrowserContextOptions = {}): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({
    viewport: { width: 1300, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.on('dialog', dialog => dialog.accept())
  await page.goto(link)
  return [page, context]
}

/** What is wider than the page, or too small to be touched. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const boxes = (selector: string) =>
      [...document.querySelectorAll(`#app :is(${selector})`)].map(element => ({
        element,
        box: (element.closest('label') ?? element).getBoundingClientRect(),
      }))
    const seen = boxes('*').filter(({ element, box }) => box.width > 1 && !element.closest('.hidden'))
    const wide = seen.filter(({ box }) => box.left < -1 || box.right > clientWidth + 1)
    const small = boxes('button, a, input, select, textarea, summary').filter(
      ({ box }) => box.height > 1 && (box.height < 24 || box.width < 24),
    )
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []),
      ...[...wide, ...small].map(({ element }) => element.outerHTML.slice(0, 100)),
    ]
  })
}

/** Arabic letters that are slanted, and letters of it set apart, which tears them. */
function torn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#app *')]
      .filter(element => /[\u0600-\u06ff]/.test(element.textContent ?? ''))
      .filter(element => {
        const { fontStyle, letterSpacing } = getComputedStyle(element)
        return fontStyle !== 'normal' || letterSpacing !== 'normal'
      })
      .map(element => element.outerHTML.slice(0, 100)),
  )
}

for (const { name, language, ...options } of rows(VARIANTS, 6))
  inBrowser(
    `all screens are fit for everybody: ${name}`,
    async () => {
      const { link, origin } = await serve(leaflet(), '--ui-lang', language, '--port', '18760')
      const [page, context] = await opened(link, options)
      const found: unknown[] = []
      for (const screen of SCREENS) {
        await goTo(page, origin, screen)
        const wrong = [...(await violations(page)), ...(await misfits(page)), ...(await torn(page))]
        if (wrong.length > 0) found.push([screen.name, wrong])
      }
      expect(found).toEqual([])
      await context.close()
    },
    300_000,
  )

inBrowser('a screen reader gets a table: its size, where each row is, and what heads it', async () => {
  const { link, origin } = await serve(leaflet(), '--port', '18761')
  const [page, context] = await opened(link)
  await page.goto(`${origin}/d/tor/lang0001?lang=ar`)
  await page.locator('.row.current').waitFor()
  const table = page.getByRole('table', { name: 'Document' })
  expect(await table.getAttribute('aria-rowcount')).toBe('11')
  const all = table.locator('[role=row]:not(.beside)')
  // What belongs to the current paragraph is a row of its own, as wide as all of them.
  expect(await table.locator('.beside > [role=cell]').getAttribute('aria-colspan')).toBe('5')
  expect(await all.evaluateAll(list => list.map(row => row.getAttribute('aria-rowindex')))).toEqual(
    Array.from({ length: 11 }, (_, index) => `${index + 1}`),
  )
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    'Paragraph',
    'Deutsch',
    'English',
    'русский',
    'عربي',
  ])
  expect(await table.getByRole('rowheader').count()).toBe(10)
  // Narrow, where no heads are seen, they are still there to be read out.
  await page.setViewportSize(PHONE)
  expect(await table.getByRole('columnheader').count()).toBe(5)
  const boxes = await all
    .nth(2)
    .locator('> [role=cell]')
    .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().top))
  expect(boxes).toEqual([...boxes].sort((a, b) => a - b))
  await context.close()
})

inBrowser('Arabic is read from the right, and the layout of its pages with it', async () => {
  const { link, origin } = await serve(leaflet(), '--ui-lang', 'ar', '--port', '18762')
  const [page, context] = await opened(link)
  await page.goto(`${origin}/d/tor/lang0001?lang=ar`)
  await page.locator('.row.current').waitFor()
  const lefts = await page
    .locator('.head [role=columnheader]')
    .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().left))
  expect(lefts).toEqual([...lefts].sort((a, b) => b - a))
  await page.goto(origin)
  const [bar, full] = await page
    .locator('.overview .row:has-text("tor") .bar')
    .first()
    .evaluate(shown =>
      [shown, shown.querySelector('.reviewed')].map(element => element?.getBoundingClientRect().right ?? 0),
    )
  expect(Math.abs((bar ?? 0) - (full ?? -9))).toBeLessThan(2)
  await context.close()
})

inBrowser('what an input method composes is whole, and its keys are no deeds', async () => {
  const made = leaflet()
  const { link, origin } = await serve(made, '--port', '18763')
  const [page, context] = await opened(link)
  const keyboard = await context.newCDPSession(page)
  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  await page.goto(`${origin}/d/tor/offen001?lang=ar`)
  await page.locator('.row.current').waitFor()
  await page.keyboard.press('Enter')
  const field = page.locator('#typed')
  await field.waitFor()
  const typed = () => field.inputValue()

  await compose('يطال')
  for (const key of ['Enter', 'Escape', 'Control+Enter', 'F2', 'Control+s']) {
    await field.dispatchEvent('keydown', {
      key: key.split('+').at(-1),
      ctrlKey: key.startsWith('Control'),
      isComposing: true,
      bubbles: true,
      cancelable: true,
    })
    expect(await field.count()).toBe(1)
  }
  expect(await typed()).toBe('يطال')
  await compose('يطالب')
  // Long enough for checks and for what is kept.
  await page.waitForTimeout(500)
  expect(await typed()).toBe('يطالب')
  await keyboard.send('Input.insertText', { text: 'يُطالِبُ' })
  expect(await typed()).toBe('يُطالِبُ')
  // Marks that come one by one, a ligature that is two letters, and a sign that nobody sees.
  for (const text of [' الاتّ', 'َ', 'حادُ', ' بـ', '10', ' لا', '\u200c', 'ً.'])
    await keyboard.send('Input.insertText', { text })
  const whole = 'يُطالِبُ الاتَّحادُ بـ10 لا\u200cً.'
  expect((await typed()).normalize('NFC')).toBe(whole.normalize('NFC'))

  // Whoever saves in the middle of a word saves what stands there.
  await compose(' نعم')
  await page.getByRole('button', { name: 'save and next' }).click()
  await page.waitForFunction(() => document.querySelector('.row.current')?.id !== 'offen001')
  const { entries } = made.json<Alignment>('alignments/tor/ar.json')
  const saved = entries.find(({ id }) => id === 'offen001')?.target ?? ''
  expect(saved.normalize('NFC')).toBe(`${whole} نعم`.normalize('NFC'))
  await context.close()
})

inBrowser('on paper, the texts stand side by side under the names of their languages', async () => {
  const { link, origin } = await serve(leaflet(), '--port', '18764')
  const [page, context] = await opened(link, { viewport: PHONE })
  await page.goto(`${origin}/d/tor/streit01?lang=ar`)
  await page.locator('.beside .deeds').waitFor()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 1000, height: 700 })
  const seen = await page.evaluate(() =>
    [...document.querySelectorAll('#app :is(button, input, select, summary, dialog, .about, .chip)')]
      .filter(element => element.getClientRects().length > 0)
      .map(element => element.outerHTML.slice(0, 80)),
  )
  expect(seen).toEqual([])
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(element => {
        const { display, breakInside } = getComputedStyle(element)
        return { display, breakInside }
      })
  // Heads of this kind come again on each page.
  expect((await look('.document > .head')).display).toBe('table-header-group')
  expect(await look('.document .block > .row')).toEqual({ display: 'table-row', breakInside: 'avoid' })
  const tops = await page
    .locator('#streit01 > [role=cell]')
    .evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().top))
  expect(new Set(tops).size).toBe(1)
  expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF')
  await context.close()
})
