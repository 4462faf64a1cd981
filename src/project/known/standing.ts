import * as v from 'valibot'
import { type Counts, countStatuses, countWords } from '../../synopsis/count.js'
import { withOutside } from '../adopting/outside.js'
import { analysedDocument } from '../analysis.js'
import type { Document } from '../document.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'

/** A document's numbers. */
export interface Standing {
  units: number
  /** Words of the source. */
  words: number
  /** By language, all of the config. */
  languages: Record<string, Counts>
}

const number = v.pipe(v.number(), v.integer(), v.minValue(0))
const counts = v.object({
  untranslated: number,
  translated: number,
  reviewed: number,
  final: number,
  drifted: number,
  misaligned: number,
  returned: number,
  conflicts: number,
  obsolete: number,
  unplaced: number,
  outside: v.exactOptional(number),
})

/** How far the languages of a document are. */
export const STANDING: Kind<Standing> = {
  name: 'standing',
  effort: 'analysis',
  ...packed(v.object({ units: number, words: number, languages: v.record(v.string(), counts) })),
  make: async (project, document) =>
    standingOf(await analysedDocument(project, await withOutside(project, document)), project.config.targets),
}

/** The numbers of a document in these languages. */
export function standingOf({ synopsis }: Pick<Document, 'synopsis'>, languages: readonly string[]): Standing {
  return {
    units: synopsis.rows.length,
    words: synopsis.rows.reduce((sum, { unit }) => sum + countWords(unit.text), 0),
    languages: Object.fromEntries(languages.map(language => [language, countStatuses(synopsis, language)])),
  }
}
