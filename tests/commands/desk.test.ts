import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CODES } from '../../src/commands/context.js'
import { deskOf } from '../../src/commands/desk.js'
import { loadWords } from '../../src/locales/words.js'
import { openProject } from '../../src/project/project.js'
import type { Answer } from '../../src/ui/answer.js'
import { STATUS_CODES, type Undo } from '../../src/ui/state.js'
import type { Alignment } from '../process.js'
import { commitAll, committed } from '../repository.js'
import { article } from './article.js'

const RUSSIAN = 'alignments/streik/ru.json'
const drifted = { document: 'streik', unit: 'absatz01', language: 'ru' }

async function desk() {
  const made = article()
  const project = await openProject(made.root, CODES)
  return { made, answer: deskOf(project, await loadWords('en')) }
}

const entryOf = (made: ReturnType<typeof article>) =>
  made.json<Alignment>(RUSSIAN).entries.find(({ id }) => id === 'absatz01')

/** What whoever opened the document sees. */
const SEEN = { source: 'Am Anfang stand der Preis.' }
const basisOf = (made: ReturnType<typeof article>) => ({ ...SEEN, target: entryOf(made)?.target as string })

const undoOf = (answer: Answer): Undo => {
  if (answer.kind !== 'written' || !answer.undo) throw new Error(JSON.stringify(answer))
  return answer.undo
}

