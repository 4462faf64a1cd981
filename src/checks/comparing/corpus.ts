import { ATTRIBUTES } from '../../document/attributes.js'
import { textKey } from '../../document/key.js'
import { grouped } from '../../sequence/grouped.js'
import { allows } from '../../synopsis/allowances.js'
import type { Synopsis } from '../../synopsis/synopsis.js'
import { cells } from '../cells.js'
import { checkedPairs, type PlacedPair } from '../checked-pairs.js'
import { foldedWords } from '../reading/folded-words.js'
import { readOnce } from '../reading/read-once.js'
import { type ReadText, textReader } from '../reading/text-reader.js'

/** A translation with the document that it stands in. */
export interface Use {
  /** The document's id. */
  document: string
  pair: PlacedPair
}

/** Translations of a language that are the same on one side, and not all the same on the other. */
export interface Variants {
  /** The one of which there are most, of several the first. What a person allowed to differ counts only where nothing else is. */
  prevailing: Use
  /** Whether a translation of the group differs from that one. */
  differs: (pair: PlacedPair) => boolean
}

/** The translations of documents that are checked together. */
export interface Corpus {
  /** Whether these are all documents of a project; where some are missing, what is not found may still be there. */
  isWhole: boolean
  /** The translations of a document beside their sources; of one of its own documents always the same values. */
  pairsOf: (synopsis: Synopsis) => readonly PlacedPair[]
  /** Those that have the same source as a translation, and say it otherwise. */
  sameSource: (pair: PlacedPair) => Variants | undefined
  /** Those that say the same as a translation, of another source. */
  sameTarget: (pair: PlacedPair) => Variants | undefined
}

/** The check that compares the translations of a corpus, and under which a person allows that they differ. */
export const CONSISTENCY = 'consistency'

/**
 * Gathers the translations of documents. Those whose source changed since say nothing of how others are translated.
 *
 * @param source the language of the originals
 * @param isWhole see `Corpus`
 * @param attributes those of tags and shortcodes that are translated (default: `ATTRIBUTES`)
 */
export function corpusOf(
  documents: readonly { id: string; synopsis: Synopsis }[],
  source: string,
  isWhole: boolean,
  attributes: readonly string[] = ATTRIBUTES,
): Corpus {
  const read = textReader(attributes)
  const pairsOf = readOnce((synopsis: Synopsis) => checkedPairs(cells(synopsis), source, read))
  const uses = documents.flatMap(({ id, synopsis }) =>
    pairsOf(synopsis)
      .filter(({ cell }) => !cell.drifted)
      .map(pair => ({ document: id, pair })),
  )
  return {
    isWhole,
    pairsOf,
    sameSource: sameAs(uses, sourceSide, targetSide),
    sameTarget: sameAs(uses, targetSide, sourceSide),
  }
}

type Side = (pair: PlacedPair) => ReadText
const sourceSide: Side = ({ source }) => source
const targetSide: Side = ({ target }) => target

/** Finds those that are the same on one side and not on the other. */
function sameAs(uses: readonly Use[], same: Side, other: Side): (pair: PlacedPair) => Variants | undefined {
  const lettersOf: KeyOfSide = pair => `${pair.language} ${letters(same(pair).raw)}`
  const keyOf: KeyOfSide = pair => `${pair.language} ${textKey(same(pair).raw)}`
  const alike = grouped(uses, ({ pair }) => lettersOf(pair))
  const several = [...alike.values()].filter(({ length }) => length > 1).flat()
  const found = groups(several, keyOf, pair => folded(other(pair)))
  const known = new Set(several.map(({ pair }) => lettersOf(pair)))
  return pair => (known.has(lettersOf(pair)) ? found.get(keyOf(pair)) : undefined)
}

type KeyOfSide = (pair: PlacedPair) => string

/** The words of a text, without what only some writers put on their letters. */
const folded = (text: ReadText) =>
  foldedWords(text)
    .normalize('NFD')
    .replace(/[\p{M}ـ]/gu, '')

/** The letters of a text: what differs in these is another text, and they are found at once. */
const letters = (raw: string) => raw.normalize('NFC').replace(/&[\w#]+;|[^\p{L}\p{N}]/gu, '')

/** What is the same on one side, by that; without those that are the same on the other side, too. */
function groups(uses: readonly Use[], same: KeyOfSide, other: KeyOfSide): Map<string, Variants> {
  return new Map(
    [...grouped(uses, ({ pair }) => same(pair))].flatMap(([key, group]): [string, Variants][] => {
      if (group.length < 2) return []
      const open = group.filter(({ pair: { cell } }) => !allows(cell, CONSISTENCY))
      const prevailing = mostFrequent(open.length > 0 ? open : group, other)
      const usual = other(prevailing.pair)
      const differs = (pair: PlacedPair) => other(pair) !== usual
      return group.some(({ pair }) => differs(pair)) ? [[key, { prevailing, differs }]] : []
    }),
  )
}

function mostFrequent(uses: readonly Use[], side: KeyOfSide): Use {
  const counts = new Map<string, { first: Use; count: number }>()
  for (const use of uses) {
    const known = counts.get(side(use.pair))
    if (known) known.count++
    else counts.set(side(use.pair), { first: use, count: 1 })
  }
  return [...counts.values()].reduce((most, next) => (next.count > most.count ? next : most)).first
}
