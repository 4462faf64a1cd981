import type { LooseText } from '../synopsis/synopsis.js'
import type { Range } from '../text/range.js'
import { seen, seenPlaces } from '../text/seen.js'
import type { Problem, Subject } from './check.js'

/** The sentences that one side of a translation has alone, each marked where it stands. */
export function looseProblems({ pairs }: Subject, kind: LooseText['kind']): Problem[] {
  return pairs.flatMap(pair =>
    (pair.cell.loose ?? [])
      .filter(loose => loose.kind === kind)
      .map((loose): Problem => {
        const range = rangeOf((kind === 'omitted' ? pair.source : pair.target).raw, loose)
        return {
          unit: pair.row.unit.id,
          units: pair.cell.units,
          language: pair.language,
          place: 'entry',
          wording: kind,
          args: { text: loose.text },
          ...(range && { [kind === 'omitted' ? 'german' : 'range']: range }),
        }
      }),
  )
}

/** Where a sentence stands in a text; undefined where that was changed since, and says it no more. */
function rangeOf(raw: string, { text, before }: LooseText): Range | undefined {
  const whole = seen(raw)
  let start = whole.indexOf(text)
  for (let met = 0; met < before && start >= 0; met++) start = whole.indexOf(text, start + text.length)
  if (start < 0 || text === '') return undefined
  const places = seenPlaces(raw)
  const [first, last] = [places[start] as number, places[start + text.length - 1] as number]
  return { start: first, end: last + 1 }
}
