import type { Synopsis } from '../synopsis/synopsis.js'
import type { Check } from './check.js'

/** A translation that somebody edited in a file of the site: nobody here has it yet. */
export const outside: Check = {
  code: 'outside',
  severity: 'warn',
  run: ({ synopsis }) =>
    Object.entries(synopsis.outside ?? {}).flatMap(([language, edits]) =>
      edits.map(({ entry, units, text }) => ({
        unit: units[0] ?? entry,
        language,
        place: 'entry' as const,
        ...(text === ''
          ? { wording: 'outside.gone' as const, args: { text: targetOf(synopsis, language, entry) } }
          : { wording: 'outside' as const, args: { text } }),
      })),
    ),
}

function targetOf({ entries }: Synopsis, language: string, id: string): string {
  return entries[language]?.find(entry => entry.id === id)?.target ?? ''
}
