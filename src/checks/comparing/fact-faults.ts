import type { FaultWording } from '../../errors.js'
import type { CheckedPair } from '../checked-pairs.js'
import type { PairFault } from '../pair-fault.js'
import { western } from '../reading/figures.js'
import { type FactCode, type FactDifference, factCodeOf, factDifferences } from './fact-differences.js'

/** The faults of one check: facts that the translation states otherwise, leaves out, or adds. */
export function factFaults(code: FactCode, pair: CheckedPair): PairFault[] {
  return factDifferences(pair)
    .filter(difference => factCodeOf(difference) === code)
    .map(difference => faultOf(pair, difference))
}

function faultOf({ source, target }: CheckedPair, difference: FactDifference): PairFault {
  const [ours, theirs] = [difference.source, difference.target]
  const text = theirs && target.prose.text.slice(theirs.start, theirs.end)
  const original = ours && source.prose.text.slice(ours.start, ours.end)
  return {
    wording: wordingOf(difference, text, original),
    args: { ...(text !== undefined && { text }), ...(original !== undefined && { source: original }) },
    ...(theirs && { range: target.prose.place(theirs) }),
    ...(ours && { source: source.prose.place(ours) }),
  }
}

function wordingOf(
  difference: FactDifference,
  text: string | undefined,
  original: string | undefined,
): FaultWording {
  if (text === undefined) return 'missing'
  if (original === undefined) return 'extra'
  return haveSameFigures(difference, text, original) ? 'written' : 'changed'
}

/** Whether two numbers of one unit have the same figures and say another thing all the same. */
function haveSameFigures({ source, target }: FactDifference, text: string, original: string): boolean {
  const [a, b] = [text, original].map(number => western(number).replace(/\D/g, ''))
  return (
    a === b && source?.kind === target?.kind && source?.unit === target?.unit && source?.kind === 'quantity'
  )
}
