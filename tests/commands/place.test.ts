import { describe, expect, test } from '@jest/globals'
import { project, type TestProject } from '../process.js'

const TEXTS = ['# Der Steg', 'Der Steg ist neu.', 'Er ist aus Holz.', 'Niemand darf ihn betreten.'] as const
const [LOST, SIGN] = ['Фото: архив порта.', 'Перевод редакции, 2021 год.'] as const

interface File {
  entries: { id: string; source: string; target: string; state: string }[]
  unplaced?: { after: string; text: string }[]
}

/** A document with two units translated, and two paragraphs that have no place. */
async function pier() {
  const made = project({ 'corpus/steg.md': TEXTS.join('\n\n') })
  await made.here(['sync'])
  const { entries, ...head } = made.json<File>('alignments/steg/ru.json')
  const targets = ['Пирс', 'Пирс новый.', '', '']
  const filled = entries.map((entry, index) => ({
    ...entry,
    ...(targets[index] && {
      source: TEXTS[index]?.replace('# ', ''),
      target: targets[index],
      state: 'reviewed',
    }),
  }))
  const after = entries[1]?.id as string
  const unplaced = [{ after, text: LOST }, 'roh', { after, text: SIGN }]
  made.write('alignments/steg/ru.json', JSON.stringify({ ...head, entries: filled, unplaced }, null, 2))
  return { made, units: entries.map(({ id }) => id) }
}

const fileOf = (made: TestProject) => made.json<File>('alignments/steg/ru.json')

/** The ids of what has no place. */
async function waiting(made: TestProject): Promise<string[]> {
  const rows = await made.query<{ unit: string }[]>('list', '--status', 'unplaced', '--json')
  return rows.map(({ unit }) => unit)
}

test('status counts it, list shows it, check tells of it with its line', async () => {
  const { made, units } = await pier()
  const [lost, sign] = await waiting(made)
  const { documents } = await made.query<{
    documents: { languages: Record<string, { unplaced: number }> }[]
  }>('status', '--json')
  expect(documents[0]?.languages).toMatchObject({ en: { unplaced: 0 }, ru: { unplaced: 2 } })
  expect((await made.here(['status'])).stdout).toMatch(/obsolete {2}unplaced/)
  expect((await made.here(['status', '--lang', 'en'])).stdout).not.toContain('unplaced')
  const lines = made.read('alignments/steg/ru.json').split('\n')
  const lineOf = (text: string) => lines.findIndex(line => line.includes(text)) + 1
  const listed = await made.query('list', '--status', 'unplaced', '--json')
  expect(listed).toEqual(
    [LOST, SIGN].map((text, index) => ({
      document: 'steg',
      unit: [lost, sign][index],
      language: 'ru',
      status: 'unplaced',
      path: 'alignments/steg/ru.json',
      line: lineOf(text),
      source: '',
      previousSource: null,
      target: text,
      after: units[1],
    })),
  )
  expect((await made.here(['list', '--lang', 'ru'])).stdout).toContain(
    '2 paragraphs of translations have no place.',
  )
  const { findings } = JSON.parse((await made.here(['check', '--json'])).stdout)
  const found = findings.filter(({ code }: { code: string }) => code === 'unplaced')
  expect(found).toMatchObject(
    [LOST, SIGN].map((text, index) => ({
      severity: 'warning',
      language: 'ru',
      unit: null,
      line: lineOf(text),
      message: expect.stringContaining(`synopse place steg ru ${[lost, sign][index]} --at`),
    })),
  )
})

test('beside a unit, joined to a translation, dropped', async () => {
  const { made, units } = await pier()
  const [lost, sign] = (await waiting(made)) as [string, string]
  const at = await made.here(['place', 'steg', 'ru', sign.slice(0, 6), '--at', units[3] as string])
  expect(at).toMatchObject({ code: 0, stderr: '' })
  expect(fileOf(made).entries[3]).toEqual({
    id: units[3],
    source: TEXTS[3],
    target: SIGN,
    state: 'translated',
  })
  expect(fileOf(made).unplaced).toEqual([{ after: units[1], text: LOST }, 'roh'])
  await made.here(['place', 'steg', 'ru', lost, '--join', units[1] as string])
  expect(fileOf(made).entries[1]).toMatchObject({
    source: TEXTS[1],
    target: `Пирс новый.\n\n${LOST}`,
    state: 'translated',
  })
  expect(fileOf(made).unplaced).toEqual(['roh'])
})

