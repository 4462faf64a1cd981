import type { Edit } from '../alignment/edit.js'
import type { Entry } from '../alignment/entry.js'
import type { Synopsis } from './synopsis.js'

/**
 * The edits that drop what a document whose German is gone shares with another one: the same translation under the same id,
 * as a renaming that was cut short leaves it behind. Nothing is lost by that.
 */
export function dropTwins(gone: Synopsis, others: readonly Synopsis[]): Edit[] {
  const name = (language: string, { id, source, target, state, note }: Entry) =>
    JSON.stringify([language, id, source, target, state, note])
  const known = new Set(
    others.flatMap(({ entries }) =>
      Object.entries(entries).flatMap(([language, list]) => list.map(entry => name(language, entry))),
    ),
  )
  return Object.entries(gone.obsolete).flatMap(([language, list]) =>
    list
      .filter(entry => entry.target !== '' && known.has(name(language, entry)))
      .map(({ id }): Edit => ({ kind: 'drop', language, id })),
  )
}
