import { expect, test } from '@jest/globals'
import type { Alignment, TestProject } from '../process.js'
import { article } from './article.js'

const RU = 'alignments/streik/ru.json'
const AR = 'alignments/streik/ar.json'

function entry(made: TestProject, id: string, file = RU) {
  return made.json(file).entries.find(entry => entry.id === id)
}

test('set writes source, target and state together, into one file only', async () => {
  const made = article()
  const others = ['alignments/streik/de.json', 'alignments/streik/en.json', AR]
  const times = others.map(made.age)
  const { code, stdout, stderr } = await made.run(['set', 'streik', 'fals', 'ru'], { stdin: '  Неверно!\n' })
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: 'falsch01 (ru) written to alignments/streik/ru.json\n',
    stderr: '',
  })
  expect(entry(made, 'falsch01')).toEqual({
    id: 'falsch01',
    source: 'Falsch!',
    target: 'Неверно!',
    state: 'translated',
  })
  expect(others.map(made.modified)).toEqual(times)
})

test('set works before a sync, and the next sync leaves it', async () => {
  const made = article()
  made.write('corpus/streik.md', `${made.read('corpus/streik.md')}\nNoch ein Satz.\n`)
  const { units } = await made.query<{ units: { id: string }[] }>('units', 'streik', '--json')
  const id = units.at(-1)?.id as string
  expect((await made.here(['set', 'streik', id, 'ru'], { stdin: 'Ещё.' })).code).toBe(0)
  await made.here(['sync'])
  expect(entry(made, id)).toEqual({ id, source: 'Noch ein Satz.', target: 'Ещё.', state: 'translated' })
})

test('setting a drifted unit anew, a bead, and a unit inside a bead', async () => {
  const made = article()
  await made.here(['set', 'streik', 'absatz01', 'ru'], { stdin: 'Цена.' })
  expect(entry(made, 'absatz01')).toMatchObject({ source: 'Am Anfang stand der Preis.', state: 'translated' })
  await made.here(['set', 'streik', 'punkte01', 'ru'], { stdin: 'Первое.\n\nВторое.' })
  expect(entry(made, 'punkte01')).toMatchObject({
    source: 'Erste Forderung\n\nZweite Forderung',
    target: 'Первое.\n\nВторое.',
    covers: ['punkte02'],
  })
  await made.here(['set', 'streik', 'punkte02', 'ru'], { stdin: 'Второе' })
  expect(entry(made, 'punkte02')).toEqual({
    id: 'punkte02',
    source: 'Zweite Forderung',
    target: 'Второе',
    state: 'translated',
  })
  expect(entry(made, 'punkte01')).not.toHaveProperty('covers')
  expect(made.json(RU).entries.map(({ id }) => id)).toEqual([
    'titel001',
    'absatz01',
    'punkte01',
    'punkte02',
    'falsch01',
    'schluss1',
    'altes001',
  ])
})

test('accept settles a drift and keeps target and state; twice does nothing', async () => {
  const made = article()
  await made.here(['accept', 'streik', 'absatz01', 'ru'])
  expect(entry(made, 'absatz01')).toEqual({
    id: 'absatz01',
    source: 'Am Anfang stand der Preis.',
    target: 'Сначала цена.',
    state: 'reviewed',
  })
  const time = made.age(RU)
  const again = await made.here(['accept', 'streik', 'absatz01', 'ru'])
  expect({ code: again.code, stdout: again.stdout }).toEqual({
    code: 0,
    stdout: 'Nothing to do; nothing was changed.\n',
  })
  expect(made.modified(RU)).toBe(time)
  // A target that a person typed into the file drifts from an unknown source, until accepted.
  await made.here(['accept', 'streik', 'titel001', 'ar'])
  expect(entry(made, 'titel001', AR)).toMatchObject({ source: 'Streik in Schanaosen', target: 'إضراب' })
})

