import { fold } from '../synopsis/find.js'
import { hasFlag } from '../synopsis/flags.js'
import type { Row } from '../synopsis/synopsis.js'
import type { KindOfWork, Opened, UiState } from './state.js'

/** Whether a row has such work, in one of these languages. */
export function hasWork(kind: KindOfWork, row: Row, languages: readonly string[], opened: Opened): boolean {
  return languages.some(language =>
    kind === 'finding'
      ? opened.found.get(language)?.has(row.unit.id) === true
      : row.languages[language] !== undefined && hasFlag(row.languages[language], kind),
  )
}

/** Indices of the rows that are listed. */
export function listedRows({ opened, only, language }: UiState): number[] {
  const listed: number[] = []
  opened?.synopsis.rows.forEach((row, index) => {
    if (!only || hasWork(only, row, [language], opened)) listed.push(index)
  })
  return listed
}

/** The next index in a direction for which something holds, round the end; −1 where there is none. */
export function nextWhere(
  count: number,
  from: number,
  step: 1 | -1,
  holds: (index: number) => boolean,
): number {
  for (let distance = 1; distance <= count; distance++) {
    const index = (((from + step * distance) % count) + count) % count
    if (holds(index)) return index
  }
  return -1
}

/** Whether a row holds a text, in the source or in a translation. Folded as `find` does it. */
export function holdsText({ unit, languages }: Row, wanted: string): boolean {
  const needle = fold(wanted).trim()
  const texts = [unit.text, ...Object.values(languages).map(({ entry }) => entry?.target ?? '')]
  return needle !== '' && texts.some(text => fold(text).includes(needle))
}
