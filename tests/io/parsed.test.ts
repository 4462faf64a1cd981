import { existsSync, readdirSync, rmSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { project } from '../process.js'

const long = (sign: string) =>
  Array.from(
    { length: 700 },
    (_, index) => `Absatz ${index} über ${sign}, lang genug, um behalten zu werden.`,
  ).join('\n\n')

const kept = (made: ReturnType<typeof project>) =>
  existsSync(made.path('.synopse/units')) ? readdirSync(made.path('.synopse/units')) : []

test('what was parsed is kept by its content, and may be deleted or broken', async () => {
  const made = project({ 'corpus/lang.md': long('Kohle'), 'corpus/kurz.md': 'Kurz.\n' })
  const units = () => made.query<{ units: object[] }>('units', 'lang', '--json')
  const first = await units()
  expect(first.units).toHaveLength(700)
  const [name = ''] = kept(made)
  expect(kept(made)).toHaveLength(1)
  expect(await units()).toEqual(first)

  for (const broken of [
    '',
    '{}',
    'null',
    '{"key":"x","value":[]}',
    made.read(`.synopse/units/${name}`).replace('"line":1', '"line":-1'),
  ]) {
    made.write(`.synopse/units/${name}`, broken)
    expect(await units()).toEqual(first)
  }
  rmSync(made.path('.synopse'), { recursive: true })
  expect(await units()).toEqual(first)

  made.write('corpus/lang.md', long('Öl'))
  const other = await units()
  expect(other).not.toEqual(first)
  expect(kept(made)).toHaveLength(2)
})

test('no more is kept than has room', async () => {
  const made = project({ 'corpus/lang.md': long('Kohle') })
  await made.here(['units', 'lang', '--json'])
  const [name = ''] = kept(made)
  made.age(`.synopse/units/${name}`)
  for (let text = 0; text < 35; text++)
    made.write(`.synopse/units/${String(text).padStart(32, '0')}.json`, '{}')
  made.write('.synopse/units/notiz.json', '{}')
  made.write('corpus/lang.md', long('Öl'))
  await made.here(['units', 'lang', '--json'])
  expect(kept(made).length).toBe(32 + 1)
  expect(kept(made)).toContain('notiz.json')
  expect(kept(made)).not.toContain(name)
})