test('what was accepted with a reason is taken back to the byte', async () => {
  const { made, answer } = await desk()
  const before = made.read(RUSSIAN)
  const accepted = await answer({ kind: 'accept', ...drifted, reason: 'still holds', basis: basisOf(made) })
  expect(entryOf(made)).toMatchObject({
    source: 'Am Anfang stand der Preis.',
    allow: [{ reason: 'still holds' }],
  })
  expect(await answer({ kind: 'restore', turn: 'undo', undo: undoOf(accepted) })).toMatchObject({
    kind: 'written',
  })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('what was saved is taken back, unless somebody wrote since', async () => {
  const { made, answer } = await desk()
  const before = made.read(RUSSIAN)
  const basis = basisOf(made)
  const saved = await answer({ kind: 'save', ...drifted, text: 'Новый текст.', basis })
  expect(entryOf(made)).toMatchObject({ target: 'Новый текст.', state: 'translated' })
  const undo = undoOf(saved)
  expect(await answer({ kind: 'restore', turn: 'undo', undo })).toMatchObject({ kind: 'written' })
  expect(made.read(RUSSIAN)).toBe(before)
  expect(await answer({ kind: 'restore', turn: 'undo', undo })).toMatchObject({
    kind: 'refused',
    refusal: { reason: 'targetChanged', found: basis.target },
  })
})

test('a note is written, and taken back to the byte', async () => {
  const { made, answer } = await desk()
  const before = made.read(RUSSIAN)
  const noted = await answer({ kind: 'note', ...drifted, note: 'Nachfragen!', basis: {} })
  expect(entryOf(made)).toMatchObject({ note: 'Nachfragen!' })
  await answer({ kind: 'restore', turn: 'undo', undo: undoOf(noted) })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('what is sent back waits for its translator, is listed, and taken back to the byte', async () => {
  const { made, answer } = await desk()
  const before = made.read(RUSSIAN)
  const basis = basisOf(made)
  const returned = await answer({ kind: 'return', ...drifted, note: 'Zu wörtlich.', basis })
  expect(entryOf(made)).toMatchObject({ state: 'translated', returned: { note: 'Zu wörtlich.' } })
  const { stdout } = await made.here(['list', '--status', 'returned', '--json'])
  expect(JSON.parse(stdout)).toMatchObject([
    { unit: 'absatz01', language: 'ru', status: 'returned', returned: { note: 'Zu wörtlich.' } },
  ])
  expect((await made.here(['list', '--status', 'returned'])).stdout).toContain('Sent back: Zu wörtlich.')
  const status = JSON.parse((await made.here(['status', 'streik', '--json'])).stdout)
  expect(status.documents[0].languages.ru).toMatchObject({ returned: 1 })
  for (const format of ['csv', 'po', 'xliff', 'xliff12']) {
    const exported = await made.here(['export', 'streik', '--lang', 'ru', '--format', format])
    expect(exported.stdout).toContain('Zu wörtlich.')
  }
  await answer({ kind: 'restore', turn: 'undo', undo: undoOf(returned) })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('a paragraph that was cut out of a translation of several goes back into it', async () => {
  const { made, answer } = await desk()
  const read = () => made.json<Alignment>(RUSSIAN).entries.filter(({ id }) => id.startsWith('punkte'))
  const [bead] = read()
  const saved = await answer({
    kind: 'save',
    ...drifted,
    unit: 'punkte02',
    text: 'Второе.',
    basis: { source: bead?.source, target: bead?.target as string },
  })
  expect(read()).toHaveLength(2)
  await answer({ kind: 'restore', turn: 'undo', undo: undoOf(saved) })
  expect(read()).toEqual([bead, { id: 'punkte02', source: '', target: '', state: 'initial' }])
})

const WAITING = [
  { after: 'absatz01', text: 'Фото: архив.' },
  { after: 'absatz01', text: 'Конец.' },
  { after: 'absatz01', text: 'Фото: архив.' },
]

test.each([
  ['beside', 0],
  ['joined', 0],
  ['dropped', 0],
  ['joined', 1],
  ['dropped', 2],
] as const)(
  'a paragraph that was placed (%s, number %i) waits again, and is placed again, to the byte',
  async (how, number) => {
    const { made, answer } = await desk()
    const file = JSON.parse(made.read(RUSSIAN))
    if (how === 'beside')
      for (const entry of file.entries)
        if (entry.id === 'absatz01') Object.assign(entry, { source: '', target: '', state: 'initial' })
    made.write(RUSSIAN, `${JSON.stringify({ ...file, unplaced: WAITING }, null, 2)}\n`)
    const before = made.read(RUSSIAN)
    const opened = await answer({ kind: 'open', document: 'streik' })
    if (opened.kind !== 'opened') throw new Error(opened.kind)
    const paragraph = opened.opened.synopsis.unplaced?.ru?.[number]
    if (!paragraph) throw new Error('nothing waits')
    const basis = { ...SEEN, target: entryOf(made)?.target ?? '' }
    const placed = await answer({ kind: 'place', ...drifted, paragraph, how, basis })
    const after = made.read(RUSSIAN)
    expect(after).not.toBe(before)
    const back = await answer({ kind: 'restore', turn: 'undo', undo: undoOf(placed) })
    expect(back).toMatchObject({
      kind: 'written',
      message: { key: 'ui.undo.waits', args: { text: paragraph.text } },
    })
    expect(made.read(RUSSIAN)).toBe(before)
    const again = await answer({ kind: 'restore', turn: 'redo', undo: undoOf(back) })
    expect(again).toMatchObject({ kind: 'written', turn: 'redo' })
    expect(made.read(RUSSIAN)).toBe(after)
    // Once more, and then once too often: somebody else has placed it since.
    await answer({ kind: 'restore', turn: 'undo', undo: undoOf(again) })
    const { entries, ...rest } = JSON.parse(made.read(RUSSIAN))
    made.write(RUSSIAN, `${JSON.stringify({ ...rest, entries, unplaced: [] }, null, 2)}\n`)
    expect(await answer({ kind: 'restore', turn: 'redo', undo: undoOf(back) })).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'placed' },
    })
  },
)

test('what somebody else put beside a translation since stays when it is taken back', async () => {
  const { made, answer } = await desk()
  const basis = basisOf(made)
  const saved = await answer({ kind: 'save', ...drifted, text: 'Новый текст.', basis })
  await made.here(['note', 'streik', 'absatz01', 'ru', 'Nachfragen!'])
  await answer({ kind: 'restore', turn: 'undo', undo: undoOf(saved) })
  expect(entryOf(made)).toMatchObject({ target: basis.target, note: 'Nachfragen!' })
})

test('of the two translations that a merge left behind, the one that is saved stays', async () => {
  const { made, answer } = await desk()
  const file = made.json<Alignment>(RUSSIAN)
  const entry = file.entries.find(({ id }) => id === 'absatz01')
  const theirs = { source: entry?.source, target: 'Иначе.', state: 'translated' }
  Object.assign(entry as object, { conflict: theirs })
  writeFileSync(join(made.root, RUSSIAN), JSON.stringify(file, null, 2))
  const base = entry?.target as string
  expect(
    await answer({
      kind: 'save',
      ...drifted,
      text: base,
      basis: { ...SEEN, target: base, conflict: 'Иначе.' },
    }),
  ).toMatchObject({ kind: 'written' })
  expect(entryOf(made)).toMatchObject({ target: base })
  expect(entryOf(made)).not.toHaveProperty('conflict')
})

test('what somebody else wrote is not overwritten', async () => {
  const { made, answer } = await desk()
  const before = made.read(RUSSIAN)
  const basis = { ...SEEN, target: 'was da stand' }
  const answered = await answer({ kind: 'save', ...drifted, text: 'Новый текст.', basis })
  expect(answered).toMatchObject({ kind: 'refused', refusal: { reason: 'targetChanged' } })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('what was typed for another source is not stored as made from today’s', async () => {
  const { made, answer } = await desk()
  const before = made.read(RUSSIAN)
  const basis = basisOf(made)
  made.write(
    'corpus/streik.md',
    made.read('corpus/streik.md').replace('Am Anfang stand', 'Am Anfang stand nicht'),
  )
  const answered = await answer({ kind: 'save', ...drifted, text: 'Новый текст.', basis })
  expect(answered).toMatchObject({
    kind: 'refused',
    refusal: {
      reason: 'sourceChanged',
      expected: 'Am Anfang stand der Preis.',
      found: 'Am Anfang stand nicht der Preis.',
    },
  })
  expect(made.read(RUSSIAN)).toBe(before)
  const accepted = await answer({ kind: 'accept', ...drifted, reason: '', basis })
  expect(accepted).toMatchObject({ kind: 'refused', refusal: { reason: 'sourceChanged' } })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('what can not be done is an answer', async () => {
  const { made, answer } = await desk()
  expect(await answer({ kind: 'review', ...drifted, state: 'final', basis: basisOf(made) })).toMatchObject({
    kind: 'refused',
    refusal: { reason: 'flagged' },
    message: { key: 'error.door.drifted' },
  })
})

type Counted = Extract<Answer, { kind: 'counted' | 'overview' }>

test('the overview has the numbers of each document, as status has them, or what is wrong with it', async () => {
  const { made, answer } = await desk()
  const { documents } = await made.query<{ documents: object[] }>('status', '--json')
  made.write('corpus/kaputt.md', Buffer.from([0x46, 0xfc, 0x72]))
  const broken = { document: 'kaputt', broken: { key: 'error.file.encoding', args: expect.anything() } }
  expect(await answer({ kind: 'overview' })).toEqual({
    kind: 'overview',
    documents: expect.arrayContaining([...documents, broken]),
  })
})

test('numbers that are kept are there at once, and whole; of what changed, they are there without what is misaligned', async () => {
  const { made, answer } = await desk()
  const before = await answer({ kind: 'count' })
  expect(before.kind).toBe('counted')
  const overview = await answer({ kind: 'overview' })
  expect(await answer({ kind: 'count' })).toEqual(overview)
  made.write('corpus/streik.md', `${made.read('corpus/streik.md')}\nEin neuer Absatz.\n`)
  const quick = (await answer({ kind: 'count' })) as Counted
  const { documents } = (await answer({ kind: 'overview' })) as Counted
  const unlooked = documents.map(({ languages, ...rest }) => ({
    ...rest,
    languages: Object.fromEntries(
      Object.entries(languages ?? {}).map(([language, counts]) => [language, { ...counts, misaligned: 0 }]),
    ),
  }))
  expect(documents).not.toEqual((overview as Counted).documents)
  expect(quick).toEqual({ kind: 'counted', documents: unlooked })
})

test('a document that cannot be read is listed, with what the command line says of it', async () => {
  const { made, answer } = await desk()
  made.write('alignments/streik/ru.json', '<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other\n')
  for (const kind of ['count', 'overview'] as const) {
    const { documents } = (await answer({ kind })) as Counted
    expect(documents.find(({ document }) => document === 'streik')).toEqual({
      document: 'streik',
      broken: {
        key: 'error.file.conflictMarkers',
        args: expect.objectContaining({ path: 'alignments/streik/ru.json' }),
      },
    })
  }
})

test('what is typed is judged as it stands, with the glossary, and nothing is written', async () => {
  const { made, answer } = await desk()
  made.write(
    'glossary.json',
    JSON.stringify({ version: 1, terms: [{ german: ['Preis'], use: { ru: ['цена'] } }] }),
  )
  const before = made.read(RUSSIAN)
  const opened = await answer({ kind: 'open', document: 'streik' })
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const units = opened.opened.synopsis.rows.map(({ unit }) => unit).filter(({ id }) => id === 'absatz01')
  const about = { kind: 'try', document: 'streik', language: 'ru', units, source: SEEN.source } as const
  const said = async (text: string) => {
    const answered = await answer({ ...about, text })
    if (answered.kind !== 'tried') throw new Error(answered.kind)
    const { findings, terms } = answered.tried
    return { codes: findings.map(({ code }) => code), terms: terms.map(({ term, isUsed }) => [term, isUsed]) }
  }
  expect(await said('')).toEqual({ codes: [], terms: [['Preis', false]] })
  expect(await said('Вначале было 17 слов.')).toMatchObject({
    codes: expect.arrayContaining(['numbers', 'glossary']) as unknown,
  })
  expect(await said('Вначале была цена.')).toEqual({ codes: [], terms: [['Preis', true]] })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('a finding is allowed with a reason, for what was seen, and taken back to the byte', async () => {
  const { made, answer } = await desk()
  const text = 'Вначале была 1 цена.'
  await answer({ kind: 'save', ...drifted, text, basis: basisOf(made) })
  const before = made.read(RUSSIAN)
  const told = async () => {
    const looked = await answer({ kind: 'look', document: 'streik', generation: 1 })
    if (looked.kind !== 'looked') throw new Error(looked.kind)
    return looked.findings
      .filter(({ unit, language }) => unit === 'absatz01' && language === 'ru')
      .map(({ code, message }) => {
        // The screen has keys for what a command would settle.
        expect(message).not.toContain('synopse ')
        return code
      })
  }
  expect(await told()).toContain('numbers')
  const allowing = { kind: 'allow', ...drifted, code: 'numbers', reason: 'so gemeint' } as const
  expect(await answer({ ...allowing, basis: { ...basisOf(made), target: 'Другое.' } })).toMatchObject({
    kind: 'refused',
    refusal: { reason: 'targetChanged' },
  })
  const allowed = await answer({ ...allowing, basis: basisOf(made) })
  expect(allowed).toMatchObject({
    kind: 'written',
    message: { key: 'ui.allowed', args: { code: 'numbers' } },
  })
  expect(entryOf(made)).toMatchObject({ allow: [{ code: 'numbers', reason: 'so gemeint' }] })
  expect(await told()).not.toContain('numbers')
  await answer({ kind: 'restore', turn: 'undo', undo: undoOf(allowed) })
  expect(made.read(RUSSIAN)).toBe(before)
})

test('findings are counted as far as they are kept, and no document is judged for that', async () => {
  const { answer } = await desk()
  const tally = async () => {
    const told = await answer({ kind: 'tally' })
    if (told.kind !== 'tallied') throw new Error(told.kind)
    return told.tallies.find(({ document }) => document === 'streik')?.languages
  }
  expect(await tally()).toBeUndefined()
  const looked = await answer({ kind: 'look', document: 'streik', generation: 1 })
  if (looked.kind !== 'looked') throw new Error(looked.kind)
  await answer({ kind: 'overview' })
  const units = (language: string) =>
    new Set(
      looked.findings
        .filter(finding => finding.language === language && finding.unit && !STATUS_CODES.has(finding.code))
        .map(({ unit }) => unit),
    ).size
  expect(await tally()).toEqual({ en: units('en'), ru: units('ru'), ar: units('ar') })
})

test('paragraphs of all documents are found by what somebody types of them, in the original and a language', async () => {
  const { made, answer } = await desk()
  made.write('corpus/ernte.md', '# Nach der Ernte\n\nEin Preis ohne Anfang.\n')
  const find = async (query: string, language = 'ru') => {
    const found = await answer({ kind: 'paragraphs', query, language })
    if (found.kind !== 'paragraphs') throw new Error(JSON.stringify(found))
    return found.paragraphs.map(({ document, language, text }) => `${document} ${language} ${text}`)
  }
  expect(await find('nach ernt')).toEqual(['ernte de Nach der Ernte'])
  const both = await find('preis')
  expect(both).toContain('ernte de Ein Preis ohne Anfang.')
  expect(both).toContain('streik de Am Anfang stand der Preis.')
  const russian = entryOf(made)?.target as string
  expect(await find(russian.slice(0, 8))).toContain(`streik ru ${russian}`)
  expect(await find(russian.slice(0, 8), 'ar')).toEqual([])
  expect(await find('qqqq')).toEqual([])
})

test('words are found in translations and their sources, in documents and memories, each pair once', async () => {
  const { made, answer } = await desk()
  const unit = (de: string, ru: string) =>
    `<tu><tuv xml:lang="de"><seg>${de}</seg></tuv><tuv xml:lang="ru"><seg>${ru}</seg></tuv></tu>`
  made.write(
    'memory/alt.tmx',
    `<tmx version="1.4"><header srclang="de"/><body>${unit('Die Preise fallen.', 'Цены падают.').repeat(2)}</body></tmx>`,
  )
  const found = await answer({ kind: 'concordance', query: 'Preis', language: 'ru' })
  if (found.kind !== 'found') throw new Error(found.kind)
  expect(found.hits.map(({ document }) => document)).toContain('streik')
  expect(found.hits.filter(({ target }) => target === 'Цены падают.')).toMatchObject([
    { document: 'memory/alt.tmx' },
  ])
  expect(await answer({ kind: 'concordance', query: '…', language: 'ru' })).toMatchObject({ hits: [] })
})

describe('the past of a translation', () => {
  const history = { kind: 'history', ...drifted } as const
  const approvals = { kind: 'approvals', document: 'streik', language: 'ru' } as const

  test('is what git knows: what became of it, and as what it was approved last', async () => {
    const { made, answer } = await desk()
    const basis = basisOf(made)
    committed(made, '2024-01-01T10:00:00Z')
    await answer({ kind: 'accept', ...drifted, reason: '', basis })
    commitAll(made, 'Settled', '2024-01-02T10:00:00Z')
    await answer({ kind: 'save', ...drifted, text: 'Новый текст.', basis })
    const told = await answer(history)
    if (told.kind !== 'history') throw new Error(told.kind)
    const steps = told.history.deeds.map(({ subject, steps }) => [
      subject,
      ...steps.filter(({ language }) => language === 'ru').map(({ kind, state }) => [kind, state]),
    ])
    expect(steps).toEqual([
      ['', ['edited', 'translated']],
      ['Stand', ['added', 'reviewed']],
    ])
    expect(await answer(approvals)).toMatchObject({
      kind: 'approvals',
      approvals: {
        isShallow: false,
        units: {
          absatz01: {
            ...SEEN,
            target: basis.target,
            state: 'reviewed',
            date: expect.stringContaining('2024-01-01'),
          },
        },
      },
    })
    // What is sent back waits for no review.
    await answer({ kind: 'return', ...drifted, note: 'Nein.', basis: basisOf(made) })
    expect(await answer(approvals)).not.toMatchObject({ approvals: { units: { absatz01: {} } } })
  })

  test('is not known without git', async () => {
    const { answer } = await desk()
    expect(await answer(history)).toMatchObject({ history: { deeds: [], lacksGit: true } })
    expect(await answer(approvals)).toMatchObject({ approvals: { units: {}, lacksGit: true } })
  })
})
