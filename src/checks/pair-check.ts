import type { Severity } from '../config/config.js'
import type { Check, Problem } from './check.js'
import type { CheckedPair, PlacedPair } from './checked-pairs.js'
import type { PairFault } from './pair-fault.js'

/** A check that compares each translation with its own source. */
export function pairCheck(
  code: string,
  severity: Severity,
  find: (pair: CheckedPair) => readonly PairFault[],
): Check {
  return {
    code,
    severity,
    run: ({ pairs }) => pairs.flatMap(pair => find(pair).map(fault => problemOf(code, pair, fault))),
  }
}

/** A fault of a translation as a problem of its unit. */
export function problemOf(code: string, { row, language }: PlacedPair, fault: PairFault): Problem {
  const { wording, args, range, source, fix } = fault
  return {
    unit: row.unit.id,
    language,
    place: 'entry',
    wording: wording === undefined ? code : `${code}.${wording}`,
    ...(args && { args }),
    ...(range && { range }),
    ...(source && { german: source }),
    ...(fix !== undefined && { fix }),
  }
}
