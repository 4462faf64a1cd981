import type { Cell, Synopsis } from './synopsis.js'

/** What is suspected of a target: that it is misaligned, or what a person allowed of that, and where a sentence is missing or too many. */
export type Suspected = Pick<Cell, 'misaligned' | 'dismissed' | 'loose'>

/** By language and by the first unit of a bead. */
export type Suspicions = Readonly<Record<string, Readonly<Record<string, Suspected>>>>

/** The synopsis with what is suspected in it. */
export function withSuspicions(synopsis: Synopsis, suspicions: Suspicions): Synopsis {
  const languages = Object.entries(suspicions)
  const rows = synopsis.rows.map(row => {
    const flagged = languages.flatMap(([language, units]) => {
      const cell = row.languages[language]
      const first = cell?.units[0]
      if (!cell || first === undefined || !Object.hasOwn(units, first)) return []
      return [[language, { ...cell, ...units[first] }] as const]
    })
    return flagged.length === 0
      ? row
      : { ...row, languages: { ...row.languages, ...Object.fromEntries(flagged) } }
  })
  return { ...synopsis, rows, suspected: [...(synopsis.suspected ?? []), ...Object.keys(suspicions)] }
}
