import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { project } from '../process.js'

const long = (sign: string) =>
  Array.from(
    { length: 700 },
    (_, index) => `Absatz ${index} über ${sign}, lang genug, um behalten zu werden.`,
  ).join('\n\n')

type Made = ReturnType<typeof project>

const kept = (made: Made) =>
  existsSync(made.path('.synopse/units')) ? readdirSync(made.path('.synopse/units')) : []

const units = (made: Made) => made.query<{ units: object[] }>('units', 'lang', '--json')

test('what was parsed is kept by its content, and may be deleted or broken', async () => {
  const made = project({ 'corpus/lang.md': long('Kohle'), 'corpus/kurz.md': 'Kurz.\n' })
  const first = await units(made)
  expect(first.units).toHaveLength(700)
  const [name = ''] = kept(made)
  expect(kept(made)).toHaveLength(1)
  expect(await units(made)).toEqual(first)

  const file = `.synopse/units/${name}`
  const whole = made.read(file)
  for (const broken of ['', '{}', 'null', whole.slice(0, -9), whole.replace('"line":1', '"line":-1')]) {
    made.write(file, broken)
    expect(await units(made)).toEqual(first)
    expect(made.read(file)).toBe(whole)
  }
  rmSync(made.path('.synopse'), { recursive: true })
  expect(await units(made)).toEqual(first)

  made.write('corpus/lang.md', long('Öl'))
  expect(await units(made)).not.toEqual(first)
})

test('of each document no more than two versions are kept, and nothing of one that is gone', async () => {
  const made = project({ 'corpus/lang.md': long('Kohle') })
  for (const sign of ['Öl', 'Gas', 'Torf', 'Holz', 'Wind']) {
    made.write('corpus/lang.md', long(sign))
    await units(made)
  }
  expect(kept(made)).toHaveLength(2)
  renameSync(made.path('corpus/lang.md'), made.path('corpus/neu.md'))
  await made.here(['status'])
  expect(kept(made)).toHaveLength(1)
})
