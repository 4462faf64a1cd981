import { parseUnits } from '../../src/document/units.js'
import type { Explanation } from '../../src/reports/explain.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { answered } from '../../src/ui/answer.js'
import { editingOf } from '../../src/ui/spot.js'
import { currentRow, openedOf, type UiState } from '../../src/ui/state.js'
import { overview } from './opened.js'

const LONG = Array.from(
  { length: 40 },
  (_, number) => `Im Jahr ${1900 + number} stieg der Pegel um ${number} Zentimeter.`,
)
const GERMAN = `Der Fluss trat über die Ufer.\n\n${LONG.join(' ')}\n\nDie Brücke hielt stand.\n`

const units = parseUnits(GERMAN)
const ids = units.map(({ id }) => id) as [string, string, string]
const TEXTS = units.map(({ text }) => text) as [string, string, string]
const made = (index: number, target: string, source = TEXTS[index] as string) => ({
  id: ids[index] as string,
  source,
  target,
  state: target ? ('translated' as const) : ('initial' as const),
})

const found = synopsis(
  units,
  units.map(({ id, kind, text }) => ({ id, kind, text })),
  {
    en: [
      made(0, 'The river burst its banks.'),
      made(1, 'Year by year the water rose.'),
      made(2, 'The bridge held.'),
    ],
    ru: [
      made(0, 'Река вышла из берегов.'),
      made(1, ''),
      made(2, 'Мост стоит.', 'Die alte Brücke hielt stand.'),
    ],
    ar: [made(0, 'فاض النهر.'), made(1, ''), made(2, '')],
  },
)

const opened = openedOf({ id: 'fluss', synopsis: found })

/** A document whose second paragraph is long. */
export const atRiver: UiState = answered(
  { ...overview, documents: [{ document: 'fluss' }], aim: { document: 'fluss' } },
  { kind: 'opened', opened },
)

/** The editor at a row, with a candidate for its paragraph. */
export function editingAt(row: number, language: string): UiState {
  const state = { ...atRiver, row, language }
  const unit = currentRow(state)?.unit
  const explanation: Explanation = {
    document: 'fluss',
    id: unit?.id as string,
    path: 'corpus/fluss.md',
    unit,
    change: undefined,
    findings: [],
    languages: [
      {
        language,
        cell: currentRow(state)?.languages[language],
        entry: undefined,
        candidates: [
          {
            similarity: 0.9,
            document: 'see',
            unit: 'u',
            source: 'Die Brücke brach ein.',
            target: 'Мост рухнул.',
          },
        ],
      },
    ],
  }
  const editing = editingOf(state)
  return { ...state, explanation, ...(editing && { editing }) }
}
