import type { Severity } from '../config/config.js'
import type { CheckCode, FaultWording, MessageArgs, Wording } from '../errors.js'
import { codeOf } from '../synopsis/misalignment.js'
import type { UnitCell } from './cells.js'
import { type Check, isAbout, type Problem, type Subject } from './check.js'
import { type Range, readText, type Text } from './reading/text.js'

/** A translation beside the source that it was made from. */
export interface Pair {
  source: Text
  target: Text
}

/** What a check of content has to say of a pair. */
export interface Fault {
  /** Behind the code in `check.<code>.<wording>`; default: `check.<code>`. */
  wording?: FaultWording
  args?: MessageArgs
  /** What is wrong in the target; default: all of it. */
  range?: Range
  /** What it should correspond to in the source; default: all of it. */
  source?: Range
  /** What the range of the target may safely become: nothing that a reader reads changes its meaning. */
  fix?: string
}

/** An example of a check, for its test and its page in the docs. */
export interface Example {
  /** The language of the target. */
  language: string
  /** A unit as Markdown, or several with a blank line between; then as many stand in the target. */
  source: string
  target: string
  /** Pieces of the target that are told, in order; an empty one is the whole target, if it is but one. Of an accepted example, none. */
  finds?: readonly string[]
}

/** Translations that a check accepts, and such as it rejects. */
export interface Examples {
  accept: readonly Example[]
  reject: readonly (Example & { finds: readonly string[] })[]
}

/** A check that compares each translation, or each in some languages, with its own source. */
export function pairCheck(
  code: CheckCode,
  severity: Severity,
  find: (pair: Pair) => readonly Fault[],
  about: Pick<Check, 'languages'> = {},
): Check {
  return {
    code,
    severity,
    ...about,
    run: ({ pairs }) =>
      pairs
        .filter(({ language }) => isAbout(about, language))
        .flatMap(pair => find(pair).map(fault => problemOf(code, pair, fault))),
  }
}

/** A pair with the place of its bead. */
export interface PlacedPair extends Pair, UnitCell {}

export function problemOf(code: CheckCode, { row, language }: PlacedPair, fault: Fault): Problem {
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

/**
 * The translations of a document, each once, beside the source that they were made from; where that is not known, beside
 * today's. A drift is told by its own check, and moves no translation. Translations that are beside the wrong source are not
 * compared with it.
 *
 * @param source the language of the originals
 * @param languages only these (default: all)
 */
export function pairsIn(
  cells: Subject['cells'],
  source: string,
  languages?: readonly string[],
): PlacedPair[] {
  return cells.flatMap(found => {
    const { row, language, cell } = found
    const { entry, units } = cell
    if (!entry?.target || units[0] !== row.unit.id) return []
    if (languages && !languages.includes(language)) return []
    // What stands beside the wrong source is told as such: every number in it would be a fault of its own.
    if (cell.misaligned && codeOf(cell.misaligned.kind) === 'misaligned') return []
    return [
      {
        ...found,
        source: readText(entry.source || cell.source, source, row.unit.kind),
        target: readText(entry.target, language, row.unit.kind),
      },
    ]
  })
}
