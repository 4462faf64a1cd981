import { direction } from '../../terminal/direction.js'
import type { UiState } from '../state.js'
import type { Choice } from './choice.js'

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
