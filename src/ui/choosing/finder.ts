import { direction } from '../../terminal/direction.js'
import type { UiState } from '../state.js'
import type { Choice } from './choice.js'
import { paragraphsNow } from './found-paragraphs.js'

/** All documents, and the paragraphs of the opened one, in the original and in the current language. */
export function placesHere({ source, documents, opened, language }: UiState): Choice[] {
  const rows = opened?.synopsis.rows ?? []
  return [
    ...documents.map(
      ({ document }): Choice => ({
        label: document,
        hint: '',
        direction: 'ltr',
        chosen: { kind: 'place', place: { document } },
      }),
    ),
    ...rows.flatMap(({ unit, languages }, row): Choice[] =>
      [
        { label: unit.text, in: source },
        { label: languages[language]?.entry?.target ?? '', in: language },
      ]
        .filter(({ label }) => label !== '')
        .map(({ label, in: tag }) => ({
          label,
          hint: `${row + 1}`,
          direction: direction(tag),
          chosen: { kind: 'place', place: { document: opened?.id ?? '', unit: unit.id } },
        })),
    ),
  ]
}

/** The paragraphs that were found in other documents, each with its document. */
export function placesElsewhere(state: UiState): Choice[] {
  const others = (paragraphsNow(state)?.paragraphs ?? []).filter(
    ({ document }) => document !== state.opened?.id,
  )
  return others.map(({ document, unit, language, text }) => ({
    label: text,
    hint: document,
    direction: direction(language),
    chosen: { kind: 'place', place: { document, unit } },
  }))
}
