import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Alignment, TestProject } from '../process.js'
import { article } from './article.js'

const RUSSIAN = 'alignments/streik/ru.json'
const entryOf = (made: TestProject, id: string) =>
  made.json<Alignment>(RUSSIAN).entries.find(entry => entry.id === id)

/** A project whose Russian was given out, and what a translator made of it. */
async function givenOut(edit: (xliff: string) => string, format = 'xliff') {
  const made = article()
  const { code, stdout, stderr } = await made.here(['export', 'streik', '--lang', 'ru', '--format', format])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  made.write('back.xlf', edit(stdout))
  return made
}

const filled = (xliff: string) =>
  xliff.replace(/(<source[^>]*>Falsch!<\/source>)/, '$1<target>Неверно!</target>')

describe('export', () => {
  test('gives out just the work', async () => {
    const made = article()
    const { stdout } = await made.here(['export', '--lang', 'ru', '--status', 'untranslated,drifted'])
    const ids = [...stdout.matchAll(/<unit id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual(expect.arrayContaining(['absatz01', 'falsch01']))
    expect(ids).not.toContain('titel001')
    expect(stdout).toMatch(/subState="synopse:drifted"[\s\S]*Сначала цена/)
    expect(stdout).toContain('Am Anfang stand ein Preis.')
  })

  test('writes files below a folder, or to the one that is named', async () => {
    const made = article()
    expect((await made.here(['export', '--format', 'po'])).code).toBe(2)
    const out = made.path('weg')
    await made.here(['export', '--format', 'po', '--out', `${out}/`])
    expect(readdirSync(out).sort()).toEqual(['ar', 'en', 'ru'])
    expect(made.read('weg/ru/streik.po')).toContain('msgctxt "titel001"')
    await made.here(['export', '--lang', 'ru', '--out', made.path('weg/einer.xlf')])
    expect(made.read('weg/einer.xlf')).toMatch(/^<\?xml/)
  })

  test('several units of one translation go out once', async () => {
    const { stdout } = await article().here(['export', 'streik', '--lang', 'ru'])
    expect([...stdout.matchAll(/<unit id="(punkte\d+)"/g)].map(([, id]) => id)).toEqual(['punkte01'])
  })

  test('says that there is nothing', async () => {
    const { code, stdout, stderr } = await article().here(['export', '--lang', 'en', '--status', 'conflict'])
    expect([code, stdout, stderr]).toEqual([0, '', 'There is nothing to export.\n'])
  })
})

describe('import', () => {
  test.each(['xliff', 'xliff12', 'po', 'csv', 'tsv'])(
    '%s: what nobody changed changes nothing',
    async format => {
      const made = await givenOut(text => text, format)
      const before = made.read(RUSSIAN)
      const { code, stdout } = await made.here(['import', made.path('back.xlf'), '--format', format])
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/^\d+ unchanged {2}\d+ without a translation\n$/),
      ])
      expect(made.read(RUSSIAN)).toBe(before)
    },
  )

  test('takes what was filled', async () => {
    const made = await givenOut(filled)
    const { code, stdout } = await made.here(['import', made.path('back.xlf')])
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 imported')])
    expect(entryOf(made, 'falsch01')).toEqual({
      id: 'falsch01',
      source: 'Falsch!',
      target: 'Неверно!',
      state: 'translated',
    })
  })

  test('writes nothing on trial', async () => {
    const made = await givenOut(filled)
    const before = made.read(RUSSIAN)
    const { stdout, stderr } = await made.here(['import', made.path('back.xlf'), '--dry-run'])
    expect([stdout, stderr]).toEqual([expect.stringContaining('1 imported'), 'Nothing was written.\n'])
    expect(made.read(RUSSIAN)).toBe(before)
  })

  test('takes a translation of a German that changed since as drifted', async () => {
    const made = await givenOut(filled)
    made.write('corpus/streik.md', made.read('corpus/streik.md').replace('Falsch!', 'Ganz falsch!'))
    const { stdout } = await made.here(['import', made.path('back.xlf')])
    expect(stdout).toContain('1 imported, though the German changed')
    expect(entryOf(made, 'falsch01')).toMatchObject({ source: 'Falsch!', target: 'Неверно!' })
    const drifted = await made.query<{ unit: string }[]>(
      'list',
      '--status',
      'drifted',
      '--lang',
      'ru',
      '--json',
    )
    expect(drifted.map(({ unit }) => unit)).toContain('falsch01')
  })

  test('leaves what a colleague wrote meanwhile, unless forced', async () => {
    const made = await givenOut(text => text.replace('Конец.', 'Конец открыт.'))
    await made.here(['set', 'streik', 'schluss1', 'ru'], { stdin: 'Финал.' })
    const { code, stdout } = await made.here(['import', made.path('back.xlf')])
    expect([code, stdout]).toEqual([
      2,
      expect.stringMatching(/1 not imported: changed in the meantime[\s\S]*Финал\.[\s\S]*Конец открыт\./),
    ])
    expect(entryOf(made, 'schluss1')).toMatchObject({ target: 'Финал.' })
    await made.here(['import', made.path('back.xlf'), '--force'])
    expect(entryOf(made, 'schluss1')).toMatchObject({ target: 'Конец открыт.' })
  })

  test.each(['xliff', 'xliff12', 'po', 'csv'])(
    '%s: what nobody touched stands against nobody',
    async format => {
      const made = await givenOut(text => text, format)
      await made.run(['set', 'streik', 'schluss1', 'ru'], { stdin: 'Финал.' })
      const back = ['import', made.path('back.xlf'), '--format', format]
      for (const args of [back, [...back, '--force']]) {
        const { stdout } = await made.here(args)
        expect(stdout).toMatch(/^\d+ unchanged {2}\d+ without a translation\n$/)
        expect(entryOf(made, 'schluss1')?.target).toBe('Финал.')
      }
    },
  )

  test('settles a drift when the translator says that the text still holds', async () => {
    const made = await givenOut(text => text.replace(/ subState="synopse:drifted"/, ''))
    expect((await made.here(['import', made.path('back.xlf')])).stdout).toContain('1 confirmed')
    expect(entryOf(made, 'absatz01')).toMatchObject({
      source: 'Am Anfang stand der Preis.',
      target: 'Сначала цена.',
    })
  })

  test('a table without a column for the mark settles no drift', async () => {
    const made = article()
    const before = entryOf(made, 'absatz01')
    const table = 'id,source,target\nabsatz01,Am Anfang stand der Preis.,Сначала цена.\n'
    made.write('back.csv', table)
    expect((await made.here(['import', made.path('back.csv'), '--lang', 'ru'])).stdout).toContain(
      '1 unchanged',
    )
    expect(entryOf(made, 'absatz01')).toEqual(before)
    made.write('back.csv', table.replace('target\n', 'target,drifted\n').replace(/цена\.\n/, 'цена.,\n'))
    expect((await made.here(['import', made.path('back.csv'), '--lang', 'ru'])).stdout).toContain(
      '1 confirmed',
    )
  })

  test('of two texts for one unit, the first counts, and the other is told', async () => {
    const made = await givenOut(text => {
      const one = filled(text)
      const [unit = ''] = /<unit id="falsch01"[\s\S]*?<\/unit>/.exec(one) ?? []
      return one.replace(unit, `${unit}${unit}${unit.replace('Неверно!', 'Ложь!')}`)
    })
    const { stdout } = await made.here(['import', made.path('back.xlf')])
    expect(stdout).toMatch(/1 imported {2}1 not imported: twice[\s\S]*Неверно![\s\S]*Ложь!/)
    expect(entryOf(made, 'falsch01')).toMatchObject({ target: 'Неверно!' })
  })

  test('a note comes in where there is none, with a translation or without', async () => {
    const made = await givenOut(
      text =>
        text
          .replace(/(msgctxt "falsch01")/, '# Was ist falsch?\n$1')
          .replace(/# kurz\n/, '# geändert\n')
          .replace(/(msgctxt "titel001")/, '# Titel\n$1')
          .replace('msgstr "Забастовка"', 'msgstr "Стачка"'),
      'po',
    )
    const { stdout } = await made.here(['import', made.path('back.xlf'), '--format', 'po'])
    expect(stdout).toContain('1 imported  1 with a note only')
    expect(entryOf(made, 'falsch01')).toMatchObject({ target: '', note: 'Was ist falsch?' })
    expect(entryOf(made, 'titel001')).toMatchObject({ target: 'Стачка', note: 'Titel' })
    expect(entryOf(made, 'schluss1')).toMatchObject({ note: 'kurz' })
  })

  test('a table in several languages goes to each of them; --lang takes one', async () => {
    const table = 'id,language,source,target\nfalsch01,ru,Falsch!,Неверно!\nfalsch01,ar,Falsch!,خطأ!\n'
    const arabic = (made: TestProject) =>
      made.json<Alignment>('alignments/streik/ar.json').entries.find(({ id }) => id === 'falsch01')?.target
    const both = article({ 'beide.csv': table })
    await both.here(['import', both.path('beide.csv')])
    expect([entryOf(both, 'falsch01')?.target, arabic(both)]).toEqual(['Неверно!', 'خطأ!'])
    const one = article({ 'beide.csv': table })
    await one.here(['import', one.path('beide.csv'), '--lang', 'ar'])
    expect([entryOf(one, 'falsch01')?.target, arabic(one)]).toEqual(['', 'خطأ!'])
    const none = article({ 'beide.csv': table.replace(',ar,', ',fr,') })
    const { code, stdout } = await none.here(['import', none.path('beide.csv')])
    expect([code, entryOf(none, 'falsch01')?.target]).toEqual([0, 'Неверно!'])
    expect(stdout).toMatch(/1 imported {2}1 skipped[\s\S]*language is not one[\s\S]*خطأ!/)
  })

  test('asks for the language of a table that names none', async () => {
    const made = article()
    made.write('back.csv', 'id,source,target\nfalsch01,Falsch!,Неверно!\n')
    const { code, stderr } = await made.here(['import', made.path('back.csv')])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/does not say[^–]*--lang; one of: en, ru, ar/)])
    await made.here(['import', made.path('back.csv'), '--lang', 'ru'])
    expect(entryOf(made, 'falsch01')?.target).toBe('Неверно!')
  })

  test('refuses what is too large before it reads it', async () => {
    const made = await givenOut(text => text)
    made.write('synopse.config.json', '{ "maxFileSize": "2 KB" }')
    const { code, stderr } = await made.here(['import', made.path('back.xlf')])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/back\.xlf[\s\S]*maxFileSize/)])
  })

  test('finds units by their German where ids are gone, and tells of those it can not find', async () => {
    const made = await givenOut(text =>
      filled(text)
        .replace('id="falsch01"', 'id="u1"')
        .replace('id="titel001"', 'id="u2"')
        .replace('Streik in Schanaosen', 'Etwas anderes')
        .replace('Забастовка', 'Другое'),
    )
    const { stdout } = await made.here(['import', made.path('back.xlf')])
    expect(stdout).toMatch(/1 imported.*1 not imported: no such unit/)
    expect(entryOf(made, 'falsch01')).toMatchObject({ target: 'Неверно!' })
  })

  test('keeps what the tool does not know of an entry', async () => {
    const made = await givenOut(text => text.replace('Конец.', 'Конец открыт.'))
    made.write(RUSSIAN, made.read(RUSSIAN).replace('"note": "kurz"', '"note": "kurz",\n      "x-by": "Eva"'))
    await made.here(['import', made.path('back.xlf')])
    expect(entryOf(made, 'schluss1')).toMatchObject({ target: 'Конец открыт.', note: 'kurz', 'x-by': 'Eva' })
  })

  test('keeps what one translation covers', async () => {
    const made = await givenOut(text => text.replace('Второе требование', 'Другое требование'))
    await made.here(['import', made.path('back.xlf')])
    expect(entryOf(made, 'punkte01')).toMatchObject({
      target: 'Первое требование\n\nДругое требование',
      covers: ['punkte02'],
    })
  })

  test.each([
    ['cut off', (text: string) => text.slice(0, -30), 'not valid XML'],
    ['another language', (text: string) => text.replace('trgLang="ru"', 'trgLang="fr"'), '“fr”'],
    ['with rules', (text: string) => text.replace('?>', '?><!DOCTYPE x [<!ENTITY y "z">]>'), 'document type'],
    ['something else', () => 'Guten Tag', 'Guten Tag'],
  ])('takes nothing of a file that is %s', async (_what, edit, said) => {
    const made = await givenOut(text => edit(filled(text)))
    const before = made.read(RUSSIAN)
    const { code, stderr } = await made.here(['import', made.path('back.xlf')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) })
    expect(made.read(RUSSIAN)).toBe(before)
  })

  test('a heading that is translated along with its paragraph comes back as it went out', async () => {
    const made = article()
    const file = made.json<Alignment>(RUSSIAN)
    const [title, paragraph, ...others] = file.entries
    const joined = {
      ...title,
      source: `${title?.source}\n\nAm Anfang stand der Preis.`,
      target: 'Забастовка\n\nСначала цена.',
      covers: ['absatz01'],
    }
    expect(paragraph?.id).toBe('absatz01')
    made.write(RUSSIAN, JSON.stringify({ ...file, entries: [joined, ...others] }))
    const { stdout } = await made.here(['export', 'streik', '--lang', 'ru', '--format', 'csv'])
    // Without the hash, the texts alone say whether somebody changed them.
    made.write('back.csv', stdout.replace(',hash', ',other'))
    const back = await made.here(['import', made.path('back.csv')])
    expect(back.stdout).toMatch(/^\d+ unchanged {2}\d+ without a translation\n$/)
  })

  test('takes a file of another region, and says that there is none', async () => {
    const made = await givenOut(text => filled(text).replace('trgLang="ru"', 'trgLang="ru-RU"'))
    expect((await made.here(['import', made.path('back.xlf')])).stdout).toContain('1 imported')
    expect((await made.here(['import', made.path('gone.xlf')])).code).toBe(2)
    expect(existsSync(made.path('gone.xlf'))).toBe(false)
  })
})

