import type { LooseText } from '../synopsis/synopsis.js'
import type { Range } from '../text/range.js'
import type { Problem, Subject } from './check.js'
import type { ReadText } from './reading/text-reader.js'

/** The sentences that one side of a translation has alone, each marked where it stands. */
export function looseProblems({ pairs }: Subject, kind: LooseText['kind']): Problem[] {
  return pairs.flatMap(pair =>
    (pair.cell.loose ?? [])
      .filter(loose => loose.kind === kind)
      .map(({ text }): Problem => {
        const range = rangeOf(kind === 'omitted' ? pair.source : pair.target, text)
        return {
          unit: pair.row.unit.id,
          units: pair.cell.units,
          language: pair.language,
          place: 'entry',
          wording: kind,
          args: { text },
          ...(range && { [kind === 'omitted' ? 'german' : 'range']: range }),
        }
      }),
  )
}

/** Where a sentence stands in a text; undefined where markup stands in between that a reader sees otherwise. */
function rangeOf({ prose }: ReadText, sentence: string): Range | undefined {
  const start = prose.text.indexOf(sentence)
  return start < 0 ? undefined : prose.place({ start, end: start + sentence.length })
}
