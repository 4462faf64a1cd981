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

/** Where a text stands in a document: in the source, and in each of the languages. */
export function findText(
  { rows, obsolete }: Synopsis,
  wanted: string,
  sourceLanguage: string,
  languages: readonly string[],
): Hit[] {
  const needle = fold(wanted).trim()
  const holds = (text: string | undefined) => text !== undefined && fold(text).includes(needle)
  const present = rows.flatMap(({ unit, languages: cells }) => [
    ...(holds(unit.text)
      ? [{ unit: unit.id, language: sourceLanguage, text: unit.text, line: unit.line }]
      : []),
    ...languages.flatMap(language => {
      const entry = cells[language]?.entry
      if (!entry || !holds(entry.target) || cells[language]?.units[0] !== unit.id) return []
      return [{ unit: unit.id, language, text: entry.target, line: unit.line }]
    }),
  ])
  const gone = languages.flatMap(language =>
    (obsolete[language] ?? [])
      .filter(entry => holds(entry.target))
      .map(entry => ({ unit: entry.id, language, text: entry.target, line: undefined })),
  )
  return [...present, ...gone]
}

/** The texts of a document that `findText` looks through, folded. */
export function foldedTexts({ rows, obsolete }: Synopsis): string[] {
  const present = rows.flatMap(({ unit, languages }) => [
    unit.text,
    ...Object.values(languages).flatMap(({ entry, units }) =>
      entry && units[0] === unit.id ? [entry.target] : [],
    ),
  ])
  const gone = Object.values(obsolete).flatMap(list => list.map(({ target }) => target))
  return [...present, ...gone].filter(text => text !== '').map(fold)
}
