import { pathToFileURL } from 'node:url'
import { expect } from '@jest/globals'
import { makeWayIn } from '../../src/serve/way-in.js'
import { article } from '../commands/article.js'
import { alignment, registry, type TestProject } from '../process.js'
import { thorough } from '../tools.js'
import { heard, violations } from './browser.js'
import { browser } from './opened-browser.js'
import { serve } from './serving.js'

thorough('the link opens all documents, and each side by side, as they are now', async () => {
  const made = article()
  const { link, origin } = await serve(made, '--port', '18700')
  const context = await browser.newContext()
  const page = await context.newPage()
  const said = heard(page)
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await page.goto(link)
  expect(page.url()).toBe(`${origin}/`)
  await page.locator('.overview').getByRole('link', { name: 'streik' }).click()
  await page.waitForURL(`${origin}/d/streik/**`)
  const table = page.locator('.document')
  await table.getByText('Am Anfang stand', { exact: false }).first().waitFor()
  const texts = await table
    .locator('.block [lang]')
    .evaluateAll(cells =>
      cells.map(cell => [
        cell.getAttribute('lang'),
        cell.getAttribute('translate'),
        cell.hasAttribute('dir'),
      ]),
    )
  expect(new Set(texts.map(String))).toEqual(
    new Set(['de', 'en', 'ru', 'ar'].map(language => `${language},no,true`)),
  )
  const russian = 'alignments/streik/ru.json'
  made.write(russian, made.read(russian).replace('Конец.', 'Вот и конец.'))
  await table.getByText('Вот и конец.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(said).toEqual([])
  expect(asked.filter(url => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
  await context.close()

  // Another browser has not opened the link.
  const stranger = await browser.newContext()
  const closed = await (await stranger.newPage()).goto(`${origin}/d/streik`)
  expect(closed?.status()).toBe(401)
  await stranger.close()
})

/** A document whose name and texts mean no good. */
function hostile(): TestProject {
  const id = 'a" onclick="alert(1)'
  const text = '</script><script>alert(2)</script> <img src=x onerror="alert(3)"> [x](javascript:alert(4))'
  return article({
    [`corpus/${id}.md`]: `${text}\n`,
    [`alignments/${id}/de.json`]: registry(id, [{ id: 'boeses00', kind: 'paragraph', text }]),
    [`alignments/${id}/ru.json`]: alignment(id, 'ru', [
      { id: 'boeses00', source: text, target: `${text} http://127.0.0.1:9/x`, state: 'translated' },
    ]),
  })
}

thorough('texts and names are shown as they are written, and do nothing', async () => {
  const { link } = await serve(hostile(), '--port', '18700')
  const context = await browser.newContext()
  const page = await context.newPage()
  const said = heard(page)
  await page.goto(link)
  await page.locator('.overview').getByRole('link', { name: 'onclick' }).click()
  await page.getByRole('heading', { name: 'a" onclick="alert(1)' }).waitFor()
  const cells = page.locator('.document .block [lang]')
  await cells.first().waitFor()
  expect((await cells.allTextContents()).slice(0, 3).join()).toContain('<script>alert(2)</script>')
  expect(await page.locator('#app :is(script, img, [onerror], [onclick])').count()).toBe(0)
  expect(said).toEqual([])
  await context.close()
})

thorough(
  'the page that the browser is started with leads in, and so do links on pages of others',
  async () => {
    const made = article()
    const { link, origin } = await serve(made, '--port', '18700')
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(pathToFileURL(await makeWayIn(made.root, link)).href)
    await page.waitForURL(`${origin}/`)
    await page.locator('.overview').waitFor()
    made.write('fremd.html', `<a href="${origin}/d/streik/absatz01?lang=ru">streik</a>`)
    await page.goto(pathToFileURL(made.path('fremd.html')).href)
    await page.getByText('streik').click()
    await page.locator('[id=absatz01].current').waitFor()
    // What is no link of a person does not come in.
    await page.goto(pathToFileURL(made.path('fremd.html')).href)
    const got = page.waitForResponse(`${origin}/`)
    await page.evaluate(address => {
      const form = Object.assign(document.createElement('form'), { method: 'post', action: address })
      document.body.append(form)
      form.submit()
    }, `${origin}/`)
    expect((await got).status()).toBe(403)
    await context.close()
  },
)
