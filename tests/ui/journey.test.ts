import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import type { Alignment } from '../process.js'
import { call } from '../process.js'
import { where } from '../tools.js'
import { hasTmux, terminal } from './terminal.js'

const inTerminal = where(hasTmux)

const draftsIn = (root: string) => {
  const folder = join(root, '.synopse/drafts')
  return existsSync(folder) ? readdirSync(folder) : []
}

const targetOf = (made: ReturnType<typeof article>, language: string, id: string) =>
  made.json<Alignment>(`alignments/streik/${language}.json`).entries.find(entry => entry.id === id)?.target

test('without a terminal it says so', async () => {
  const made = article()
  const { code, stdout, stderr } = await call(['ui'], { cwd: made.root })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain('needs a terminal')
})

inTerminal('in a real terminal', () => {
  test('somebody fills a gap in Arabic, settles a drift in Russian, and leaves', async () => {
    const made = article()
    const { keys, opens, type, shows, resize, screen } = terminal(made.root, 'journey')
    await opens('streik')
    keys('Tab', 'Tab', 'u')
    await shows('[ar]')
    keys('Enter')
    await shows('de → ar')
    type('في البداية كان السعر.')
    keys('C-s')
    await shows('Saved')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('في البداية كان السعر.')

    keys('BTab', 'd')
    await shows(/\[ru\]/)
    keys('Enter')
    await shows('The German has changed')
    type(' Вот 7 так.')
    keys('C-s')
    await shows('Saved')
    // A worker looks at what was saved.
    await shows('ru ! finding')
    keys('Enter')
    await shows('! numbers')
    keys('Escape')
    resize(62, 18)
    await shows(/▌ de /)
    expect(
      Math.max(
        ...screen()
          .split('\n')
          .map(line => line.length),
      ),
    ).toBeLessThanOrEqual(62)
    keys('b')
    await shows('ordered by the terminal')
    keys('b')
    await shows('left as it is')
    keys('q')
    await shows('exit code 0')
    await shows('git add')
    const settings = readFileSync(join(made.root, '.config/synopse/settings.json'), 'utf8')
    expect(JSON.parse(settings)).toEqual({ bidi: 'logical', welcomed: true })
  }, 60_000)

  test('a document that is named stands there first, and takes the keys that were typed meanwhile', async () => {
    const made = article()
    const { keys, shows } = terminal(made.root, 'named', '', 'ui streik')
    await shows('1/6')
    keys('Down', 'Down')
    await shows('3/6')
    keys('q')
    await shows('exit code 0')
  })

  test('whoever ends the first picture gets the terminal back', async () => {
    const made = article()
    const { kill, shows, isAlternate } = terminal(made.root, 'ended', '', 'ui streik')
    await shows('1/6')
    expect(isAlternate()).toBe(true)
    kill('SIGTERM')
    await shows('exit code 143')
    expect(isAlternate()).toBe(false)
  })

  test('what was being typed survives a kill, and is offered again', async () => {
    const made = article()
    const first = terminal(made.root, 'killed')
    await first.opens('streik')
    first.keys('Tab', 'Tab', 'u', 'Enter')
    await first.shows('de → ar')
    first.type('نصف جملة')
    for (let tries = 0; tries < 100 && draftsIn(made.root).length === 0; tries++) await wait(50)
    await wait(400)
    first.kill('SIGKILL')
    await first.shows('exit code 137')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('')

    const second = terminal(made.root, 'again')
    await second.shows('never saved')
    second.keys('C-s')
    await second.shows('Saved')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('نصف جملة')
    await wait(400)
    expect(draftsIn(made.root)).toEqual([])
    second.keys('q')
    await second.shows('exit code 0')
  }, 60_000)

  test('an original that changes while somebody types is shown before anything is stored', async () => {
    const made = article()
    const { keys, opens, type, shows } = terminal(made.root, 'changed')
    await opens('streik')
    keys('Tab', 'Tab', 'u', 'Enter')
    await shows('de → ar')
    type('في البداية كان السعر.')
    made.write('corpus/streik.md', made.read('corpus/streik.md').replace('stand der', 'stand nie der'))
    keys('C-s')
    await shows('has changed in the meantime')
    await shows('nie')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('')
    keys('C-s')
    await shows('Saved')
    const { entries } = made.json<Alignment>('alignments/streik/ar.json')
    expect(entries.find(({ id }) => id === 'absatz01')).toMatchObject({
      source: 'Am Anfang stand nie der Preis.',
      target: 'في البداية كان السعر.',
    })

    // The same for a drift that is accepted: what is typed as the reason stays.
    keys('BTab', 'd')
    await shows(/\[ru\]/)
    keys('a')
    await shows('Why does the translation still hold?')
    type('gilt noch')
    made.write('corpus/streik.md', made.read('corpus/streik.md').replace('stand nie', 'stand oft'))
    keys('Enter')
    await shows('has changed in the meantime')
    await shows('gilt noch')
    expect(
      made.json<Alignment>('alignments/streik/ru.json').entries.find(({ id }) => id === 'absatz01'),
    ).toMatchObject({
      source: 'Am Anfang stand ein Preis.',
    })
    keys('Escape')
    // Sent at once, the two would be one key with Alt.
    await shows('next untranslated')
    keys('q')
    await shows('exit code 0')
  }, 60_000)

  test('a draft keeps the original that it was typed for', async () => {
    const made = article()
    const draft = { document: 'streik', unit: 'absatz01', language: 'ar', text: 'نصف', base: '' }
    made.write(
      '.synopse/drafts/4194399.json',
      JSON.stringify({ ...draft, source: 'Am Anfang stand ein Preis.' }),
    )
    const { keys, shows } = terminal(made.root, 'draft')
    await shows('The German has changed since')
    keys('C-s')
    await shows('has changed in the meantime')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('')
    keys('C-s')
    await shows('Saved')
    keys('q')
    await shows('exit code 0')
  }, 60_000)

  test('their own editor changes the text, and what another process wrote is not lost', async () => {
    const made = article()
    const editor = join(made.root, 'editor.sh')
    writeFileSync(editor, '#!/bin/sh\nprintf "From my editor." > "$1"\n')
    chmodSync(editor, 0o755)
    const { keys, opens, shows } = terminal(made.root, 'editor', `VISUAL= EDITOR=${editor}`)
    await opens('streik')
    keys('Tab', 'Tab', 'u', 'Enter')
    await shows('de → ar')
    keys('C-e')
    await shows('From my editor')
    const other = await call(['set', 'streik', 'absatz01', 'ar'], { cwd: made.root, stdin: 'شيء آخر' })
    expect(other.code).toBe(0)
    keys('C-s')
    await shows('Somebody else wrote in the meantime')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('شيء آخر')
    keys('C-s')
    await shows('Saved')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('From my editor.')
    keys('z')
    await shows('it reads again')
    for (let tries = 0; tries < 100 && targetOf(made, 'ar', 'absatz01') !== 'شيء آخر'; tries++) await wait(50)
    expect(targetOf(made, 'ar', 'absatz01')).toBe('شيء آخر')
    keys('q')
    await shows('exit code 0')
  }, 60_000)

  test('the mouse opens nothing until it is wanted, then goes where it points, and is remembered', async () => {
    const made = article()
    const { keys, type, shows, screen } = terminal(made.root, 'mouse')
    /** The cell where a text is first seen. */
    const pointed = (text: string, by = 0) => {
      const lines = screen().split('\n')
      const row = lines.findIndex(line => line.includes(text))
      return `${(lines[row] ?? '').indexOf(text) + 1 + by};${row + 1}`
    }
    const click = (cell: string) => type(`\u001b[<0;${cell}M\u001b[<0;${cell}m`)
    await shows('▶')
    keys('y')
    await shows('hold Shift')
    click(pointed('streik'))
    await shows('▶ streik')
    keys('Enter')
    await shows('1/6')
    click(pointed('Zweite'))
    await shows('4/6')
    type('\u001b[<65;5;5M')
    await shows('5/6')
    keys('Enter')
    await shows('→ en')
    click(pointed('English falsch01!', 3))
    keys('x')
    await shows('Engxlish')
    keys('C-z')
    await shows('English falsch01!')
    keys('Escape')
    await shows('next untranslated')
    keys('q')
    await shows('exit code 0')
    const settings = readFileSync(join(made.root, '.config/synopse/settings.json'), 'utf8')
    expect(JSON.parse(settings)).toMatchObject({ mouse: true })
  }, 60_000)

  test('what others change appears by itself, is said, and leaves alone what is being typed', async () => {
    const made = article()
    const { keys, opens, type, shows, screen } = terminal(made.root, 'others')
    await opens('streik')
    keys('Tab', 'Tab', 'u')
    await shows('[ar]')
    made.write('corpus/streik.md', made.read('corpus/streik.md').replace('Falsch!', 'Falsch, ganz falsch!'))
    await shows('Somebody else changed this document')
    await shows('Falsch, ganz falsch!')

    keys('Enter')
    await shows('de → ar')
    type('بداية')
    await call(['set', 'streik', 'absatz01', 'ar'], { cwd: made.root, stdin: 'شيء آخر' })
    await shows('Somebody else changed this very paragraph')
    keys('C-s')
    await shows('Somebody else wrote in the meantime')
    keys('C-s')
    await shows('Saved')
    expect(targetOf(made, 'ar', 'absatz01')).toBe('بداية')
    // What was saved here is nobody else's.
    await wait(2500)
    expect(screen()).toContain('Saved')
    expect(screen()).not.toContain('Somebody else')
    keys('q')
    await shows('exit code 0')
  }, 60_000)
})
