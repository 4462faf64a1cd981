import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type Alignment, registry, type TestProject } from '../process.js'
import { article } from './article.js'

const RUSSIAN = 'alignments/streik/ru.json'
const entryOf = (made: TestProject, id: string) =>
  made.json<Alignment>(RUSSIAN).entries.find(entry => entry.id === id)

/** A project whose Russian went out as PO, and what a tool made of it. */
async function back(edit: (po: string) => string) {
  const made = article()
  const { stdout } = await made.here(['export', 'streik', '--lang', 'ru', '--format', 'po'])
  made.write('back.po', edit(stdout))
  return made
}

/** A message of PO with what a tool wrote above it and into it. */
const message = (id: string, above: string, target: string) => (po: string) =>
  po.replace(
    new RegExp(`(?:#, fuzzy\n)?(?:#\\| [^\n]*\n)*(msgctxt "${id}"\nmsgid "[^\n]*"\nmsgstr ")[^"]*"`),
    `${above}$1${target}"`,
  )

const outcomesOf = async (made: TestProject, ...args: string[]) => {
  const { code, stdout } = await made.here(['import', ...args, '--json'])
  const { units, skipped, summary, written } = JSON.parse(stdout)
  const told = units.filter(({ outcome }: { outcome: string }) => !['same', 'empty'].includes(outcome))
  return { code, units: told, skipped, summary, written }
}

describe('what a tool guessed', () => {
  test.each([
    ['without the text that it was made for', '#, fuzzy\n', 'Falsch!'],
    ['for another text', '#, fuzzy\n#| msgid "Falsch?"\n', 'Falsch?'],
    ['for another text, with the mark taken away', '#| msgid "Falsch?"\n', 'Falsch?'],
  ])('%s is a candidate, and no translation', async (_what, above, source) => {
    const made = await back(message('falsch01', above, 'Неверно?'))
    const before = made.read(RUSSIAN)
    const first = await outcomesOf(made, 'back.po')
    expect(first).toMatchObject({
      code: 0,
      units: [{ unit: 'falsch01', outcome: 'guess', source, target: 'Неверно?' }],
      written: ['memory/guesses-ru.tmx'],
    })
    expect(made.read(RUSSIAN)).toBe(before)
    const memory = made.read('memory/guesses-ru.tmx')
    expect(memory).toContain('tuid="streik/falsch01"')
    const { languages } = await made.query<{ languages: { candidates: unknown[] }[] }>(
      'explain',
      'streik',
      'falsch01',
      '--lang',
      'ru',
      '--json',
    )
    expect(languages[0]?.candidates).toMatchObject([{ target: 'Неверно?' }])
    // Again, it is there already.
    expect(await outcomesOf(made, 'back.po')).toMatchObject({ written: [] })
    expect(made.read('memory/guesses-ru.tmx')).toBe(memory)
  })

  test.each(['fuzzy', 'Needs-Work', 'needs-translation'])('a table says so as well: %s', async state => {
    const made = article({ 'back.csv': `id,source,target,state\nfalsch01,Falsch!,Неверно?,${state}\n` })
    const { units } = await outcomesOf(made, 'back.csv', '--lang', 'ru')
    expect(units).toMatchObject([{ unit: 'falsch01', outcome: 'guess' }])
  })

  test('guesses of several files are kept together', async () => {
    const made = await back(message('falsch01', '#, fuzzy\n', 'Неверно?'))
    await made.here(['import', 'back.po'])
    made.write('back.po', made.read('back.po').replace('Неверно?', 'Ложь?'))
    await made.here(['import', 'back.po'])
    expect(made.read('memory/guesses-ru.tmx').match(/Неверно\?|Ложь\?/g)).toEqual(['Неверно?', 'Ложь?'])
  })

  test('on trial, nothing is kept', async () => {
    const made = await back(message('falsch01', '#, fuzzy\n', 'Неверно?'))
    await made.here(['import', 'back.po', '--dry-run'])
    expect(existsSync(made.path('memory'))).toBe(false)
  })
})

