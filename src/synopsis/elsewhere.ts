import { textKey } from '../document/key.js'
import type { Synopsis } from './synopsis.js'

/** The sources that a document has translations for, by their keys. */
export function translatedSources({ entries }: Synopsis): Set<string> {
  const translated = Object.values(entries).flatMap(list => list.filter(entry => entry.target !== ''))
  return new Set(translated.map(entry => textKey(entry.source)))
}

/** Units of a document that are new in it, but whose source other documents have translations for. */
export function foundElsewhere({ changes }: Synopsis, isTranslated: (source: string) => boolean): string[] {
  return changes.filter(({ kind, text }) => kind === 'new' && isTranslated(textKey(text))).map(({ id }) => id)
}
