import { translatedSources } from '../../synopsis/elsewhere.js'
import type { Kind } from './kind.js'
import { type Marks, marksOf, packMarks, unpackMarks } from './marks.js'

/** Which sources a document has translations for: no more than whether, as a sync asks it of all others. */
export const TRANSLATED_SOURCES: Kind<Marks> = {
  name: 'translated-sources',
  effort: 'reading',
  pack: packMarks,
  unpack: unpackMarks,
  make: async (_project, { synopsis }) => marksOf(translatedSources(synopsis)),
}