describe('the mark that a drift went out with', () => {
  const PREVIOUS = '#| msgid "Am Anfang stand ein Preis."\n'

  test('left on another text: made from the source that went out beside it', async () => {
    const made = await back(message('absatz01', `#, fuzzy\n${PREVIOUS}`, 'Вначале была цена.'))
    expect(await outcomesOf(made, 'back.po')).toMatchObject({ units: [{ outcome: 'stale' }] })
    expect(entryOf(made, 'absatz01')).toMatchObject({
      source: 'Am Anfang stand ein Preis.',
      target: 'Вначале была цена.',
      state: 'translated',
    })
  })

  test.each([
    ['taken away', ''],
    ['taken away, with the previous text left', PREVIOUS],
  ])('%s: made from the source of today', async (_what, above) => {
    const made = await back(message('absatz01', above, 'Вначале была цена.'))
    expect(await outcomesOf(made, 'back.po')).toMatchObject({ units: [{ outcome: 'taken' }] })
    expect(entryOf(made, 'absatz01')).toMatchObject({ source: 'Am Anfang stand der Preis.' })
  })
})

describe('what comes twice, from elsewhere, or as nothing', () => {
  test('a message that PO has twice: the first counts, and the second is told with its line', async () => {
    const made = await back(po => {
      const filled = message('falsch01', '', 'Неверно!')(po)
      const [again = ''] = /#[^\n]*\n#[^\n]*\n#[^\n]*\nmsgctxt "falsch01"[\s\S]*$/.exec(filled) ?? []
      return `${filled}\n${again.replace('Неверно!', 'Ложь!')}`
    })
    const { units } = await outcomesOf(made, 'back.po')
    expect(units).toMatchObject([
      { outcome: 'taken', target: 'Неверно!' },
      { outcome: 'twice', target: 'Ложь!', current: 'Неверно!' },
    ])
    expect(units[1].line).toBeGreaterThan(units[0].line)
  })

  test('an id beside the text of another unit is taken for neither', async () => {
    const made = article({
      'back.csv':
        'id,source,target\nfalsch01,Der Schluss ist offen.,Конец открыт.\nschluss1,Falsch!,Неверно!\n',
    })
    const before = made.read(RUSSIAN)
    const { code, units } = await outcomesOf(made, 'back.csv', '--lang', 'ru')
    expect([code, units.map(({ outcome }: { outcome: string }) => outcome)]).toEqual([2, ['mixed', 'mixed']])
    expect(made.read(RUSSIAN)).toBe(before)
  })

  test.each(['\u200B', ' \u00A0\u2060', '\uFEFF\u200E'])('%j is no translation', async target => {
    const made = article({ 'back.csv': `id,source,target\nfalsch01,Falsch!,${target}\n` })
    const { stdout } = await made.here(['import', 'back.csv', '--lang', 'ru'])
    expect(stdout).toBe('1 without a translation\n')
  })
})

describe('damaged text', () => {
  const utf8AsLatin1 = (text: string) => Buffer.from(text).toString('latin1')

  test.each([
    ['letters that are lost', 'Falsch!', '??????? ?????!'],
    ['replacement characters', 'Falsch!', 'Невер\uFFFDо!'],
    ['UTF-8 that was read as Latin-1', 'Falsch!', utf8AsLatin1('Неверно!')],
    ['an original that was read so', utf8AsLatin1('Größe – falsch!'), 'Размер неверен!'],
  ])('%s: refused, and told', async (_what, source, target) => {
    const made = article({ 'back.csv': `id,source,target\nfalsch01,"${source}","${target}"\n` })
    const before = made.read(RUSSIAN)
    const { code, units } = await outcomesOf(made, 'back.csv', '--lang', 'ru')
    expect([code, units]).toMatchObject([2, [{ unit: 'falsch01', outcome: 'damaged' }]])
    expect(made.read(RUSSIAN)).toBe(before)
  })
})

