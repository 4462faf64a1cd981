import { translatedSources } from '../../synopsis/elsewhere.js'
import type { Kind } from './kind.js'
import { type Marks, marksOf, packMarks, unpackMarks } from './marks.js'

/** Which sources a document has translations for, as a sync compares them. */
export const TRANSLATED: Kind<Marks> = {
  name: 'translated',
  effort: 'reading',
  pack: packMarks,
  unpack: unpackMarks,
  make: async (_project, { synopsis }) => marksOf(translatedSources(synopsis)),
}
