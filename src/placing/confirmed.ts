import type { Synopsis } from '../synopsis/synopsis.js'

/** Pairs of a language that a person has read: words are learned from them. */
export function confirmedIn({ entries }: Synopsis, language: string): { source: string; target: string }[] {
  return (entries[language] ?? [])
    .filter(({ source, target, state }) => source && target && (state === 'reviewed' || state === 'final'))
    .map(({ source, target }) => ({ source, target }))
}
