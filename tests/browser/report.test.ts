import { cpSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { article } from '../commands/article.js'
import { alignment, registry, type TestProject } from '../process.js'
import { thorough, where } from '../tools.js'
import { hasBrowser, openFile, violations } from './browser.js'
import { browser } from './opened-browser.js'

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '[Klick](javascript:alert(2)) und <img src=x onerror="alert(3)">',
  '<svg/onload=alert(4)> "\'><style>*{display:none}</style> &lt;b&gt;',
  'vor \u202Everdreht\u202C nach \u2066eins\u2069',
]

/** The article, with a document that means no good, under a name that means none either. */
function hostile(): TestProject {
  const units = HOSTILE.map((text, index) => ({ id: `boeses0${index}`, kind: 'paragraph', text }))
  const entries = HOSTILE.map((text, index) => ({
    id: `boeses0${index}`,
    source: index === 0 ? 'Alt <script>alert(6)</script>' : text,
    target: `${text} http://127.0.0.1:9/x`,
    state: 'translated',
    note: '<script>alert(7)</script>',
  }))
  const id = 'x" onclick="alert(8)'
  return article({
    [`corpus/${id}.md`]: HOSTILE.join('\n\n'),
    [`alignments/${id}/de.json`]: registry(id, units),
    [`alignments/${id}/ru.json`]: alignment(id, 'ru', entries),
  })
}

async function reported(made: TestProject, ...args: string[]): Promise<string> {
  const { code } = await made.here([...args, 'report'])
  expect(code).toBe(0)
  return made.path('synopse-report.html')
}

/** The report of the article, and of what means no good: pages that no test changes. */
const ofArticle = remembered((...args: string[]) => reported(article(), ...args))
const ofHostile = remembered((...args: string[]) => reported(hostile(), ...args))

function remembered<T>(make: (...args: string[]) => T): (...args: string[]) => T {
  const known = new Map<string, T>()
  return (...args) => {
    const key = args.join(' ')
    const value = known.get(key) ?? make(...args)
    known.set(key, value)
    return value
  }
}

/** The units of the rows that stand on the page. */
const shownRows = (page: Page) =>
  page
    .locator('.row')
    .filter({ visible: true })
    .evaluateAll(rows => rows.map(row => decodeURIComponent(row.id)))

const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`nothing is drawn of ${selector}`)
  return box
}

/** A language and a scheme. */
const LOOKS = [
  ['en', 'light'],
  ['ar', 'dark'],
] as const