test('accept with a code and a reason allows a finding until the texts change', async () => {
  const made = article()
  await made.here(['set', 'streik', 'falsch01', 'ru'], { stdin: '- Неверно!' })
  const codes = async () => {
    const { findings } = await made.query<{ findings: { code: string }[] }>(
      'check',
      'streik',
      '--lang',
      'ru',
      '--json',
    )
    return findings.map(({ code }) => code).filter(code => code === 'structure')
  }
  expect(await codes()).toEqual(['structure'])
  const { findings } = await made.query<{ findings: { code: string; related?: object }[] }>('check', '--json')
  expect(findings.find(({ code }) => code === 'structure')?.related).toEqual({
    path: 'corpus/streik.md',
    line: 8,
    column: 1,
  })
  await made.here(['accept', 'streik', 'falsch01', 'ru', 'structure', '--reason', 'Dialog'])
  expect(entry(made, 'falsch01')?.allow).toEqual([
    { code: 'structure', reason: 'Dialog', of: expect.stringMatching(/^[0-9a-f]{16}$/) },
  ])
  expect(await codes()).toEqual([])
  await made.here(['set', 'streik', 'falsch01', 'ru'], { stdin: '- Нет!' })
  expect(await codes()).toEqual(['structure'])
})

test('a conflict can be decided where its unit is gone, and then be pruned', async () => {
  const made = article()
  const file = made.json(RU)
  const conflict = { source: 'Alter Satz.', target: 'Давнее.', state: 'translated' }
  Object.assign(file.entries.at(-1) as object, { conflict })
  made.write(RU, JSON.stringify(file))
  expect((await made.here(['prune', '--yes'])).code).toBe(2)
  const third = await made.run(['resolve', 'streik', 'altes001', 'ru'], { stdin: 'Третье.' })
  expect([third.code, entry(made, 'altes001')]).toMatchObject([2, { conflict }])
  const { code, stdout } = await made.here(['resolve', 'streik', 'alte', 'ru', '--theirs'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: `altes001 (ru) written to ${RU}\n` })
  expect(entry(made, 'altes001')).toEqual({ id: 'altes001', ...conflict })
  expect((await made.here(['prune', '--yes'])).code).toBe(0)
  expect(entry(made, 'altes001')).toBeUndefined()
})

test('a conflict can be decided where another unit’s translation covers its unit', async () => {
  const made = article()
  const file = made.json(RU)
  const conflict = { source: 'Zweite Forderung', target: 'Второе', state: 'translated' }
  file.entries.push({ id: 'punkte02', source: '', target: '', state: 'initial', conflict })
  made.write(RU, JSON.stringify(file))
  const list = await made.query('list', 'streik', '--status', 'conflict', '--json')
  expect(list).toMatchObject([{ unit: 'punkte02', language: 'ru' }])
  await made.here(['resolve', 'streik', 'punkte02', 'ru', '--ours'])
  expect(
    await made.query('list', 'streik', '--lang', 'ru', '--status', 'conflict,drifted', '--json'),
  ).toMatchObject([{ unit: 'absatz01' }])
})

test('what is in conflict is not approved either where the unit that the entry is named after is gone', async () => {
  const made = article()
  const file = made.json(RU)
  const conflict = { source: 'Zweite Forderung', target: 'Второе', state: 'translated' }
  const bead = file.entries.find(({ id }) => id === 'punkte01')
  Object.assign(bead as object, { source: 'Zweite Forderung', conflict })
  made.write(RU, JSON.stringify(file))
  made.write('corpus/streik.md', made.read('corpus/streik.md').replace('- Erste Forderung\n', ''))
  const { code, stderr } = await made.here(['review', 'streik', 'punkte02', 'ru'])
  expect([code, stderr.split('\n')[0]]).toEqual([
    2,
    'The ru entry punkte02 has an unresolved conflict; the other side is “Второе”. It was left as it is.',
  ])
  expect(entry(made, 'punkte01')).toMatchObject({ state: 'translated', conflict })
})

test('review raises the state and never lowers it; what has drifted is refused', async () => {
  const made = article()
  await made.here(['review', 'streik', 'titel001', 'ru'])
  expect(entry(made, 'titel001')?.state).toBe('reviewed')
  await made.here(['review', 'streik', 'titel001', 'ru', '--state', 'final'])
  expect(entry(made, 'titel001')?.state).toBe('final')
  const lower = await made.here(['review', 'streik', 'titel001', 'ru'])
  expect(lower.stdout).toContain('nothing was changed')
  const drifted = await made.here(['review', 'streik', 'absatz01', 'ru'])
  expect(drifted.code).toBe(2)
  expect(drifted.stderr).toContain('changed after')
})

test('review sends back with a note, until there is another translation', async () => {
  const made = article()
  const { code } = await made.here(['review', 'streik', 'schluss1', 'ru', '--return', ' Zu knapp. '])
  expect([code, entry(made, 'schluss1')]).toMatchObject([0, { returned: { note: 'Zu knapp.' } }])
  const { stdout } = await made.here(['list', '--status', 'returned', '--json'])
  expect(JSON.parse(stdout)).toMatchObject([{ unit: 'schluss1', language: 'ru' }])
  await made.here(['set', 'streik', 'schluss1', 'ru'], { stdin: 'Конец открыт.' })
  expect(entry(made, 'schluss1')).not.toHaveProperty('returned')
})

