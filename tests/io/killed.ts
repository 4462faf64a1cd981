import { rmSync } from 'node:fs'
import { alignment, project, registry, type TestProject } from '../process.js'
import { commitAll, committed } from '../repository.js'

/** A command that is killed: what is called, and what is done to the project of all before. */
export interface Killed {
  args: readonly string[]
  stdin?: string
  before?: (made: TestProject) => void
  /** What it writes holds something that only the build makes. */
  isBuilt?: true
}

const PARAGRAPHS = Array.from({ length: 12 }, (_, index) => `Der Absatz ${index} steht in diesem Text.`)
const documentsOf = ['eins', 'zwei', 'drei']
const id = (index: number) => `absatz${String(index).padStart(2, '0')}`

const entries = (language: string, document: string) => [
  ...PARAGRAPHS.map((source, index) => {
    if (index % 3 === 2) return { id: id(index), source: '', target: '', state: 'initial' }
    const state = index % 3 === 0 ? 'reviewed' : 'translated'
    const target = `${language === 'ru' ? 'Абзац' : 'Paragraph'} ${index}  ${document}.`
    const conflict = { source, target: `${target} Anders.`, state: 'translated' }
    return { id: id(index), source, target, state, ...(index === 4 && { conflict }) }
  }),
  { id: 'fort0001', source: 'Was einmal hier stand.', target: 'Что было.', state: 'translated' },
]

const corpus = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`

/** Three documents in two languages, committed, and files of all sorts that come in. */
export async function killedProject(): Promise<TestProject> {
  const made = project({
    'synopse.config.json': { targets: ['ru', 'en'] },
    ...Object.fromEntries(
      documentsOf.flatMap(document => [
        [`corpus/${document}.md`, corpus(PARAGRAPHS)],
        [
          `alignments/${document}/de.json`,
          registry(
            document,
            PARAGRAPHS.map((text, index) => ({ id: id(index), kind: 'paragraph', text })),
          ),
        ],
        ...['ru', 'en'].map(language => [
          `alignments/${document}/${language}.json`,
          alignment(document, language, entries(language, document)),
        ]),
      ]),
    ),
  })
  committed(made)
  for (const [name, format] of [
    ['ein.xlf', 'xliff'],
    ['ein.csv', 'csv'],
    ['ein.tmx', 'tmx'],
  ] as const) {
    await made.here(['export', 'eins', '--lang', 'ru', '--format', format, '--out', made.path(name)])
    made.write(name, made.read(name).replaceAll('Абзац', 'Другой абзац'))
  }
  made.write('ein.md', corpus(PARAGRAPHS.map((_, index) => `Новый абзац ${index} стоит в этом тексте.`)))
  made.write(
    'ein.html',
    `<article><h1>Neu</h1>${PARAGRAPHS.map(text => `<p>${text}</p>`).join('')}</article>`,
  )
  for (const side of ['ours', 'theirs'])
    made.write(side, made.read('alignments/eins/ru.json').replaceAll('Абзац', side))
  return commitAll(made, 'Dateien')
}

const reworded = (made: TestProject) => {
  for (const document of documentsOf)
    made.write(`corpus/${document}.md`, corpus(PARAGRAPHS.map(text => text.replace('steht', 'stand'))))
}
const replaced = (made: TestProject) =>
  made.write('alignments/eins/ru.json', made.read('alignments/eins/ru.json').replaceAll('Абзац', 'Кусок'))

/** What writes, each as it is called. */
export const KILLED: Readonly<Record<string, Killed>> = {
  init: { args: ['init'], before: made => rmSync(made.path('synopse.config.json')) },
  'init --git': { args: ['init', '--git'] },
  add: { args: ['add', 'ein.html', '--as', 'vier'] },
  sync: { args: ['sync'], before: reworded },
  'sync of what is renamed': {
    args: ['sync'],
    before: made => {
      made.write('corpus/umbenannt.md', made.read('corpus/eins.md'))
      rmSync(made.path('corpus/eins.md'))
    },
  },
  set: { args: ['set', 'eins', id(2), 'ru,en'], stdin: 'Новый текст' },
  accept: { args: ['accept', 'eins', id(0), 'ru,en'], before: reworded },
  'accept of a finding': { args: ['accept', 'eins', id(0), 'ru', 'white-space', '--reason', 'So gemeint.'] },
  review: { args: ['review', 'eins', id(1), 'ru,en', '--state', 'final'] },
  note: { args: ['note', 'eins', id(1), 'ru,en', 'Nachfragen'] },
  resolve: { args: ['resolve', 'eins', id(4), 'ru,en', '--theirs'] },
  restore: { args: ['restore', 'eins', id(1), 'ru', '--from', 'HEAD'], before: replaced },
  prune: { args: ['prune', '--yes'] },
  'import of XLIFF': { args: ['import', 'ein.xlf'] },
  'import of CSV': { args: ['import', 'ein.csv'] },
  'import of TMX': { args: ['import', 'ein.tmx'] },
  align: { args: ['align', 'eins', 'ru', 'ein.md', '--replace'] },
  'check --fix': { args: ['check', '--fix'] },
  'check --update-baseline': { args: ['check', '--update-baseline'] },
  'export of PO': { args: ['export', '--format', 'po', '--out', 'aus/'] },
  'export of Markdown': { args: ['export', '--format', 'markdown', '--out', 'aus/'] },
  'a second export': {
    args: ['export', '--format', 'csv', '--out', 'aus/'],
    before: made => {
      for (const document of documentsOf) made.write(`aus/ru/${document}.csv`, 'alt')
    },
  },
  build: { args: ['build', 'seiten'] },
  report: { args: ['report'], isBuilt: true },
  'merge-driver': {
    args: ['merge-driver', 'alignments/eins/ru.json', 'ours', 'theirs', 'alignments/eins/ru.json'],
  },
}
