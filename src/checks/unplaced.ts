import type { Check } from './check.js'

/** A paragraph of a translation that stands beside no source: it waits for a place. */
export const unplaced: Check = {
  code: 'unplaced',
  severity: 'warn',
  run: ({ synopsis: { unplaced = {} } }) =>
    Object.entries(unplaced).flatMap(([language, paragraphs]) =>
      paragraphs.map(({ id, text }) => ({
        paragraph: id,
        language,
        place: 'entry',
        wording: 'unplaced',
        args: { text, paragraph: id },
        about: text,
      })),
    ),
}
