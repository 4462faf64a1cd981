import { looseSentences } from '../../src/aligner/loose-sentences.js'
import { LOOSE } from '../../src/aligner/suspect.js'
import { cells } from '../../src/checks/cells.js'
import type { Check, Problem } from '../../src/checks/check.js'
import { comparedWithin } from '../../src/checks/comparing/compared-pairs.js'
import { pairReader } from '../../src/checks/comparing/pair-reader.js'
import type { Example } from '../../src/checks/examples.js'
import { EXAMPLE_TERMS } from '../../src/checks/glossary.js'
import { parseUnits } from '../../src/document/units.js'
import { termsOf } from '../../src/glossary/terms.js'
import { paragraphsOf } from '../../src/synopsis/paragraphs.js'
import { pairsOf as beside, withSuspects } from '../../src/synopsis/suspects.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

const TERMS = termsOf({ version: 1, terms: EXAMPLE_TERMS }, 'de')

/**
 * What a check finds in a translation beside its source: the pieces of the target that it tells. source of several paragraphs
 * is as many units; then a target that is told as a whole is the piece.
 */
export function foundIn(check: Check, example: Omit<Example, 'finds'>): string[] {
  return problemsIn(check, example).map(({ piece }) => piece)
}

/** The problems that a check has with it, each with the piece of the target that it tells. */
export function problemsIn(
  check: Check,
  { language, source, target }: Omit<Example, 'finds'>,
): (Problem & { piece: string })[] {
  const units = parseUnits(source)
  const targets = units.length === 1 ? [target] : paragraphsOf(target)
  if (units.length === 0 || units.length !== targets.length)
    throw new Error(`No target for each unit of ${source}`)
  const targetOf = new Map(units.map(({ id }, index) => [id, targets[index] as string]))
  const entries = units.map(({ id, text }) => ({
    id,
    source: text,
    target: targetOf.get(id) as string,
    state: 'translated' as const,
  }))
  const plain = synopsis(units, units, { [language]: entries })
  const tells = LOOSE.some(kind => kind === check.code)
  const loose = tells ? looseSentences(beside(plain, language), { source: 'de', target: language }) : []
  const view = withSuspects(plain, { [language]: loose })
  const all = cells(view)
  const pairs = pairReader('de')(view)
  return check
    .run({
      synopsis: view,
      cells: all,
      pairs,
      compared: comparedWithin('', pairs),
      terms: TERMS,
      junk: [],
      misfiled: [],
      source: 'de',
    })
    .map(problem => {
      const { unit = '', range } = problem
      const text = targetOf.get(unit) ?? ''
      const whole = units.length === 1 ? '' : text
      return { ...problem, piece: range ? text.slice(range.start, range.end) : whole }
    })
}
