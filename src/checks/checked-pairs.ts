import type { CheckCode } from '../errors.js'
import { codeOf } from '../synopsis/misalignment.js'
import { judgedSource } from '../synopsis/told-source.js'
import type { UnitCell } from './cells.js'
import type { PairFault } from './pair-fault.js'
import type { ReadText, TextReader } from './reading/text-reader.js'

/** A translation beside the source that it was made from. */
export interface CheckedPair {
  source: ReadText
  target: ReadText
}

/** A pair of texts, wherever it stands, with what checks found in it that look at nothing else. */
export interface JudgedPair extends CheckedPair {
  faults: Map<CheckCode, readonly PairFault[]>
}

/** A pair with the place of its bead. */
export interface PlacedPair extends CheckedPair, UnitCell {
  judged: JudgedPair
}

/**
 * The translations of a document, each once, beside the source that they were made from; where that is not known, beside
 * today's. A drift is told by its own check, and moves no translation. Translations that are beside the wrong source are not
 * compared with it.
 *
 * @param source the language of the originals
 * @param read reads their texts
 * @param judged the pair of two texts, of the same ones always the same value
 */
export function checkedPairs(
  cells: readonly UnitCell[],
  source: string,
  read: TextReader,
  judged: (source: ReadText, target: ReadText) => JudgedPair,
): PlacedPair[] {
  return cells.flatMap(found => {
    const { row, language, cell } = found
    const { entry, units } = cell
    if (!entry?.target || units[0] !== row.unit.id) return []
    // A page may stand elsewhere in another language.
    if (row.unit.slot === 'address') return []
    // What stands beside the wrong source is told as such: every number in it would be a fault of its own.
    if (cell.misaligned && codeOf(cell.misaligned.kind) === 'misaligned') return []
    const pair = judged(
      read(judgedSource(cell), source, row.unit.kind),
      read(entry.target, language, row.unit.kind),
    )
    return [{ ...found, source: pair.source, target: pair.target, judged: pair }]
  })
}
