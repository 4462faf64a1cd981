import { ATTRIBUTES } from '../../document/attributes.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import { cells } from '../cells.js'
import { checkedPairs, type JudgedPair, type PlacedPair } from '../checked-pairs.js'
import { readOnce } from '../reading/read-once.js'
import { type Reading, type ReadText, textReading } from '../reading/text-reader.js'

/** The translations of a synopsis beside their sources; of one synopsis always the same values. */
export interface PairReader {
  (synopsis: Synopsis): readonly PlacedPair[]
  /** What was read and found out, for who reads a later version of the same document. */
  known: KnownPairs
}

/** Texts, and pairs by their targets, with all that was found out of them. */
interface KnownPairs extends Pick<Reading, 'texts'> {
  pairs: Map<ReadText, readonly JudgedPair[]>
}

/**
 * A reader of pairs, which reads each text once.
 *
 * @param source the language of the originals
 * @param attributes those of tags and shortcodes that are translated (default: `ATTRIBUTES`)
 * @param before what is known of an earlier version, read in the same way: of a pair that is still there, nothing has to be found out
 *   again (default: nothing)
 */
export function pairReader(
  source: string,
  attributes: readonly string[] = ATTRIBUTES,
  before?: KnownPairs,
): PairReader {
  const { read, texts } = textReading(attributes, before)
  const pairs: KnownPairs['pairs'] = new Map()
  const judged = (source: ReadText, target: ReadText): JudgedPair => {
    const here = pairs.get(target) ?? []
    const isSame = (pair: JudgedPair) => pair.source === source
    const known = here.find(isSame)
    if (known) return known
    const pair = before?.pairs.get(target)?.find(isSame) ?? { source, target, faults: new Map() }
    pairs.set(target, [...here, pair])
    return pair
  }
  const pairsOf = readOnce((synopsis: Synopsis) => checkedPairs(cells(synopsis), source, read, judged))
  return Object.assign((synopsis: Synopsis) => pairsOf(synopsis), { known: { texts, pairs } })
}