test('a spreadsheet goes out and comes back', async () => {
  const made = article()
  const refused = await made.here(['export', 'streik', '--lang', 'ru', '--format', 'xlsx'])
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--out')])
  await made.here(['export', 'streik', '--lang', 'ru', '--format', 'xlsx', '--out', made.path('ru.xlsx')])
  const before = made.read(RUSSIAN)
  const { code, stdout } = await made.here(['import', made.path('ru.xlsx')])
  expect([code, stdout]).toEqual([0, expect.stringContaining('4 unchanged')])
  expect(made.read(RUSSIAN)).toBe(before)
  made.write('kaputt.xlsx', readFileSync(made.path('ru.xlsx')).subarray(0, 900))
  expect((await made.here(['import', made.path('kaputt.xlsx')])).code).toBe(2)
})

describe('a memory', () => {
  const TMX = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="OmegaT" srclang="DE"/><body>
<tu><tuv xml:lang="DE"><seg>Falsch!</seg></tuv><tuv xml:lang="RU-RU"><seg>Неверно!</seg></tuv></tu>
<tu><tuv xml:lang="DE"><seg>Am Anfang stand der Preis.</seg></tuv><tuv xml:lang="EN"><seg>First came the price.</seg></tuv></tu>
</body></tmx>
`
  const candidatesOf = async (made: TestProject) => {
    const { languages } = await made.query<{
      languages: { language: string; candidates: { document: string; unit: string; target: string }[] }[]
    }>('explain', 'streik', 'falsch01', '--lang', 'ru', '--json')
    return languages[0]?.candidates.map(({ document, unit, target }) => [document, unit, target])
  }

  test('is kept as it is, and gives candidates', async () => {
    const made = article({ 'buero.tmx': TMX })
    expect(await candidatesOf(made)).toEqual([])
    const tried = await made.here(['import', made.path('buero.tmx'), '--dry-run'])
    expect([tried.code, existsSync(made.path('memory'))]).toEqual([0, false])
    const { code, stdout, stderr } = await made.here(['import', made.path('buero.tmx')])
    expect([code, stderr]).toEqual([0, 'wrote memory/buero.tmx\n'])
    expect(stdout).toBe('en: 1 kept as candidates\nru: 1 kept as candidates\n')
    expect(made.read('memory/buero.tmx')).toBe(TMX)
    expect(await candidatesOf(made)).toEqual([['memory/buero.tmx', '1', 'Неверно!']])
    const { stdout: xliff } = await made.here([
      'export',
      'streik',
      '--lang',
      'ru',
      '--status',
      'untranslated',
    ])
    expect(xliff).toMatch(/<mtc:match [^>]*similarity="100.0"[^>]*>\s*<source>Falsch!<\/source>/)
  })

  test('does not take the place of another one unasked', async () => {
    const made = article({ 'memory/buero.tmx': TMX, 'buero.tmx': TMX.replace('Неверно', 'Ложь') })
    const refused = await made.here(['import', made.path('buero.tmx')])
    expect([refused.code, made.read('memory/buero.tmx')]).toEqual([2, TMX])
    expect((await made.here(['import', made.path('buero.tmx'), '--force'])).code).toBe(0)
    expect(made.read('memory/buero.tmx')).toContain('Ложь')
    const again = await made.here(['import', made.path('buero.tmx')])
    expect([again.code, again.stderr]).toEqual([0, ''])
  })

  test('offers nothing that is damaged, and says where it stands', async () => {
    const made = article({ 'buero.tmx': TMX.replace('Неверно!', '??????? ??? ????!') })
    const { code, stdout, stderr } = await made.here(['import', made.path('buero.tmx')])
    expect([code, stdout]).toEqual([0, 'en: 1 kept as candidates\n'])
    expect(stderr).toMatch(/buero\.tmx:4 is damaged .*: \?{7} \?{3} \?{4}!\n/)
    expect(await candidatesOf(made)).toEqual([])
    const strict = await made.here(['import', made.path('buero.tmx'), '--strict', '--json'])
    expect([strict.code, JSON.parse(strict.stdout).skipped]).toEqual([
      2,
      [{ line: 4, reason: 'damaged', text: '??????? ??? ????!' }],
    ])
  })

  test.each([
    [
      'damaged all over',
      TMX.replace(/>[^<]*<\/seg><\/tuv><\/tu>/g, '>???? ?????? ???</seg></tuv></tu>'),
      'Every pair',
    ],
    ['cut off', TMX.slice(0, -20), 'not valid XML'],
    ['of other languages', TMX.replaceAll('DE"', 'FR"'), 'no pair'],
    ['with rules of its own', TMX.replace('SYSTEM "tmx14.dtd"', '[<!ENTITY x "y">]'), 'document type'],
  ])('%s is not kept', async (_what, text, said) => {
    const made = article({ 'buero.tmx': text })
    const { code, stderr } = await made.here(['import', made.path('buero.tmx')])
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(said) })
    expect(existsSync(made.path('memory'))).toBe(false)
  })

  test('that cannot be read is named', async () => {
    const made = article({ 'memory/kaputt.tmx': '<tmx' })
    const { code, stderr } = await made.here(['explain', 'streik', 'falsch01'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('memory/kaputt.tmx:1')])
  })
})
