import { ATTRIBUTES } from '../../document/attributes.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import { cells } from '../cells.js'
import { checkedPairs, type PlacedPair } from '../checked-pairs.js'
import { readOnce } from '../reading/read-once.js'
import { textReader } from '../reading/text-reader.js'

/** The translations of a synopsis beside their sources; of one synopsis always the same values. */
export type PairReader = (synopsis: Synopsis) => readonly PlacedPair[]

/**
 * A reader of pairs, which reads each text once.
 *
 * @param source the language of the originals
 * @param attributes those of tags and shortcodes that are translated (default: `ATTRIBUTES`)
 */
export function pairReader(source: string, attributes: readonly string[] = ATTRIBUTES): PairReader {
  const read = textReader(attributes)
  return readOnce((synopsis: Synopsis) => checkedPairs(cells(synopsis), source, read))
}
