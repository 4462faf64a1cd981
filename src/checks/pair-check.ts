import type { Severity } from '../config/config.js'
import type { CheckCode, Wording } from '../errors.js'
import { type Check, isAbout, type Problem } from './check.js'
import type { CheckedPair, PlacedPair } from './checked-pairs.js'
import type { PairFault } from './pair-fault.js'

/** A check that compares each translation, or each in some languages, with its own source. */
export function pairCheck(
  code: CheckCode,
  severity: Severity,
  find: (pair: CheckedPair) => readonly PairFault[],
  about: Pick<Check, 'languages'> = {},
): Check {
  const faultsOf = ({ judged }: PlacedPair) => {
    const known = judged.faults.get(code) ?? find(judged)
    judged.faults.set(code, known)
    return known
  }
  return {
    code,
    severity,
    ...about,
    run: ({ pairs }) =>
      pairs
        .filter(({ language }) => isAbout(about, language))
        .flatMap(pair => faultsOf(pair).map(fault => problemOf(code, pair, fault))),
  }
}

/** A fault of a translation as a problem of its unit. */
export function problemOf(code: CheckCode, { row, language }: PlacedPair, fault: PairFault): Problem {
  const { wording, args, range, source, fix } = fault
  return {
    unit: row.unit.id,
    language,
    place: 'entry',
    // Which of the wordings a code has, its examples show.
    wording: (wording === undefined ? code : `${code}.${wording}`) as Wording,
    ...(args && { args }),
    ...(range && { range }),
    ...(source && { german: source }),
    ...(fix !== undefined && { fix }),
  }
}
