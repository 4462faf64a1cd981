import { describe, expect, test } from '@jest/globals'
import { UI_LANGUAGES } from '../../src/locales/words.js'
import { alignment, project, registry, type TestProject } from '../process.js'

const TEXTS = {
  titre001: ['heading', 'La grève de Lyon'],
  texte001: ['paragraph', 'En 2019, 40.000 ouvriers ont arrêté le travail pendant « trois jours ».'],
  texte002: ['paragraph', 'Les patrons ont refusé de parler avec eux.'],
  texte003: ['paragraph', 'Voir <https://exemple.org/greve> pour la suite !'],
  texte004: ['paragraph', 'La fin reste ouverte.'],
} as const
const UNITS = Object.entries(TEXTS).map(([id, [kind, text]]) => ({ id, kind, text }))

/** A French original; its English has something for most messages that name the original to be said of. */
function french(): TestProject {
  const entry = (id: keyof typeof TEXTS, target: string, more = {}) => ({
    id,
    source: TEXTS[id][1],
    target,
    state: 'translated',
    ...more,
  })
  const entries = [
    entry('titre001', 'La grève de Lyon'),
    entry('texte001', 'In 2018, 4 workers laid down their work for three days!'),
    entry('texte002', 'The owners spoke with them.', { source: 'Les patrons ont parlé avec eux.' }),
    entry('texte003', 'See there for what follows'),
    { id: 'perdu001', source: 'Ce texte a disparu.', target: 'This text is gone.', state: 'translated' },
    { id: 'perdu002', source: '', target: 'Nobody knows of what.', state: 'translated' },
  ]
  return project({
    'synopse.config.json': { source: { language: 'fr' }, targets: ['en'] },
    'corpus/greve.md': `# ${UNITS.map(({ text }) => text).join('\n\n')}\n\nUn texte nouveau.\n`,
    'alignments/greve/fr.json': { ...registry('greve', UNITS), language: 'fr' },
    'alignments/greve/en.json': { ...alignment('greve', 'en', entries), sourceLanguage: 'fr' },
  })
}

const COMMANDS = [
  ['status'],
  ['list'],
  ['show', 'greve'],
  ['check'],
  ['check', '--json'],
  ['check', '--format', 'sarif'],
  ['explain', 'greve', 'texte001'],
  ['explain', 'greve', 'texte002'],
  ['review', 'greve', 'texte002', 'en'],
  ['review', 'greve', 'texte001', 'en'],
  ['diff'],
  ['help'],
  ['help', 'list'],
  ['help', 'diff'],
  ['help', 'export'],
  ['sync'],
] as const

const GERMAN = /\bGerman|deutsch|немец|ألمان/i
const FRENCH = { en: /French/, de: /französische/, ru: /французск/i, ar: /الفرنسي/ }

describe.each(UI_LANGUAGES)('a French original, in %s', language => {
  test('is called German by no command, and French where it is named', async () => {
    const made = french()
    const said: string[] = []
    for (const args of COMMANDS) {
      const { stdout, stderr } = await made.here([`--ui-lang=${language}`, ...args])
      const lines = `${stdout}${stderr}`.split('\n')
      expect([args, lines.filter(line => GERMAN.test(line))]).toEqual([args, []])
      said.push(...lines)
    }
    await made.here([`--ui-lang=${language}`, 'report', '--out', 'report.html'])
    expect(made.read('report.html')).toMatch(FRENCH[language])
    expect(made.read('report.html')).not.toMatch(GERMAN)
    expect(said.filter(line => FRENCH[language].test(line)).length).toBeGreaterThan(8)
  })

  test('is so in a process of its own, too', async () => {
    const { stdout, stderr } = await french().run([
      `--ui-lang=${language}`,
      'review',
      'greve',
      'texte002',
      'en',
    ])
    expect(stdout).toBe('')
    expect(stderr).toMatch(FRENCH[language])
  })
})
