import { fold } from '../synopsis/find.js'
import type { Row } from '../synopsis/synopsis.js'
import type { KindOfWork, Opened, State } from './state.js'

/** Whether a row has such work, in one of these languages. */
const HAS: Record<KindOfWork, (row: Row, language: string, opened: Opened) => boolean> = {
  untranslated: ({ languages }, language) => languages[language]?.state === 'initial',
  drifted: ({ languages }, language) => languages[language]?.drifted === true,
  misaligned: ({ languages }, language) => languages[language]?.misaligned !== undefined,
  finding: ({ unit }, language, { found }) => found.get(language)?.has(unit.id) === true,
}

export function hasWork(kind: KindOfWork, row: Row, languages: readonly string[], opened: Opened): boolean {
  return languages.some(language => HAS[kind](row, language, opened))
}

/** Indices of the rows that are listed. */
export function listedRows({ opened, only, language }: State): number[] {
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
