import type { Check } from './check.js'

/** A translation that somebody edited in a file of the site: nobody here has it yet. */
export const outside: Check = {
  code: 'outside',
  severity: 'warn',
  run: ({ synopsis: { outside = {} } }) =>
    Object.entries(outside).flatMap(([language, edits]) =>
      edits.map(({ entry, units, text }) => ({
        unit: units[0] ?? entry,
        language,
        place: 'entry',
        wording: 'outside',
        args: { text },
      })),
    ),
}