test('an open conflict is resolved first, and the messages say with what', async () => {
  const made = article()
  const file = made.json<Alignment>('alignments/streik/ru.json')
  const theirs = { source: '', target: 'Другой', state: 'translated' } as const
  const entries = file.entries.map(old => (old.id === 'titel001' ? { ...old, conflict: theirs } : old))
  made.write('alignments/streik/ru.json', `${JSON.stringify({ ...file, entries }, null, 2)}\n`)
  const approved = await made.here(['review', 'streik', 'titel001', 'ru'])
  expect([approved.code, approved.stderr]).toEqual([2, expect.stringContaining('“Другой”')])
  expect(approved.stderr).toContain('synopse resolve streik titel001 ru --ours')
  const undecided = await made.run(['resolve', 'streik', 'titel001', 'ru'], { stdin: '' })
  expect([undecided.code, undecided.stderr]).toEqual([2, expect.stringContaining('--ours or --theirs')])
})

test('note sets and takes away, from the arguments or from stdin', async () => {
  const made = article()
  await made.here(['note', 'streik', 'titel001', 'ru', 'Name prüfen'])
  expect(entry(made, 'titel001')?.note).toBe('Name prüfen')
  await made.here(['note', 'streik', 'titel001', 'ru'], { stdin: 'Zweite\n' })
  expect(entry(made, 'titel001')?.note).toBe('Zweite')
  await made.here(['note', 'streik', 'titel001', 'ru', ''])
  expect(entry(made, 'titel001')).not.toHaveProperty('note')
})

test('prune shows, refuses without --yes where nobody can be asked, and drops only what it is told to', async () => {
  const made = article()
  const refused = await made.here(['prune'], { stdin: 'y\n' })
  expect(refused.code).toBe(2)
  expect(refused.stdout).toContain('Старое.')
  expect(refused.stderr).toMatch(/no terminal[\s\S]*--yes/)
  expect(entry(made, 'altes001')).toBeDefined()
  await made.here(['prune', '--yes', '--lang', 'en'])
  expect(entry(made, 'altes001')).toBeDefined()
  const dropped = await made.here(['prune', '--yes', 'streik'])
  expect({ code: dropped.code, stdout: dropped.stdout }).toEqual({
    code: 0,
    stdout: expect.stringMatching(/Старое\.[\s\S]*1 translation deleted/),
  })
  expect(entry(made, 'altes001')).toBeUndefined()
  expect(made.json(RU).entries).toHaveLength(5)
})

const untouched = article()

test.each([
  [['set', 'streik', 'falsch01', 'ru'], ' \n\t\n', 'no text on standard input'],
  [['set', 'streik', 'falsch01', 'ru'], Buffer.from([0x66, 0xfc, 0x72]), 'not valid UTF-8'],
  [['set', 'streik', 'falsch01', 'ru'], 'a\0b', 'NUL'],
  [['set', 'streik', 'falsch01', 'de'], 'x', 'not one of the targets'],
  [['set', 'streik', 'altes001', 'ru'], 'x', 'no unit “altes001”'],
  [['set', 'streik', 'falsch01'], 'x', '“language” is missing'],
  [['accept', 'streik', 'falsch01', 'ru'], '', 'no ru translation'],
  [['accept', 'streik', 'titel001', 'ru', 'struktur', '--reason', 'x'], '', 'Did you mean “structure”?'],
  [['accept', 'streik', 'titel001', 'ru', 'structure'], '', '--reason'],
  [['review', 'streik', 'titel001', 'ru', '--state', 'translated'], '', 'reviewed, final'],
  [['review', 'streik', 'titel001', 'ru', '--return', ' '], '', '--return'],
  [
    ['review', 'streik', 'titel001', 'ru', '--return', 'x', '--state', 'final'],
    '',
    'cannot be used together',
  ],
  [['review', 'streik', 'falsch01', 'ru', '--return', 'x'], '', 'no ru translation'],
])('%j with %j is refused', async (args, stdin, said) => {
  const { code, stdout, stderr } = await (stdin ? untouched.here(args, { stdin }) : untouched.here(args))
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
  expect(untouched.read(RU)).toBe(article().read(RU))
})
