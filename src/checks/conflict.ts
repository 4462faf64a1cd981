import type { Check } from './check.js'

/** Two translations of one unit that a merge brought together: a person must decide. */
export const conflict: Check = {
  code: 'conflict',
  severity: 'error',
  run: ({ synopsis }) =>
    Object.entries(synopsis.entries).flatMap(([language, entries]) =>
      entries.flatMap(({ id, target, conflict }) =>
        conflict
          ? [
              {
                unit: id,
                language,
                place: 'entry' as const,
                wording: 'conflict',
                args: { text: target, other: conflict.target },
              },
            ]
          : [],
      ),
    ),
}
