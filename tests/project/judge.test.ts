import { beforeAll, describe, expect, test } from '@jest/globals'
import { targetHash } from '../../src/alignment/target-hash.js'
import type { Example } from '../../src/checks/examples.js'
import { CHECKS } from '../../src/checks/index.js'
import { CODES } from '../../src/commands/context.js'
import { deskOf } from '../../src/commands/desk.js'
import { parseUnits } from '../../src/document/units.js'
import { loadWords } from '../../src/locales/words.js'
import { openProject } from '../../src/project/project.js'
import { RU, railway, swapped } from '../commands/railway.js'
import { alignment, canonical, outcome, registry, start, type TestProject } from '../process.js'
import { rows } from '../runs.js'

interface Told {
  code: string
  document: string
  unit: string | null
  language: string | null
  message: string
}

const key = ({ document, unit, language, code, message }: Told) =>
  [document, unit, language, code, message].join(' | ')

/** A rejected example of each check that has one, as a document with what it needs to be told. */
async function exampleOf(code: string): Promise<Example | undefined> {
  const module = await import(`../../src/checks/${code}.ts`)
  return module.examples?.reject[0]
}

/** A document of its own for the example of each check, and two for what no example shows. */
async function everything(): Promise<TestProject> {
  const halved = (RU[6] as string).slice(0, 24)
  const made = railway({ ru: swapped(RU, 2, 4).with(6, halved).with(8, `${RU[8]} ${RU[8]}`) })
  for (const { code } of CHECKS) {
    const example = await exampleOf(code)
    if (!example) continue
    const units = parseUnits(example.source)
    const targets = units.length > 1 ? example.target.split('\n\n') : [example.target]
    const entries = units.map(({ id, text }, index) => ({
      id,
      source: text,
      target: targets[index] ?? '',
      state: 'translated',
    }))
    made.write(`corpus/${code}.md`, `${example.source}\n`)
    made.write(
      `alignments/${code}/de.json`,
      canonical(
        registry(
          code,
          units.map(({ id, kind, text }) => ({ id, kind, text })),
        ),
      ),
    )
    made.write(
      `alignments/${code}/${example.language}.json`,
      canonical(alignment(code, example.language, entries)),
    )
  }
  const allow = [{ code: 'numbers', reason: 'r', of: 'lapsed' }]
  made.write('corpus/stand.md', 'Neu.\n\nEins.\n\nZwei.\n\nVier.\n\nDrei.\n')
  const units = ['eins0001', 'zwei0001', 'vier0001', 'drei0001'].map((id, at) => ({
    id,
    kind: 'paragraph',
    text: ['Eins.', 'Zwei.', 'Vier.', 'Drei.'][at],
  }))
  made.write('alignments/stand/de.json', canonical(registry('stand', units)))
  made.write(
    'alignments/stand/ru.json',
    canonical({
      unplaced: [{ after: 'eins0001', text: 'Лишнее.' }],
      ...alignment('stand', 'ru', [
        { id: 'eins0001', source: 'Einst.', target: 'Один.', state: 'translated' },
        { id: 'zwei0001', source: 'Zwei.', target: 'Два.', state: 'translated', allow },
        {
          id: 'vier0001',
          source: 'Vier.',
          target: 'Четыре.',
          state: 'translated',
          given: targetHash('Четыре.'),
        },
        {
          id: 'drei0001',
          source: 'Drei.',
          target: 'Три.',
          state: 'translated',
          conflict: { source: 'Drei.', target: 'Трое.', state: 'translated' },
        },
        { id: 'alt00001', source: 'Alt.', target: 'Старое.', state: 'translated' },
        { id: 'junk0001', source: 5 },
      ]),
    }),
  )
  const english = { id: 'eins0001', source: 'Eins.', target: 'One.', state: 'translated' }
  const misfiled = [{ document: 'stand', language: 'en', entry: english }]
  made.write('alignments/stand/ar.json', canonical({ ...alignment('stand', 'ar', []), misfiled }))
  made.write(
    'glossary.json',
    canonical({ version: 1, terms: (await import('../../src/checks/glossary.js')).EXAMPLE_TERMS }),
  )
  made.write('site/ru/stand.md', 'Один.\n\nДва.\n\nЧетыре раза.\n\nТри.\n')
  made.write(
    'synopse.config.json',
    canonical({
      targets: ['en', 'ru', 'ar'],
      translations: 'site/{lang}/{document}.md',
      // It tells nothing where these know which sentence it is.
      overrides: [{ documents: ['sentence-count'], checks: { omitted: 'off', added: 'off' } }],
    }),
  )
  return made
}

