import { type AlignOptions, align } from '../../aligner/align.js'
import type { Bead, Group } from '../../aligner/bead.js'
import { applyEdits } from '../../alignment/apply.js'
import { type AlignmentFile, validOf } from '../../alignment/file.js'
import { withBlockMark } from '../../document/block-mark.js'
import { syncEdits } from '../sync.js'
import { type Synopsis, synopsis } from '../synopsis.js'
import { writtenBy } from './edits.js'
import { fixedPoints } from './fixed-points.js'
import { type Laying, layBeads } from './lay-beads.js'
import { type LayingOptions, replaceable } from './outcomes.js'
import type { Paragraph } from './target.js'

/** A document as its files are now. */
export interface Original {
  synopsis: Synopsis
  /** The German that the places of the units point into. */
  german: string | undefined
  languages: ReadonlyMap<string, AlignmentFile>
}

/** A text that is laid over another: its units, and their texts behind the marks of their blocks. */
export interface Translation {
  units: readonly Paragraph[]
  marked: readonly string[]
}

/** What a translation is laid over a document with. */
export interface LayOverOptions extends LayingOptions, Pick<AlignOptions, 'known'> {
  /** The language of the document. */
  source: string
  /** The language of the translation: one that the synopsis has. */
  language: string
}

/**
 * Lays a translation over a document. The edits begin with those of a sync, since ids have to be settled before anything
 * is hung on them. What the language has already is a fixed point, unless an aligner that knows nothing of it finds just
 * that. What one look has placed belongs to it in the next: it goes on until one finds nothing more, so that doing it all
 * again changes nothing. Each look but the last fills a unit, so there is a last one.
 */
export function layOver(document: Original, translation: Translation, options: LayOverOptions): Laying {
  const { source, language, known = [], replace = false } = options
  const units = document.synopsis.rows.map(({ unit }) => unit)
  const german = units.map(unit => withBlockMark(unit, document.german ?? ''))
  const look = (fixed: AlignOptions['fixed'] = []) =>
    align(german, translation.marked, { source, target: language, fixed, known })
  const free = look()
  const found = new Map(free.map(bead => [keyOf(bead), bead.score]))
  // The aligner is sure of whatever it is told; what it thinks of it by itself says more.
  const scored = (bead: Bead) => ({ ...bead, score: found.get(keyOf(bead)) ?? bead.score })
  const edits = syncEdits(document.synopsis)
  let file = applyEdits(document.languages.get(language) as AlignmentFile, edits)
  for (;;) {
    const now = synopsis(units, units, { [language]: validOf(file.entries) })
    const fixed = fixedPoints(now, language, translation.units, cell => !(replace && replaceable(cell)))
    const beads = fixed.every(point => found.has(keyOf(point))) ? free : look(fixed).map(scored)
    const view = { synopsis: now, language, unplaced: file.unplaced ?? [] }
    const laying = layBeads(view, translation.units, beads, options)
    edits.push(...laying.edits)
    if (laying.written.length === 0) return asWritten({ ...laying, edits }, language)
    file = applyEdits(file, laying.edits)
  }
}

/** The last look at a document, and what was written by all of them. */
function asWritten(last: Laying, language: string): Laying {
  const written = writtenBy(last.edits, language)
  const fresh = new Set(written)
  return {
    ...last,
    written,
    beads: last.beads.map(bead =>
      bead.outcome === 'same' && fresh.has(bead.units[0] as string) ? { ...bead, outcome: 'written' } : bead,
    ),
  }
}

function keyOf({ source, target }: Group): string {
  return `${source.join(' ')}:${target.join(' ')}`
}
