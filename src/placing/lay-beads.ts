import type { Bead } from '../aligner/bead.js'
import type { Patch } from '../alignment/patch.js'
import type { Row, Synopsis } from '../synopsis/synopsis.js'
import { type LaidBead, type LayingOptions, outcomeOf, spareParts } from './outcomes.js'
import { translationPatches, writtenBy } from './patches.js'
import { type Paragraph, targetOf } from './target.js'
import { unplacedAfter } from './unplaced.js'

/** A translation laid over a document. */
export interface Laying {
  beads: LaidBead[]
  patches: Patch[]
  /** Ids of the entries that these patches give a target, each once. */
  written: string[]
  /** The paragraphs without source that the file of the language holds then. */
  unplaced: readonly unknown[]
}

/**
 * Turns beads into the patches that write a translation. What has no target is filled; if so told, what is no more than
 * `translated` is replaced, as far as all units of an entry get another translation. Any other target stays as it is.
 *
 * @param paragraphs the units of the translation
 * @param beads indexes of the synopsis' rows beside indexes of paragraphs
 * @param unplaced the paragraphs without source that the file of the language holds now
 * @param spared first units of beads that are not written, whatever their score
 */
export function layBeads(
  { synopsis, language, unplaced }: { synopsis: Synopsis; language: string; unplaced: readonly unknown[] },
  paragraphs: readonly Paragraph[],
  beads: readonly Bead[],
  options: LayingOptions = {},
  spared: ReadonlySet<string> = new Set(),
): Laying {
  const laid = beads.map((given): LaidBead => {
    const [source, target] = [rising(given.source), rising(given.target)]
    const units = source.map(index => (synopsis.rows[index] as Row).unit)
    const text = targetOf(
      target.map(index => paragraphs[index] as Paragraph),
      units[0] ?? { kind: 'paragraph', text: '' },
    )
    const bead = { source, target, score: given.score, units: units.map(({ id }) => id), text }
    return { ...bead, outcome: outcomeOf(bead, synopsis, language, options, spared) }
  })
  spareParts(laid, synopsis, language)
  const left = unplacedAfter(synopsis, language, paragraphs, laid, unplaced)
  const patches = translationPatches(synopsis, language, laid)
  if (left !== unplaced) patches.push({ kind: 'unplaced', language, paragraphs: left })
  return { beads: laid, patches, written: writtenBy(patches, language), unplaced: left }
}

function rising(indexes: readonly number[]): number[] {
  return indexes.toSorted((a, b) => a - b)
}
