import { textKey } from '../document/key.js'
import type { Synopsis } from './synopsis.js'

/** Units of a document that are new in it, but whose source other documents have translations for. */
export function foundElsewhere(synopsis: Synopsis, others: readonly Synopsis[]): string[] {
  const known = new Set(
    others.flatMap(({ entries }) =>
      Object.values(entries).flatMap(list =>
        list.filter(entry => entry.target !== '').map(entry => textKey(entry.source)),
      ),
    ),
  )
  return synopsis.changes
    .filter(({ kind, text }) => kind === 'new' && known.has(textKey(text)))
    .map(({ id }) => id)
}
