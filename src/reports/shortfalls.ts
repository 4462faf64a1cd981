import type { WordKey } from '../locales/keys.js'
import type { Publication } from '../site/publication.js'
import { SHORTFALLS, type Shortfall } from '../site/publish.js'
import { oneLine } from '../terminal/safe.js'
import { beginning } from '../text/beginning.js'
import { flow } from './flow.js'
import type { View } from './view.js'

const SAID = {
  untranslated: 'status.untranslated',
  unapproved: 'shortfall.unapproved',
  drifted: 'status.drifted',
} as const satisfies Record<Shortfall, WordKey>

/** Characters of a text that are quoted. */
const QUOTED = 60

/** Each unit of a publication that a site doesn't show, or doesn't show up to date: where its source is, and what stands there. */
export function shortfallLines(
  { language, path, rows }: Publication,
  { words, paint, width }: View,
): string[] {
  return rows.flatMap(({ unit, shown, shortfall }) =>
    shortfall
      ? flow(
          [
            { text: `${oneLine(path)}:${unit.line}`, paint: paint.dim },
            { text: unit.id, paint: paint.bold },
            { text: language },
            { text: words(SAID[shortfall]), paint: paint.magenta },
            { text: words(`shortfall.shown.${shown}`) },
            { text: beginning(oneLine(unit.text), QUOTED), paint: paint.dim },
          ],
          width,
        )
      : [],
  )
}

/** How many there are in all. */
export function shortfallSums(
  counts: Readonly<Record<Shortfall, number>>,
  { words, width }: Pick<View, 'words' | 'width'>,
): string[] {
  const sums = SHORTFALLS.flatMap(shortfall => {
    const number = counts[shortfall]
    return number > 0 ? [{ text: `${words(SAID[shortfall])}: ${number}` }] : []
  })
  return flow(sums, width)
}
