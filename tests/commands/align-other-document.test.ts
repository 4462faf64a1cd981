import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { project, type TestProject } from '../process.js'
import { rows } from '../runs.js'
import { ARABIC, ENGLISH, GERMAN, markdown, RUSSIAN, reservoir } from './reservoir.js'

/** Texts of the project's own gold set, by their language. */
function gold(name: string, language: string): string[] {
  const cases = JSON.parse(readFileSync(`bench/gold/${name}.json`, 'utf8'))
  const found = cases.find(({ tgtLang }: { tgtLang: string }) => tgtLang === language) ?? cases[0]
  return language === 'de' ? found.source : found.target
}

const LANGUAGES = { en: ENGLISH, ru: RUSSIAN, ar: ARABIC } as const
/** What alignment files there are. */
function alignments({ root }: TestProject): string[] {
  const paths = ['de', 'en', 'ru', 'ar'].map(language => join(root, `alignments/stausee/${language}.json`))
  return paths.map(path => (existsSync(path) ? readFileSync(path, 'utf8') : ''))
}

/** Lays a file over the article on the reservoir, and says what came of it. */
async function laid(made: TestProject, language: string, texts: readonly string[], ...flags: string[]) {
  made.write('file.md', markdown(texts))
  const before = alignments(made)
  const { code, stderr, stdout } = await made.here(['align', 'stausee', language, 'file.md', ...flags])
  return { code, stderr, stdout, isUntouched: JSON.stringify(alignments(made)) === JSON.stringify(before) }
}

describe.each(['en', 'ru', 'ar'] as const)('a file of another document, in %s', language => {
  const own = LANGUAGES[language]
  const other = gold('streik', language)
  const headed = other.map((text, index) => own.filter(line => line.startsWith('#'))[index] ?? text)

  const others: [string, readonly string[]][] = [
    ['another article', other],
    ['of a few paragraphs', other.slice(1, 7)],
    ['under the same headings', headed],
    ['with the same last paragraph', [...other, own.at(-1) as string]],
  ]
  const parts: [string, readonly string[]][] = [
    ['a part', own.slice(2, 5)],
    ['a paragraph', [own[1] as string]],
    ['one with gaps', own.filter((_, index) => index % 3 === 1)],
    ['one between boxes and captions', own.flatMap((text, index) => [text, other[index + 1] as string])],
  ]

  // Each time it is laid as well as it can be, which is work: of each language, some of them in `npm test`.
  test.each(rows(others, 4))('%s', async (_, texts) => {
    const made = reservoir()
    for (const flags of [[], ['--dry-run'], ['--json'], ['--replace']]) {
      const { code, stderr, stdout, isUntouched } = await laid(made, language, texts, ...flags)
      expect([code, stdout, isUntouched]).toEqual([2, '', true])
      expect(stderr).toMatch(
        /file\.md does not seem to be a translation of stausee: \d+ % of the text agrees/,
      )
      expect(stderr).toContain('--force')
    }
  })

  test.each(rows(parts, 2))('but %s is laid', async (_, texts) => {
    const { code, isUntouched } = await laid(reservoir(), language, texts)
    expect([code, isUntouched]).toEqual([0, false])
  })

  test('unless it is forced', async () => {
    const made = reservoir()
    expect(await laid(made, language, other, '--force')).toMatchObject({ code: 0, isUntouched: false })
  })
})

test('a free translation is laid', async () => {
  const free = [
    '# The lake that drowned three villages',
    'They dammed the Tara in 1957; some four hundred families lost their homes to the water and had to go elsewhere.',
    '## Who built it',
    'There were 2,300 people at work, people from Omsk or Tomsk for the most part.',
    'Nobody was paid well, and in March 1956 those who poured the concrete walked off the job for a couple of days.',
    'What did they want? Coats that keep out the cold, for one thing, and a place to eat.',
    '## Electricity',
    'More than a third of the electricity in the city still comes from here; the turbines were built in Leningrad.',
  ]
  expect(await laid(reservoir(), 'en', free)).toMatchObject({ code: 0 })
})

test('a text in another language is not laid', async () => {
  const made = reservoir()
  const german = gold('chronik', 'de')
  expect((await laid(made, 'en', german)).stderr).toContain('reads as “de”, not as “en”')
  const french =
    "Au bord du lac, les pêcheurs attendent le matin. Ils savent que la saison ne sera pas bonne, mais personne n'en parle. ".repeat(
      4,
    )
  expect((await laid(made, 'en', [french])).stderr).toContain('does not read as “en”')
})

test('what other documents say as well proves nothing', async () => {
  const boxes = {
    de: [
      '## Über diese Seite',
      'Alle Beiträge dürfen mit Angabe der Quelle weiterverbreitet werden, solange niemand damit Geld verdient.',
      'Wer uns schreiben will, erreicht die Redaktion über das Formular am Ende jeder Seite.',
      'Einmal im Monat verschicken wir einen Rundbrief mit den neuen Beiträgen.',
    ],
    en: [
      '## About this site',
      'All articles may be passed on if the source is given, as long as nobody makes money with them.',
      'If you want to write to us, you reach the editors through the form at the end of each page.',
      'Once a month we send a newsletter with the new articles.',
    ],
  }
  const short = GERMAN.slice(0, 4)
  const made = project({
    'corpus/stausee.md': markdown([...short, ...boxes.de]),
    'corpus/anderes.md': markdown([...gold('chronik', 'de'), ...boxes.de]),
  })
  await made.here(['sync'])
  const file = markdown([...gold('chronik', 'en').slice(0, 6), ...boxes.en])
  made.write('file.md', file)
  const { code, stderr } = await made.here(['align', 'stausee', 'en', 'file.md'])
  expect([code, stderr]).toEqual([2, expect.stringContaining('does not seem to be a translation')])
})
