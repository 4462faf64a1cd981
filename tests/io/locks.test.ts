import { existsSync, mkdirSync, rmSync, utimesSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { project, type TestProject } from '../process.js'
import { rows } from '../runs.js'

const paragraphs = Array.from({ length: 12 }, (_, index) => `Absatz ${index}.`)

/** A lock as a process takes it: a folder whose time that process renews. */
function lock(made: TestProject, ageInSeconds: number): void {
  mkdirSync(made.path('.synopse/lock'), { recursive: true })
  const time = Date.now() / 1000 - ageInSeconds
  utimesSync(made.path('.synopse/lock'), time, time)
}

test.each(rows([2, 8], 2))(
  '%d processes that set different units of a file at once lose nothing',
  async many => {
    const made = project({
      'synopse.config.json': '{"targets":["ru"]}',
      'corpus/a.md': `${paragraphs.join('\n\n')}\n`,
    })
    await made.run(['sync'])
    const units = made.json('alignments/a/de.json').units.slice(0, many)
    const outcomes = await Promise.all(
      units.map(({ id }) => made.run(['set', 'a', id, 'ru'], { stdin: `Перевод ${id}` })),
    )
    expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      units.map(() => ({ code: 0, stderr: '' })),
    )
    const { entries } = made.json('alignments/a/ru.json')
    expect(entries.slice(0, many)).toEqual(
      units.map(({ id, text }) => ({ id, source: text, target: `Перевод ${id}`, state: 'translated' })),
    )
    expect(entries).toHaveLength(paragraphs.length)
  },
)

test('a sync and a set at once, of a file that is not there yet, lose nothing', async () => {
  const made = project({ 'synopse.config.json': '{"targets":["ru"]}', 'corpus/a.md': 'Eins.\n\nZwei.\n' })
  const { units } = await made.query<{ units: { id: string }[] }>('units', 'a', '--json')
  const id = units[1]?.id as string
  const outcomes = await Promise.all([
    made.run(['sync']),
    made.run(['set', 'a', id, 'ru'], { stdin: 'Два.' }),
    made.run(['sync']),
  ])
  expect(outcomes.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(made.json('alignments/a/ru.json').entries.map(({ target }) => target)).toEqual(['', 'Два.'])
})

test('a lock that a killed process left is taken over', async () => {
  const made = article()
  lock(made, 60)
  const begun = Date.now()
  const { code } = await made.run(['set', 'streik', 'falsch01', 'ru'], { stdin: 'Неверно!' })
  expect({ code, quick: Date.now() - begun < 4000 }).toEqual({ code: 0, quick: true })
  expect(existsSync(made.path('.synopse/lock'))).toBe(false)
})

test('one that is held is waited for; what was written meanwhile is kept; readers do not wait', async () => {
  const made = article()
  lock(made, 0)
  const waiting = made.run(['set', 'streik', 'falsch01', 'ru'], { stdin: 'Неверно!' })
  const reading = await made.run(['status', 'streik'])
  expect(reading.code).toBe(0)
  await sleep(600)
  const file = 'alignments/streik/ru.json'
  expect(made.read(file)).not.toContain('Неверно!')
  made.write(file, made.read(file).replace('Забастовка', 'Стачка'))
  rmSync(made.path('.synopse/lock'), { recursive: true })
  expect((await waiting).code).toBe(0)
  expect(made.json(file).entries.map(({ target }) => target)).toEqual(
    expect.arrayContaining(['Стачка', 'Неверно!']),
  )
})

test('two that add another text under one name at once: one is written, one is refused', async () => {
  const made = project()
  lock(made, 0)
  const texts = ['Der eine Text.\n', 'Ein anderer Text.\n']
  const adding = texts.map(stdin => made.run(['add', '-', '--as', 'neu'], { stdin }))
  // Both have looked and seen nothing there when the first may write.
  await sleep(1500)
  rmSync(made.path('.synopse/lock'), { recursive: true })
  const codes = (await Promise.all(adding)).map(({ code }) => code)
  expect([...codes].sort()).toEqual([0, 2])
  expect(made.read('corpus/neu.md')).toBe(texts[codes.indexOf(0)])
})