where(hasBrowser)('the report in a browser', () => {
  const open = (path: string, hash?: string, options?: BrowserContextOptions) =>
    openFile(browser, path, hash, options)

  test('rows are narrowed down by status, code, language and text', async () => {
    const { page } = await open(await ofArticle())
    const all = await shownRows(page)
    expect(all).toHaveLength(7)
    await page.selectOption('#status', 'drifted')
    expect(await shownRows(page)).toEqual(['streik/titel001', 'streik/absatz01'])
    expect(await page.locator('#shown').textContent()).toContain('2')
    expect(await page.locator('section.document').filter({ visible: true }).count()).toBe(1)
    await page.selectOption('#language', { label: 'русский' })
    expect(await shownRows(page)).toEqual(['streik/absatz01'])
    expect(await page.locator('[lang=ar]').filter({ visible: true }).count()).toBeLessThan(8)
    await page.keyboard.press('Escape')
    expect(await shownRows(page)).toEqual(all)
    await page.fill('#query', 'STREIK in Schan')
    expect(await shownRows(page)).toEqual(['streik/titel001'])
    await page.fill('#query', 'اضراب')
    expect(await shownRows(page)).toEqual(['streik/titel001'])
    await page.selectOption('#language', { label: 'русский' })
    expect(await shownRows(page)).toEqual([])
    await page.fill('#query', '')
    await page.selectOption('#language', '')
    await page.selectOption('#code', 'code-obsolete')
    expect(await shownRows(page)).toEqual([])
    await page.selectOption('#code', 'code-untranslated')
    expect((await shownRows(page)).length).toBeGreaterThan(0)
  })

  thorough(
    'an address names a row, by its whole unit or the beginning, also one that a filter hides',
    async () => {
      const path = await ofArticle()
      const inView = (page: Page, id: string) =>
        page.locator(`[id="${id}"]`).evaluate(row => {
          const { top, bottom } = row.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight && row === document.activeElement
        })
      const whole = await open(path, 'streik/schluss1', { viewport: { width: 1400, height: 300 } })
      expect(await inView(whole.page, 'streik/schluss1')).toBe(true)
      const beginning = await open(path, 'streik/fal', { viewport: { width: 1400, height: 300 } })
      expect(await inView(beginning.page, 'streik/falsch01')).toBe(true)
      expect(new URL(beginning.page.url()).hash).toBe('#streik/falsch01')
      await beginning.page.fill('#query', 'Kurz.')
      expect(await shownRows(beginning.page)).toEqual(['nord/kurz/kurzer01'])
      await beginning.page.evaluate(() => {
        location.hash = '#streik/titel001'
      })
      await beginning.page.locator('[id="streik/titel001"].current').waitFor({ state: 'visible' })
      expect(await beginning.page.inputValue('#query')).toBe('')
    },
  )

  thorough('keys go from row to row, to the search and back', async () => {
    const { page } = await open(await ofArticle())
    const focused = () => page.evaluate(() => document.activeElement?.id)
    await page.keyboard.press('j')
    expect(await focused()).toBe('nord/kurz/kurzer01')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focused()).toBe('streik/absatz01')
    await page.keyboard.press('k')
    expect(await focused()).toBe('streik/titel001')
    await page.keyboard.press('/')
    await page.keyboard.type('jjj')
    expect([await focused(), await page.inputValue('#query')]).toEqual(['query', 'jjj'])
    await page.keyboard.press('Escape')
    expect(await page.inputValue('#query')).toBe('')
    await page.keyboard.press('k')
    expect(await focused()).toBe('streik/schluss1')
  })

  thorough('Arabic runs from right to left, and all of the page where it is read in Arabic', async () => {
    const { page } = await open(await ofArticle())
    const order = async (on: Page, ...languages: string[]) =>
      (await Promise.all(languages.map(async lang => (await boxOf(on, `.row ${lang}`)).x))) as number[]
    const cells = ['.source', '.language-0', '.language-1', '.language-2']
    const left = await order(page, ...cells)
    expect(left).toEqual(left.toSorted((a, b) => a - b))
    const arabic = page.locator('[id="streik/titel001"] .language-2 [lang=ar]')
    expect(await arabic.evaluate(text => getComputedStyle(text).direction)).toBe('rtl')
    const ink = await arabic.evaluate(text => {
      const range = document.createRange()
      range.selectNodeContents(text)
      return text.getBoundingClientRect().right - range.getBoundingClientRect().right
    })
    expect(ink).toBeLessThan(1)
    const inArabic = await open(await ofArticle('--ui-lang', 'ar'))
    expect(await inArabic.page.getAttribute('html', 'dir')).toBe('rtl')
    const right = await order(inArabic.page, ...cells)
    expect(right).toEqual(right.toSorted((a, b) => b - a))
    for (const { page: each } of [{ page }, inArabic])
      expect(await each.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('what the corpus holds is shown, and none of it runs or loads', async () => {
    const { page, asked, said } = await open(await ofHostile())
    await page.locator('.row').last().scrollIntoViewIfNeeded()
    for (const row of await page.locator('.row').all()) await row.click({ position: { x: 200, y: 5 } })
    expect([asked, said]).toEqual([[], []])
    expect(await page.locator('img, iframe, object, link, base').count()).toBe(0)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0)
    expect(
      await page.evaluate(() => document.querySelectorAll('[onclick], [onload], [onerror]').length),
    ).toBe(0)
    const shown = await page.locator('.row').allTextContents()
    expect(shown.some(text => text.includes(HOSTILE[0] as string))).toBe(true)
    expect(shown.join('')).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
    expect(shown.join('')).toContain('⟨U+202E⟩')
  })

  thorough('a strict policy keeps out what gets in', async () => {
    const { page, said } = await open(await ofHostile())
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "ran"'
      document.body.append(script)
      const image = document.createElement('img')
      image.src = 'http://127.0.0.1:9/x.png'
      document.body.append(image)
      document.body.insertAdjacentHTML('beforeend', '<b id="trap" onclick="document.title = \'ran\'">x</b>')
    })
    await page.click('#trap')
    expect(await page.title()).not.toBe('ran')
    const refused = said.filter(text => /Content Security Policy/.test(text)).join('\n')
    for (const what of ['inline script', 'inline event handler', 'http://127.0.0.1:9/x.png'])
      expect(refused).toContain(what)
  })

  thorough.each(LOOKS)('axe finds nothing serious: %s, %s', async (language, colorScheme) => {
    const path = await ofHostile('--ui-lang', language)
    const { page } = await open(path, '', { colorScheme })
    await page.evaluate(() => {
      // What is off the screen is not drawn, and could not be judged.
      for (const row of document.querySelectorAll<HTMLElement>('.rows, .row'))
        row.style.contentVisibility = 'visible'
      for (const each of document.querySelectorAll('details')) each.open = true
    })
    expect(await violations(page)).toEqual([])
  })

  thorough('on paper all rows stand side by side, without what cannot be pressed there', async () => {
    const { page } = await open(await ofArticle(), '', { viewport: { width: 1000, height: 700 } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    const [source, target] = [await boxOf(page, '.row .source'), await boxOf(page, '.row .language-0')]
    expect(target.x).toBeGreaterThan(source.x + source.width - 1)
    expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe('%PDF-')
  })

  thorough('without a script it can be read, and shows no filter', async () => {
    const { page } = await open(await ofArticle(), '', { javaScriptEnabled: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('.row').count()).toBe(7)
  })

  /** The report in a folder: its index page. */
  async function folder(made: TestProject, ...args: string[]): Promise<string> {
    const { code } = await made.here([...args, 'report', '--out', made.path('stand')])
    expect(code).toBe(0)
    return made.path('stand/index.html')
  }
  const shownDocuments = (page: Page) =>
    page
      .locator('tr[data-document]')
      .filter({ visible: true })
      .evaluateAll(rows => rows.map(row => decodeURIComponent(row.getAttribute('data-document') ?? '')))

  test('in a folder, the index leads to a page for each document, and from there back', async () => {
    const { page, said } = await open(await folder(hostile()))
    const names = await shownDocuments(page)
    expect(names).toEqual(['nord/kurz', 'streik', 'x" onclick="alert(8)'])
    for (const [at, name] of names.entries()) {
      await page.locator('tr[data-document] a').nth(at).click()
      await page.waitForSelector('section.document')
      expect(await page.locator('section.document h2').allTextContents()).toEqual([name])
      expect(await page.locator('#shown').textContent()).toMatch(/^\d+ of \d+ units$/)
      await page.getByRole('link', { name: 'Original and translations' }).click()
      await page.waitForSelector('tr[data-document]')
    }
    expect(said).toEqual([])
  })

  thorough('the index is narrowed down by status, code, language and name', async () => {
    const { page } = await open(await folder(article()))
    await page.selectOption('#status', 'drifted')
    expect(await shownDocuments(page)).toEqual(['streik'])
    await page.selectOption('#language', { label: 'English' })
    expect(await shownDocuments(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await shownDocuments(page)).toHaveLength(2)
    await page.keyboard.press('/')
    await page.keyboard.type('KÜRZ')
    expect(await shownDocuments(page)).toEqual(['nord/kurz'])
    expect(await page.locator('#shown').textContent()).toBe('1 of 2 documents')
    await page.fill('#query', '')
    await page.selectOption('#code', 'code-obsolete')
    expect(await shownDocuments(page)).toEqual(['streik'])
  })

  thorough('the address of a row leads from the index to its page', async () => {
    const { page } = await open(await folder(article()), 'streik/fal')
    await page.waitForSelector('[id="streik/falsch01"].current')
    expect(new URL(page.url()).pathname).toMatch(/\/documents\/streik-\w+\.html$/)
  })

  thorough.each(LOOKS)(
    'axe finds nothing in the pages of a folder: %s, %s',
    async (language, colorScheme) => {
      const { page } = await open(await folder(hostile(), '--ui-lang', language), '', { colorScheme })
      expect(await violations(page)).toEqual([])
      await page.locator('tr[data-document] a').last().click()
      await page.waitForSelector('section.document')
      expect(await violations(page)).toEqual([])
    },
  )

  thorough('parts that were laid into one folder are reached from its index', async () => {
    const made = hostile()
    for (const part of ['1/2', '2/2']) {
      await made.here(['report', '--shard', part, '--out', made.path(`teil${part[0]}`)])
      cpSync(made.path(`teil${part[0]}`), made.path('ganz'), { recursive: true })
    }
    const { page } = await open(made.path('ganz/index.html'))
    const names: string[] = []
    for (const part of ['Part 1 of 2', 'Part 2 of 2']) {
      await page.getByRole('link', { name: part }).click()
      await page.waitForSelector('#overview')
      names.push(...(await shownDocuments(page)))
      await page.getByRole('link', { name: 'Original and translations' }).click()
      await page.waitForSelector(`a[href="part-1.html"]`)
    }
    expect(names.sort()).toEqual(['nord/kurz', 'streik', 'x" onclick="alert(8)'])
    expect(await violations(page)).toEqual([])
  })
})
