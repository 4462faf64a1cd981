import fc from 'fast-check'
import { pairHash } from '../../../src/alignment/pair-hash.js'
import { parseUnits } from '../../../src/document/units.js'
import { alignment, canonical, project, registry, type TestProject } from '../../process.js'

/** Paragraphs with several translations each: some right, some that checks have something to say of. */
const PARAGRAPHS: readonly (readonly [string, Record<'en' | 'ru', readonly string[]>])[] = [
  [
    'Die Arbeiter der Raffinerie streiken seit dem 3. Mai.',
    {
      en: [
        'The workers of the refinery have been on strike since 3 May.',
        'Workers have struck since 5 May.',
      ],
      ru: ['Рабочие завода бастуют с 3 мая.', 'Рабочие нефтезавода бастуют с 3 мая.'],
    },
  ],
  [
    'Niemand hat mit ihnen gesprochen.',
    {
      en: ['Nobody has spoken to them.', 'No one talked to them.'],
      ru: ['С ними никто не говорил.', 'Nobody has.'],
    },
  ],
  [
    'Der Lohn beträgt 450 Euro, sagt die Gewerkschaft.',
    {
      en: ['The wage is 450 euros, says the union.', 'The wage is 540 euros.'],
      ru: ['Зарплата — 450 евро.', ''],
    },
  ],
  [
    'Antwort: Das wissen wir nicht.',
    { en: ['Answer: We do not know.', ''], ru: ['Ответ: мы не знаем.', 'Не знаем.'] },
  ],
  [
    '„Wir bleiben“, sagt [Anna](https://example.org/anna).',
    {
      en: ['“We are staying,” says [Anna](https://example.org/anna).', 'We stay.'],
      ru: ['«Мы остаёмся».', 'Анна'],
    },
  ],
]

/** A paragraph of a document: which, and for each language which of its translations; whether a person allowed that it differs. */
interface Piece {
  paragraph: number
  en: number
  ru: number
  isDrifted: boolean
  isAllowed: boolean
}

/** The files of a project, by path; a document is one of them for each language. */
export type Files = Record<string, string>

const piece: fc.Arbitrary<Piece> = fc.record({
  paragraph: fc.nat(PARAGRAPHS.length - 1),
  en: fc.nat(1),
  ru: fc.nat(1),
  isDrifted: fc.boolean(),
  isAllowed: fc.boolean(),
})

const NAMES = ['anfang', 'berg', 'chronik/eins', 'chronik/zwei', 'dorf', 'ende'] as const

const configs = [
  {},
  { checks: { consistency: 'error' } },
  { checks: { numbers: ['error', { max: 1 }], misaligned: 'off' } },
  { suppressions: [{ code: 'consistency', reason: 'so gewollt', documents: ['chronik/*'] }] },
  { suppressions: [{ code: 'numbers', reason: 'nie gebraucht', documents: ['nirgends'] }] },
  { overrides: [{ documents: ['berg'], checks: { untranslated: 'off' } }] },
]

/** A config that matters to checks. */
export const someConfig: fc.Arbitrary<string> = fc
  .constantFrom(...configs)
  .map(config => canonical({ targets: ['en', 'ru'], ...config }))

/** A document with its files. */
export const someDocument = (name: string): fc.Arbitrary<Files> =>
  fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces => filesOf(name, pieces))

/** A project of a few documents that have much in common. */
export const someProject: fc.Arbitrary<Files> = fc
  .tuple(
    someConfig,
    fc
      .subarray([...NAMES], { minLength: 1 })
      .chain(names =>
        fc.tuple(...names.map(someDocument)).map(documents => Object.assign({}, ...documents) as Files),
      ),
    fc.constantFrom<Files>({}, { 'glossary.json': canonical({ version: 1, terms: [] }) }),
  )
  .map(([config, documents, more]) => ({ 'synopse.config.json': config, ...documents, ...more }))

/** The names that documents may have. */
export const someName: fc.Arbitrary<string> = fc.constantFrom(...NAMES)

/** A project on the disk. */
export function onDisk(files: Files): TestProject {
  return project(files)
}

function filesOf(name: string, pieces: readonly Piece[]): Files {
  const source = `${pieces.map(({ paragraph }) => PARAGRAPHS[paragraph]?.[0]).join('\n\n')}\n`
  const units = parseUnits(source)
  const entriesOf = (language: 'en' | 'ru') =>
    units.map(({ id, text }, index) => {
      const { paragraph = 0, isDrifted, isAllowed, ...which } = pieces[index] as Piece
      const target = PARAGRAPHS[paragraph]?.[1][language][which[language]] ?? ''
      if (target === '') return { id, source: '', target, state: 'initial' }
      const was = isDrifted ? `${text} So war es.` : text
      const allow = [{ code: 'consistency', reason: 'gemeint', of: pairHash(was, target) }]
      return { id, source: was, target, state: 'translated', ...(isAllowed && { allow }) }
    })
  return {
    [`corpus/${name}.md`]: source,
    [`alignments/${name}/de.json`]: canonical(
      registry(
        name,
        units.map(({ id, kind, text }) => ({ id, kind, text })),
      ),
    ),
    [`alignments/${name}/en.json`]: canonical(alignment(name, 'en', entriesOf('en'))),
    [`alignments/${name}/ru.json`]: canonical(alignment(name, 'ru', entriesOf('ru'))),
  }
}
