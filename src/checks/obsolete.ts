import type { Check } from './check.js'

/** A translation whose German is gone. */
export const obsolete: Check = {
  code: 'obsolete',
  severity: 'warn',
  run: ({ synopsis }) =>
    Object.entries(synopsis.obsolete).flatMap(([language, entries]) =>
      entries
        .filter(entry => entry.target !== '')
        .map(({ id, target }) => ({
          unit: id,
          language,
          place: 'entry',
          wording: 'obsolete',
          args: { text: target },
        })),
    ),
}
