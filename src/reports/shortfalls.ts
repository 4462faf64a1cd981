import type { WordKey } from '../locales/keys.js'
import type { Publication } from '../site/publication.js'
import { countShortfalls, SHORTFALLS, type Shortfall } from '../site/publish.js'
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

/** Each unit that a site doesn't show, or doesn't show up to date: where its source is, and what stands there; empty if none. */
export function shortfallReport(
  publications: readonly Publication[],
  documents: readonly { id: string; path: string }[],
  { words, paint, width }: View,
): string {
  const paths = new Map(documents.map(({ id, path }) => [id, path]))
  const lines = publications.flatMap(({ document, language, rows }) =>
    rows.flatMap(({ unit, shown, shortfall }) =>
      shortfall
        ? flow(
            [
              { text: `${oneLine(paths.get(document) ?? document)}:${unit.line}`, paint: paint.dim },
              { text: unit.id, paint: paint.bold },
              { text: language },
              { text: words(SAID[shortfall]), paint: paint.yellow },
              { text: words(`shortfall.shown.${shown}`) },
              { text: beginning(oneLine(unit.text), QUOTED), paint: paint.dim },
            ],
            width,
          )
        : [],
    ),
  )
  const counts = countShortfalls(publications.flatMap(({ rows }) => rows))
  const sums = SHORTFALLS.flatMap(shortfall => {
    const number = counts[shortfall]
    return number > 0 ? [{ text: `${words(SAID[shortfall])}: ${number}` }] : []
  })
  return lines.length > 0 ? [...lines, ...flow(sums, width)].join('\n') : ''
}
