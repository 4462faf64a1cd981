import { stemmer } from '../src/languages/stems.js'

/** The columns of the word lists behind the German one. */
export const COLUMNS = ['en', 'ru', 'ar'] as const

/**
 * Makes a language's stem list from lines of words: `Haus, Häuser | house, home | дом | بيت`. In each line of the list stands a
 * German stem, then the stems of its translations.
 *
 * Only stems are kept: stemming some thousand words anew takes longer than laying a document beside its translation.
 */
export function stemList(lines: readonly string[], language: (typeof COLUMNS)[number]): string {
  const rows = lines.filter(line => line.includes('|')).map(line => line.split('|').map(wordsOf))
  const [german, foreign] = [stemmer('de'), stemmer(language)]
  const column = COLUMNS.indexOf(language) + 1
  const list = new Map<string, Set<string>>()
  for (const row of rows) {
    const translations = (row[column] ?? []).map(foreign)
    for (const stem of (row[0] ?? []).map(german))
      list.set(stem, new Set([...(list.get(stem) ?? []), ...translations]))
  }
  const stems = [...list]
    .filter(([, translations]) => translations.size > 0)
    .map(([stem, translations]) => [stem, ...[...translations].sort()].join(' '))
    .sort()
  return [...stems, ''].join('\n')
}

/** The single words of a cell, in lower case. */
function wordsOf(cell: string): string[] {
  return cell
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(word => /^[\p{L}\p{M}]+$/u.test(word))
}
