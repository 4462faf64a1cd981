import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { peer } from '../tools.js'
import { openFile, violations } from './browser.js'
import { browser } from './opened-browser.js'

peer('a built page in a browser', () => {
  async function built(files: Parameters<typeof article>[0] = {}) {
    const made = article(files)
    const { code } = await made.here(['build', made.path('web')])
    expect(code).toBe(0)
    return made
  }

  test('reads without a script, from right to left, and leads to the other languages', async () => {
    const made = await built()
    const { page } = await openFile(browser, made.path('web/ar/streik.html'), '', {
      javaScriptEnabled: false,
    })
    expect([await page.getAttribute('html', 'lang'), await page.getAttribute('html', 'dir')]).toEqual([
      'ar',
      'rtl',
    ])
    const links = page.locator('nav a')
    expect(await links.allTextContents()).toEqual(['Deutsch', 'English', 'русский', 'عربي'])
    const [first, last] = [await links.first().boundingBox(), await links.last().boundingBox()]
    expect(first?.x).toBeGreaterThan(last?.x ?? 0)
    await page.getByRole('link', { name: 'русский' }).click()
    expect(await page.getAttribute('html', 'lang')).toBe('ru')
    expect(await page.locator('h1').textContent()).toContain('Забастовка')
    const source = page.locator('[lang=de]', { hasText: 'Falsch!' })
    expect([await source.count(), await source.getAttribute('dir')]).toEqual([1, 'ltr'])
  })

  test('runs and loads nothing that the corpus says', async () => {
    const evil =
      '# <b onclick="alert(1)">x</b>\n\n<script>alert(2)</script>\n\n[k](javascript:alert(3)) <svg/onload=alert(4)>\n'
    const made = await built({ 'corpus/boese.md': evil })
    const { page, asked, said } = await openFile(browser, made.path('web/ru/boese.html'))
    for (const each of await page.locator('main *').all()) await each.click({ force: true, timeout: 2000 })
    expect([asked, said]).toEqual([[], []])
    expect(await page.locator('script').count()).toBe(0)
  })

  test.each(['de', 'ar'])('no page is wider than a phone: %s', async language => {
    const address = `https://a.example/${'sehr-lange-adresse/'.repeat(12)}`
    const wide = [
      `# ${'Donaudampfschifffahrts'.repeat(4)}`,
      `Siehe ${address} und \`${'x'.repeat(200)}\`.`,
      `| A | B |\n| - | - |\n| ${address} | ${'y'.repeat(90)} |`,
      '- a\n  - b\n    - c\n      - d\n        - e',
      '<table width="2000"><tr><td>a</table>\n\n<hr width="2000">',
    ]
    const made = await built({ 'corpus/breit.md': `${wide.join('\n\n')}\n` })
    for (const name of ['breit', 'index']) {
      const { page } = await openFile(browser, made.path(`web/${language}/${name}.html`), '', {
        viewport: { width: 320, height: 640 },
      })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    }
  })

  test.each([
    ['de', 'streik'],
    ['de', 'index'],
    ['ar', 'streik'],
    ['ar', 'index'],
  ])('axe finds nothing: %s/%s', async (language, name) => {
    const made = await built()
    const { page } = await openFile(browser, made.path(`web/${language}/${name}.html`))
    expect(await violations(page)).toEqual([])
  })
})
