import type { Synopsis } from './synopsis.js'

/** A text that holds what was looked for. */
export interface Hit {
  unit: string
  language: string
  text: string
  /** 1-based line of the source; undefined for obsolete entries. */
  line: number | undefined
}

/** Folds what a person who looks for something does not want to think about: case, diacritics, harakat, white space. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u00AD\u200B-\u200F]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/\s+/g, ' ')
}

/** A text of a document that somebody may look for. */
export interface Passage {
  unit: string
  language: string
  text: string
  /** As of a hit. */
  line: number | undefined
  /** The number of the row that it stands in, from 0; undefined for obsolete entries. */
  row: number | undefined
}

/** All that somebody may look for in a document: row by row the source and the languages, then obsolete entries. */
export function passagesOf(
  { rows, obsolete }: Pick<Synopsis, 'rows' | 'obsolete'>,
  sourceLanguage: string,
  languages: readonly string[],
): Passage[] {
  const present = rows.flatMap(({ unit, languages: cells }, row) => {
    const at = { unit: unit.id, line: unit.line, row }
    return [
      { ...at, language: sourceLanguage, text: unit.text },
      ...languages.flatMap(language => {
        const cell = cells[language]
        if (!cell?.entry || cell.units[0] !== unit.id) return []
        return [{ ...at, language, text: cell.entry.target }]
      }),
    ]
  })
  const gone = languages.flatMap(language =>
    (obsolete[language] ?? []).map(({ id, target }) => ({
      unit: id,
      language,
      text: target,
      line: undefined,
      row: undefined,
    })),
  )
  return [...present, ...gone].filter(({ text }) => text !== '')
}

/** Passages as hits: of each row the source and these languages in their order, then obsolete entries. */
export function hitsAmong(
  passages: readonly Passage[],
  sourceLanguage: string,
  languages: readonly string[],
): Hit[] {
  const turnOf = new Map(languages.map((language, index) => [language, index]))
  const isSource = ({ language, row }: Passage) => row !== undefined && language === sourceLanguage
  const turn = (passage: Passage) => (isSource(passage) ? -1 : (turnOf.get(passage.language) ?? -1))
  return passages
    .filter(passage => isSource(passage) || turnOf.has(passage.language))
    .sort((a, b) => (a.row ?? Infinity) - (b.row ?? Infinity) || turn(a) - turn(b))
    .map(({ unit, language, text, line }) => ({ unit, language, text, line }))
}
