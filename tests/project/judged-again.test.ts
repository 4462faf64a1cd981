import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CODES } from '../../src/commands/context.js'
import { deskOf } from '../../src/commands/desk.js'
import { loadWords } from '../../src/locales/words.js'
import { openProject } from '../../src/project/project.js'
import { article, GERMAN } from '../commands/article.js'
import type { Alignment } from '../process.js'
import { runs } from '../runs.js'

const TEXTS = [
  '',
  'English «12» [a',
  'Falsch!',
  'Второе  требование 3.',
  'Rот:',
  'Die the the Forderung',
  'كلمة ١٢',
]
const SOURCES = ['Falsch 12!', 'Der «Preis» von 3.']
const UNITS = ['titel001', 'absatz01', 'punkte01', 'punkte02', 'falsch01', 'schluss1']

const text = fc.constantFrom(...TEXTS)
/** What a translation was made from (default: what it says). */
const source = fc.option(fc.constantFrom(...SOURCES), { nil: undefined })
const CORPORA = [
  GERMAN,
  GERMAN.replace('Der Schluss', '12 Der Schluss'),
  GERMAN.replace('- Zweite', 'Dritte'),
]
const CONFIGS = [
  {},
  { checks: { numbers: 'off', quotes: 'error' } },
  { overrides: [{ documents: ['streik'], checks: { untranslated: 'off' } }] },
]
const GLOSSARIES = [
  { version: 1, terms: [] },
  {
    version: 1,
    terms: [{ german: ['Forderung'], use: { en: ['demand'], ru: ['требование'], ar: ['مطلب'] } }],
  },
]

type Step = (made: ReturnType<typeof article>) => void
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constantFrom('en', 'ru'), fc.constantFrom(...UNITS), text, source).map(edited),
  },
  fc.constantFrom(...CORPORA).map(
    (corpus): Step =>
      made =>
        made.write('corpus/streik.md', corpus),
  ),
  fc.constantFrom(...CONFIGS).map(
    (config): Step =>
      made =>
        made.write('synopse.json', JSON.stringify(config)),
  ),
  fc.constantFrom(...GLOSSARIES).map(
    (terms): Step =>
      made =>
        made.write('glossary.json', JSON.stringify(terms)),
  ),
)

function edited([language, unit, target, source]: readonly [
  string,
  string,
  string,
  string | undefined,
]): Step {
  return made => {
    const path = `alignments/streik/${language}.json`
    const file = made.json<Alignment>(path)
    const entries = file.entries.map(entry =>
      entry.id === unit ? { ...entry, target, ...(source && { source }) } : entry,
    )
    made.write(path, JSON.stringify({ ...file, entries }))
  }
}

test('a document is judged again as if nobody had judged it before, whatever changed', async () => {
  const seen = new Set<string>()
  const words = (await loadWords('en')).about('de')
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async steps => {
      const made = article()
      const open = async () => deskOf(await openProject(made.root, CODES), words)
      const desk = await open()
      const look = { kind: 'look', document: 'streik', generation: 0 } as const
      const forget = () => rmSync(join(made.root, '.synopse'), { recursive: true, force: true })
      for (const change of [() => {}, ...steps]) {
        change(made)
        forget()
        const again = await desk(look)
        forget()
        if (again.kind !== 'looked') throw new Error(again.kind)
        for (const { code } of again.findings) seen.add(code)
        expect(again).toEqual(await (await open())(look))
      }
    }),
    runs(200),
  )
  expect([...seen]).toEqual(expect.arrayContaining(['numbers', 'glossary', 'white-space', 'drifted']))
})
