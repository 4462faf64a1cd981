import { fold } from '../synopsis/find.js'
import type { Row } from '../synopsis/synopsis.js'

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
