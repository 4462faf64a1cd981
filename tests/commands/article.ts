import { alignment, project, registry, type TestProject } from '../process.js'

const UNITS = [
  { id: 'titel001', kind: 'heading', text: 'Streik in Schanaosen' },
  { id: 'absatz01', kind: 'paragraph', text: 'Am Anfang stand der Preis.' },
  { id: 'punkte01', kind: 'list-item', text: 'Erste Forderung' },
  { id: 'punkte02', kind: 'list-item', text: 'Zweite Forderung' },
  { id: 'falsch01', kind: 'paragraph', text: 'Falsch!' },
  { id: 'schluss1', kind: 'paragraph', text: 'Der Schluss ist offen.' },
]

const initial = (id: string) => ({ id, source: '', target: '', state: 'initial' })

export const GERMAN = `# Streik in Schanaosen

Am Anfang stand der Preis.

- Erste Forderung
- Zweite Forderung

Falsch!

Der Schluss ist offen.
`

/**
 * Two documents, in sync. Of the first, English is complete; in Russian one paragraph has drifted, two are one bead, one is
 * untranslated and a sixth entry is obsolete; of the Arabic, somebody typed the title into the file without its source.
 */
export function article(files: Record<string, string | Uint8Array | object> = {}): TestProject {
  return project({
    'corpus/streik.md': GERMAN,
    'alignments/streik/de.json': registry('streik', UNITS),
    'alignments/streik/en.json': alignment(
      'streik',
      'en',
      UNITS.map(({ id, text }) => ({
        id,
        source: text,
        target: `English ${id}${/[.!]$/.exec(text)?.[0] ?? ''}`,
        state: id === 'schluss1' ? 'final' : 'reviewed',
      })),
    ),
    'alignments/streik/ru.json': alignment('streik', 'ru', [
      { id: 'titel001', source: 'Streik in Schanaosen', target: 'Забастовка', state: 'translated' },
      { id: 'absatz01', source: 'Am Anfang stand ein Preis.', target: 'Сначала цена.', state: 'reviewed' },
      {
        id: 'punkte01',
        source: 'Erste Forderung\n\nZweite Forderung',
        target: 'Первое требование\n\nВторое требование',
        state: 'translated',
        covers: ['punkte02'],
      },
      initial('falsch01'),
      {
        id: 'schluss1',
        source: 'Der Schluss ist offen.',
        target: 'Конец.',
        state: 'translated',
        note: 'kurz',
      },
      { id: 'altes001', source: 'Alter Satz.', target: 'Старое.', state: 'reviewed' },
    ]),
    'alignments/streik/ar.json': alignment(
      'streik',
      'ar',
      UNITS.map(({ id }) =>
        id === 'titel001' ? { id, source: '', target: 'إضراب', state: 'translated' } : initial(id),
      ),
    ),
    'corpus/nord/kurz.md': 'Kurz.\n',
    'alignments/nord/kurz/de.json': registry('nord/kurz', [
      { id: 'kurzer01', kind: 'paragraph', text: 'Kurz.' },
    ]),
    ...Object.fromEntries(
      ['en', 'ru', 'ar'].map(language => [
        `alignments/nord/kurz/${language}.json`,
        alignment('nord/kurz', language, [initial('kurzer01')]),
      ]),
    ),
    ...files,
  })
}