describe('one judge', () => {
  let made: TestProject
  let documents: string[]
  /** What a check of each document finds, and one of all. */
  let checked: Map<string, Told[]>
  let all: Told[]

  beforeAll(async () => {
    made = await everything()
    all = (await made.query<{ findings: Told[] }>('check', '--json')).findings
    documents = [...new Set(all.map(({ document }) => document))]
    checked = new Map()
    for (const document of documents)
      checked.set(document, (await made.query<{ findings: Told[] }>('check', document, '--json')).findings)
  })

  const ofDocument = (document: string) => (checked.get(document) ?? []).map(key).sort()

  test('finds something of every check there', () => {
    const codes = new Set([...checked.values()].flat().map(({ code }) => code))
    expect(CODES.filter(code => !codes.has(code))).toEqual([])
    expect([...checked.values()].flat().map(({ code, unit }) => [code, unit])).toContainEqual([
      'structure',
      null,
    ])
  })

  test('says in the terminal UI what it says to CI, but for the commands to type', async () => {
    const answer = deskOf(await openProject(made.root, CODES), (await loadWords('en')).about('de'))
    for (const document of documents) {
      const looked = await answer({ kind: 'look', document, generation: 0 })
      const findings = looked.kind === 'looked' ? looked.findings : []
      const facts = findings.map(key).sort()
      const told = ofDocument(document)
      expect(facts.length).toBe(told.length)
      for (const [index, fact] of facts.entries()) {
        expect(fact).not.toContain('“synopse ')
        expect(told[index]?.startsWith(fact)).toBe(true)
      }
    }
  })

  test('says of a unit, which is compared with all documents, what it says of all', async () => {
    for (const document of documents) {
      const ofUnit = (findings: readonly Told[], unit: string) =>
        findings
          .filter(told => told.document === document && told.unit === unit)
          .map(key)
          .sort()
      const units = new Set((checked.get(document) ?? []).flatMap(({ unit }) => unit ?? []))
      for (const unit of rows([...units], 3)) {
        const { findings } = await made.query<{ findings: Told[] }>('explain', document, unit, '--json')
        expect(ofUnit(findings, unit)).toEqual(ofUnit(all, unit))
      }
    }
  })

  test('says the same while somebody watches, and in the report', async () => {
    await made.here(['report', '--out', 'report.html'])
    const page = made.read('report.html')
    for (const { code, unit } of all) if (unit !== null) expect(page).toContain(code)
    const watching = start(['watch'], { cwd: made.copy().root })
    const said = outcome(watching)
    await new Promise<void>(done => watching.stderr?.once('data', () => done()))
    watching.kill('SIGINT')
    const synced = made.copy()
    await synced.here(['sync'])
    const { findings } = await synced.query<{ findings: Told[] }>('check', '--json')
    expect((await said).stdout).toContain(String(findings.length))
  })

  test('lets a person allow what it finds at an entry, and nothing else', async () => {
    const copy = made.copy()
    const entries = await entriesOf(copy, documents)
    const allowed = [...checked.values()]
      .flat()
      .filter(({ code, ...at }) => code !== 'drifted' && entries.has(placeOf(at)))
    for (const { code, document, unit, language } of eachCode(allowed)) {
      const args = ['accept', document, String(unit), String(language), code, '--reason', 'r']
      expect([code, (await copy.here(args)).code]).toEqual([code, 0])
    }
    const [none] = parseUnits('Die Arbeiter streiken.')
    expect(
      (await copy.here(['accept', 'same-as-source', none?.id ?? '', 'en', 'numbers', '--reason', 'r'])).code,
    ).toBe(2)
  })
})

/** Some of what each check finds, the first at least. */
const eachCode = (told: readonly Told[]) =>
  [...new Set(told.map(({ code }) => code))].flatMap(code =>
    rows(
      told.filter(found => found.code === code),
      3,
    ),
  )

const placeOf = ({ document, unit, language }: Pick<Told, 'document' | 'unit' | 'language'>) =>
  [document, unit, language].join(' ')

/** The places where a translation stands; of what is obsolete, none. */
async function entriesOf(made: TestProject, documents: readonly string[]): Promise<Set<string>> {
  const places = new Set<string>()
  for (const document of documents) {
    const { units } = await made.query<{
      units: { id: string; languages: Record<string, { target: string }> }[]
    }>('show', document, '--json')
    for (const { id: unit, languages } of units)
      for (const [language, { target }] of Object.entries(languages))
        if (target !== '') places.add(placeOf({ document, unit, language }))
  }
  return places
}
