import * as v from 'valibot'
import { countWords } from '../../synopsis/count.js'
import { FLAGS, type Flag, hasFlag } from '../../synopsis/flags.js'
import { isStrip, type Strip, stripOf } from '../../synopsis/standing.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import { judgedDocument } from '../judged-document.js'
import type { Kind } from './kind.js'
import { packed } from './packed.js'
import { whole } from './shapes.js'

/** What a picture of all documents shows of one. */
export interface Outline {
  units: number
  /** Words of the source. */
  words: number
  /** By language, all of the config. */
  strips: Record<string, Strip>
  /** By language, what is wanting anywhere: a cell may want several things, of which its strip shows one. */
  flags: Record<string, Flag[]>
}

const strip = v.pipe(v.string(), v.check(isStrip))

/** How far a document is, unit by unit; with what is misaligned as far as the config wants to know. */
export const OUTLINE: Kind<Outline> = {
  name: 'outline',
  effort: 'analysis',
  ...packed<Outline>(
    v.object({
      units: whole,
      words: whole,
      strips: v.record(v.string(), strip),
      flags: v.record(v.string(), v.array(v.picklist(FLAGS))),
    }),
  ),
  make: async (project, document) =>
    outlineOf((await judgedDocument(project, document)).document.synopsis, project.config.targets),
}

/** The outline of a document in these languages. */
export function outlineOf({ rows }: Pick<Synopsis, 'rows'>, languages: readonly string[]): Outline {
  const isWanting = (language: string) => (flag: Flag) =>
    rows.some(({ languages }) => hasFlag(languages[language], flag))
  return {
    units: rows.length,
    words: rows.reduce((sum, { unit }) => sum + countWords(unit.text), 0),
    strips: Object.fromEntries(languages.map(language => [language, stripOf({ rows }, language)])),
    flags: Object.fromEntries(languages.map(language => [language, FLAGS.filter(isWanting(language))])),
  }
}
