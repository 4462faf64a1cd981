import { parseUnits } from '../../src/document/units.js'
import type { DocumentStatus } from '../../src/reports/status.js'
import { countStatuses, countWords } from '../../src/synopsis/count.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { answered } from '../../src/ui/answer.js'
import { toDestination } from '../../src/ui/course.js'
import { begin, type Opened, openedOf, type UiState } from '../../src/ui/state.js'

const GERMAN = `# Der Streik

Am Montag standen die Bänder still, und niemand wusste, für wie lange.

Die Gewerkschaft fordert **mehr Lohn** und kürzere Schichten.

- Erste Forderung
- Zweite Forderung

Schluss!
`

const units = parseUnits(GERMAN)
const registry = units.map(({ id, kind, text }) => ({ id, kind, text }))
const entry = (index: number, target: string, source = units[index]?.text ?? '') => ({
  id: units[index]?.id as string,
  source,
  target,
  state: 'translated' as const,
})
const initial = (index: number) => ({
  id: units[index]?.id as string,
  source: '',
  target: '',
  state: 'initial' as const,
})

/** English complete; of the Russian, one has drifted; of the Arabic, all but two are missing. */
const found = synopsis(units, registry, {
  en: units.map((_unit, index) => entry(index, `English 中文 ${index}`)),
  ru: units.map((_unit, index) =>
    index === 2
      ? entry(index, 'Профсоюз требует\tповышения.', 'Die Gewerkschaft fordert mehr.')
      : entry(index, `По-русски ${index}`),
  ),
  ar: units.map((_unit, index) =>
    index === 0
      ? entry(index, 'الإضراب')
      : index === 1
        ? entry(index, 'يومَ الاثنينِ توقفت الأحزمةُ ولم يعرف أحدٌ إلى متى (2022).')
        : initial(index),
  ),
})

export const opened: Opened = openedOf({ id: 'streik', synopsis: found }, [
  {
    code: 'numbers',
    severity: 'error',
    document: 'streik',
    unit: units[1]?.id as string,
    language: 'ar',
    message: 'The German has no “2022”.',
    path: 'alignments/streik/ar.json',
    line: 9,
    column: 1,
  } as unknown as Opened['findings'][number],
])

const languages = ['en', 'ru', 'ar']

export const documents: DocumentStatus[] = ['streik', 'zahlen\u001b[31m'].map(document => ({
  document,
  units: units.length,
  words: countWords(GERMAN),
  languages: Object.fromEntries(languages.map(language => [language, countStatuses(found, language)])),
}))

/** The overview. */
export const overview: UiState = begin('de', languages, documents)

/** The document, at its first row. */
export const atDocument: UiState = answered(toDestination(overview, { document: opened.id }), {
  kind: 'opened',
  opened,
})
