import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { type Alignment, alignment, BIN, registry, type TestProject } from '../process.js'
import { commitAll, committed, git } from '../repository.js'
import { day } from '../ui/day.js'
import { hasBrowser } from './browser.js'
import { browser } from './opened-browser.js'
import { profile, serve, tab, until } from './serving.js'

/** They take long: `npm test` proves their parts. */
const inBrowser = hasBrowser && (process.env.SYNOPSE_FULL || process.env.SYNOPSE_SOAK) ? test : test.skip

const entriesOf = (made: TestProject, document: string, language: string) =>
  made.json<Alignment>(`alignments/${document}/${language}.json`).entries
const entryOf = (made: TestProject, document: string, language: string, unit: string) =>
  entriesOf(made, document, language).find(({ id }) => id === unit)

const field = (page: Page) => page.locator('#typed')
const cell = (page: Page, unit: string, language: string) =>
  page.locator(`[id="${unit}"] [data-language=${language}]`)

inBrowser(
  'one translates and settles, one reviews in another tab, a merge arrives, and the server dies in the middle',
  async () => {
    const made = committed(day())
    const { link, origin, kill } = await serve(made, '--port', '18800')
    const context = await profile(browser)
    const { page: translator, said } = await tab(context, link)
    await translator.goto(`${origin}/d/montag?lang=ar`)
    await translator.locator('.document').waitFor()
    await translator.locator('.row.current').waitFor()
    await translator.keyboard.press('Enter')
    const { page: editor } = await tab(context, `${origin}/d/montag?lang=ar`)
    await editor.locator('.document').waitFor()

    const fill = async (number: number) => {
      await field(translator).waitFor()
      const before = await translator.locator('.row.current').getAttribute('id')
      await translator.keyboard.insertText(`توقف العمل في المكان ${number}.`)
      await translator.keyboard.press('Control+Enter')
      await translator.waitForFunction(id => {
        const row = document.querySelector('.row.current:has(#typed)')
        return row !== null && row.id !== id
      }, before)
    }
    for (let number = 0; number < 5; number++) await fill(number)
    const fifth = entriesOf(made, 'montag', 'ar').filter(({ target }) => target !== '')
    expect(fifth).toHaveLength(5)
    await cell(editor, fifth[4]?.id ?? '', 'ar')
      .getByText('توقف العمل في المكان 4.')
      .waitFor()

    // The editor reviews what came, while the server is killed under the next text of the translator.
    await cell(editor, 'montag00', 'ar').click()
    await editor.keyboard.press('Escape')
    await editor.getByRole('button', { name: 'mark as reviewed' }).click()
    await until(() => entryOf(made, 'montag', 'ar', 'montag00')?.state === 'reviewed')
    await translator.keyboard.insertText('توقف العمل في المكان 5.')
    await kill()
    await translator.keyboard.press('Control+Enter')
    await translator.getByText('Nobody answers', { exact: false }).waitFor()
    expect(await field(translator).inputValue()).toBe('توقف العمل في المكان 5.')
    const { kill: killAgain } = await serve(made, '--port', '18800')
    await translator.keyboard.press('Control+Enter')
    await until(() => entriesOf(made, 'montag', 'ar').filter(({ target }) => target !== '').length === 6)
    await translator.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('#typed')?.value === '',
    )
    for (let number = 6; number < 10; number++) await fill(number)
    const filled = entriesOf(made, 'montag', 'ar').map(({ target }) => target)
    expect(filled).toEqual(Array.from({ length: 10 }, (_, number) => `توقف العمل في المكان ${number}.`))
    await translator.keyboard.press('Escape')

    // Three drifts are settled.
    await translator.goto(`${origin}/d/montag?lang=ru`)
    await translator.locator('.row.current').waitFor()
    for (let number = 0; number < 3; number++) {
      await translator.keyboard.press('d')
      await translator.locator('.row.current [data-language=ru] .flag.drifted').waitFor()
      const unit = await translator.locator('.row.current').getAttribute('id')
      await translator.keyboard.press('a')
      await translator.locator('dialog input').fill('Das folgt aus dem Satz davor.')
      await translator.keyboard.press('Enter')
      await cell(translator, unit ?? '', 'ru')
        .locator('.flag.drifted')
        .waitFor({ state: 'detached' })
    }
    const settled = ['montag', 'mittwoch'].flatMap(name => entriesOf(made, name, 'ru'))
    expect(settled.filter(({ allow }) => allow)).toHaveLength(3)

    // The editor goes through all that waits. In the middle, what a colleague changed arrives, also where both have worked since.
    commitAll(made, 'Unser Tag')
    const reviewed = () => entriesOf(made, 'montag', 'ar').filter(({ state }) => state === 'reviewed').length
    const approve = async (number: number) => {
      await editor.locator(`.review:has([data-language=ar]:text("المكان ${number}."))`).waitFor()
      const before = reviewed()
      await editor.keyboard.press('r')
      await until(() => reviewed() === before + 1)
    }
    await editor.goto(`${origin}/review?lang=ar`)
    for (let number = 1; number < 5; number++) await approve(number)
    commitAll(made, 'Die ersten sind gesichtet')
    git(made, 'config', 'merge.synopse.driver', `${process.execPath} ${BIN} merge-driver %O %A %B %P`)
    made.write('.git/info/attributes', 'alignments/**/*.json merge=synopse\n')
    git(made, 'checkout', '-q', '-b', 'kollege', 'HEAD~2')
    const file = 'alignments/montag/ar.json'
    const theirs = made.json<Alignment>(file)
    for (const entry of theirs.entries.slice(0, 1))
      Object.assign(entry, {
        source: entryOf(made, 'montag', 'en', entry.id)?.source,
        target: 'نص الزميل.',
        state: 'translated',
      })
    made.write(file, `${JSON.stringify(theirs, null, 2)}\n`)
    commitAll(made, 'Vom Kollegen')
    git(made, 'checkout', '-q', 'main')
    const merge = spawnSync('git', [
      '-C',
      made.root,
      '-c',
      'user.name=Eva',
      '-c',
      'user.email=eva@example.org',
      'merge',
      '-q',
      'kollege',
    ])
    expect(merge.status).toBe(1)
    for (let number = 5; number < 10; number++) await approve(number)
    await editor.locator('.message').getByText('Nothing of this kind is left', { exact: false }).waitFor()
    expect(reviewed()).toBe(10)
    await editor.goto(`${origin}/d/montag?lang=ar`)
    await cell(editor, 'montag00', 'ar').locator('.flag.conflict').waitFor()
    await editor.locator('.row.current').waitFor()
    await editor.keyboard.press('!')
    await editor.locator('.row.current .flag.conflict').waitFor()
    await editor.keyboard.press('Enter')
    await editor.locator('.theirs').waitFor()
    await editor.getByRole('button', { name: 'take the other text' }).click()
    await editor.keyboard.press('Control+s')
    await until(() => entryOf(made, 'montag', 'ar', 'montag00')?.target === 'نص الزميل.')
    expect(entryOf(made, 'montag', 'ar', 'montag00')).not.toHaveProperty('conflict')
    expect(
      entriesOf(made, 'montag', 'ar')
        .slice(1)
        .map(({ target }) => target),
    ).toEqual(filled.slice(1))
    expect(said.filter(text => !text.includes('Failed to load') && !text.includes('ERR_'))).toEqual([])
    await killAgain()
    await context.close()
  },
  240_000,
)