describe('what is only partly certain', () => {
  const XLIFF = (unit: string, from = 'de') =>
    `<xliff version="1.2"><file original="streik" source-language="${from}" target-language="ru"><body>${unit}</body></file></xliff>`
  const unit = (source: string, target: string, more = '') =>
    `<trans-unit id="falsch01"${more}><source>${source}</source><target>${target}</target></trans-unit>`

  test.each([
    [
      'a text in another script',
      'id,source,target\nfalsch01,Falsch!,that is certainly quite wrong\n',
      'language',
    ],
    [
      'a sentence that is still the original',
      'id,source,target\nschluss1,Der Schluss ist offen.,Конец. Der Schluss ist offen. Да.\n',
      'partial',
    ],
    ['codes of a tool as text', 'id,source,target\nfalsch01,Falsch!,"Не{1}верно!"\n', 'codes'],
    [
      'an original that nobody knows',
      'id,source,target\nabsatz01,There once was a price tag.,Когда-то был ценник.\n',
      'mixed',
    ],
    ['codes that are all lost', XLIFF(unit('Fa<x id="1"/>lsch!', 'Неверно!')), 'codes'],
    ['several pieces of one unit', XLIFF(unit('Fal', 'Не') + unit('sch!', 'верно!')), 'partial'],
  ])('%s is refused', async (_what, file, outcome) => {
    const name = file.startsWith('<') ? 'back.xlf' : 'back.csv'
    const made = article({ [name]: file })
    const before = made.read(RUSSIAN)
    const { code, units } = await outcomesOf(made, name, '--lang', 'ru')
    expect([code, units[0]]).toMatchObject([2, { outcome }])
    expect(made.read(RUSSIAN)).toBe(before)
  })

  test('marks that a tool left out of a changed original and its translation', async () => {
    const made = article({
      'back.csv': 'id,source,target\nfett0001,Im Jahr war der Preis sehr hoch.,Цена была очень высока.\n',
      'corpus/streik.md': 'Im **Januar** war der Preis sehr hoch.\n',
      'alignments/streik/de.json': registry('streik', [
        { id: 'fett0001', kind: 'paragraph', text: 'Im **Januar** war der Preis sehr hoch.' },
      ]),
    })
    const { code, units } = await outcomesOf(made, 'back.csv', '--lang', 'ru')
    expect([code, units]).toMatchObject([2, [{ outcome: 'codes' }]])
  })

  test('what was translated from another language is no translation of the original', async () => {
    const made = article({ 'back.xlf': XLIFF(unit('Wrong!', 'Неверно!'), 'en') })
    const { code, stderr } = await made.here(['import', 'back.xlf'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('Nothing could be imported')])
    expect(entryOf(made, 'falsch01')?.target).toBe('')
  })

  test('what a spreadsheet could not compute is no translation', async () => {
    const made = article({
      'back.csv': 'id,source,target\nfalsch01,Falsch!,#NAME?\nabsatz01,Am Anfang stand der Preis.,####\n',
    })
    const { code, skipped } = await outcomesOf(made, 'back.csv', '--lang', 'ru')
    expect([code, skipped]).toMatchObject([2, [{ reason: 'unclear' }, { reason: 'unclear' }]])
  })

  test('a guess stands in nobody’s way, and what nobody touched is unchanged, wherever it belongs', async () => {
    const made = article({
      'back.csv':
        'id,source,target,state\nfalsch01,Falsch!,Неверно?,fuzzy\nfalsch01,Falsch!,Неверно!,translated\n',
    })
    const { units } = await outcomesOf(made, 'back.csv', '--lang', 'ru')
    expect(units).toMatchObject([{ outcome: 'guess' }, { outcome: 'taken' }])
    const given = await made.here(['export', 'streik', '--lang', 'ru', '--format', 'csv'])
    made.write('all.csv', given.stdout)
    made.write('corpus/streik.md', made.read('corpus/streik.md').replace('Der Schluss ist offen.\n', ''))
    const { code, stdout } = await made.here(['import', 'all.csv'])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+ unchanged/)])
  })
})

describe('the exit code', () => {
  const TABLE = 'id,source,target\nfalsch01,Falsch!,Неверно!\nnirgends,Nirgends.,Нигде.\n'

  test.each([
    ['something was taken', TABLE, [], 0, ''],
    ['something was not taken, where all must be', TABLE, ['--strict'], 2, '1 not imported from back.csv'],
    [
      'nothing was taken',
      TABLE.replace(/falsch01.*\n/, ''),
      [],
      2,
      'Nothing could be imported from back.csv',
    ],
    ['there was nothing to take', TABLE.replace(/nirgends.*\n|Неверно!/g, ''), ['--strict'], 0, ''],
  ])('%s', async (_what, table, args, code, said) => {
    const made = article({ 'back.csv': table })
    const { stderr, ...done } = await made.here(['import', 'back.csv', '--lang', 'ru', ...args])
    expect(done.code).toBe(code)
    expect(stderr).toContain(said)
    expect(entryOf(made, 'falsch01')?.target).toBe(table.includes('Неверно!') ? 'Неверно!' : '')
  })
})