test('what precedes a unit is joined before its translation', async () => {
  const { made, units } = await pier()
  const [lost, sign] = (await waiting(made)) as [string, string]
  await made.here(['place', 'steg', 'ru', sign, '--at', units[3] as string])
  await made.here(['place', 'steg', 'ru', lost, '--join', units[3] as string])
  expect(fileOf(made).entries[3]?.target).toBe(`${LOST}\n\n${SIGN}`)
})

test('what is dropped is told', async () => {
  const { made } = await pier()
  const { code, stdout } = await made.here(['place', 'steg', 'ru', ...(await waiting(made)), '--drop'])
  expect([code, stdout]).toEqual([0, expect.stringContaining(`Dropped: “${LOST}”\nDropped: “${SIGN}”\n`)])
  expect(fileOf(made).unplaced).toEqual(['roh'])
})

describe('refused, and nothing is written', () => {
  test.each<[string, (ids: readonly string[], units: readonly string[]) => string[], RegExp]>([
    [
      'a unit that is translated',
      ([id = ''], units) => [id, '--at', units[1] as string],
      /has a ru translation already/,
    ],
    [
      'a join where there is nothing',
      ([id = ''], units) => [id, '--join', units[3] as string],
      /no ru translation yet/,
    ],
    ['a unit that there is not', ([id = '']) => [id, '--at', 'fehlt123'], /no unit “fehlt123”/],
    [
      'a paragraph that there is not',
      (_, units) => ['u-fehlt', '--at', units[3] as string],
      /is called “u-fehlt”/,
    ],
    ['no paragraph', () => ['--drop'], /No paragraph was named \(ru has 2/],
    ['nowhere', ([id = '']) => [id], /exactly one of/],
    ['two places', ([id = ''], units) => [id, '--drop', '--at', units[3] as string], /exactly one of/],
    ['two at once', (ids, units) => [...ids, '--at', units[3] as string], /Only one paragraph at a time/],
  ])('%s', async (_, args, message) => {
    const { made, units } = await pier()
    const before = made.read('alignments/steg/ru.json')
    const { code, stderr } = await made.here(['place', 'steg', 'ru', ...args(await waiting(made), units)])
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
    expect(made.read('alignments/steg/ru.json')).toBe(before)
  })
})

test('a file laid later clears what an earlier one left, where it translates, and tells it', async () => {
  const made = project({ 'corpus/steg.md': TEXTS.join('\n\n') })
  const own = ['# Пирс', 'Пирс новый.', 'Он сделан из дерева.', 'Никому нельзя на него ступать.']
  made.write('ru.md', [own[0], own[1], LOST, own[2], own[3], SIGN].join('\n\n'))
  await made.here(['align', 'steg', 'ru', 'ru.md'])
  expect(fileOf(made).unplaced?.map(({ text }) => text)).toEqual([LOST, SIGN])
  // Of another part of the document, nothing is known.
  made.write('teil.md', [own[2], own[3]].join('\n\n'))
  const part = JSON.parse((await made.here(['align', 'steg', 'ru', 'teil.md', '--json'])).stdout)
  expect(part.cleared.map(({ text }: { text: string }) => text)).toEqual([SIGN])
  expect(fileOf(made).unplaced?.map(({ text }) => text)).toEqual([LOST])
  made.write('ru.md', own.join('\n\n'))
  const { stdout } = await made.here(['align', 'steg', 'ru', 'ru.md'])
  expect(stdout).toContain('1 unplaced paragraph of an earlier file is not in this one, and is dropped:')
  expect(stdout).toContain(LOST)
  expect(fileOf(made)).not.toHaveProperty('unplaced')
})