/** Texts that mean no good, each by the id of its unit. */
const HOSTILE: Readonly<Record<string, string>> = {
  skript00: '</script><script>alert(1)</script><img src=x onerror="alert(2)">',
  richtun0: 'Er sagte \u202eegrob\u202c und \u2066ging\u2069.',
  __proto__x: 'Der Prototyp {{constructor}} $t(ui.ask.note)',
  absatz1m: 'Grube und Schacht. '.repeat(55_000).trim(),
}

inBrowser(
  'a hostile corpus is text in every view, and in the editor',
  async () => {
    const id = '__proto__'
    const units = Object.entries(HOSTILE).map(([unit, text]) => ({ id: unit, kind: 'paragraph', text }))
    const made = day()
    const json = (path: string, value: object) => made.write(path, JSON.stringify(value))
    made.write(`corpus/${id}.md`, `${units.map(({ text }) => text).join('\n\n')}\n`)
    json(`alignments/${id}/de.json`, registry(id, units))
    const entries = units.map(({ id, text }) => ({ id, source: text, target: text, state: 'translated' }))
    json(`alignments/${id}/ru.json`, alignment(id, 'ru', entries))
    const { link, origin } = await serve(made, '--port', '18810')
    const context = await profile(browser)
    const { page, said } = await tab(context, link)
    await page.locator('.overview').getByRole('link', { name: id }).waitFor()
    await page.goto(`${origin}/d/${id}?lang=ru`)
    await page.locator('.row.current').waitFor()
    for (const { id: unit, text } of units) {
      await page.goto(`${origin}/d/${id}/${unit}?lang=ru`)
      await page.locator(`[id="${unit}"].current`).waitFor()
      const shown = await page.locator(`[id="${unit}"] .text.source`).textContent()
      // The name of the language stands before it, where columns are below each other. One of the texts is too long to be told.
      expect(shown === `Deutsch${text}`).toBe(true)
      await page.keyboard.press('Enter')
      await field(page).waitFor()
      expect((await field(page).inputValue()) === text).toBe(true)
      await field(page).evaluate(field => (field as HTMLTextAreaElement).setSelectionRange(0, 0))
      await page.keyboard.insertText('«')
      await page.keyboard.press('Control+s')
      await until(() => entryOf(made, id, 'ru', unit)?.target === `«${text}`)
      await field(page).waitFor({ state: 'detached' })
      for (const name of ['everything about it', 'go to a document or paragraph']) {
        await page.getByRole('button', { name }).click()
        await page.locator('dialog').waitFor()
        await page.keyboard.press('Escape')
        await page.locator('dialog').waitFor({ state: 'detached' })
      }
    }
    expect(await page.locator('#app :is(script, img, [onerror], [onclick])').count()).toBe(0)
    expect(Object.hasOwn(Object.prototype, 'source')).toBe(false)
    expect(said).toEqual([])
    await context.close()
  },
  120_000,
)
