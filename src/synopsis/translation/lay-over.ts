import { type AlignOptions, align } from '../../aligner/align.js'
import type { Bead, Group } from '../../aligner/bead.js'
import { applyEdits } from '../../alignment/apply.js'
import { type AlignmentFile, validOf } from '../../alignment/file.js'
import { withBlockMark } from '../../document/block-mark.js'
import { syncEdits } from '../sync.js'
import { type Cell, type Synopsis, synopsis } from '../synopsis.js'
import { writtenBy } from './edits.js'
import { fixedPoints } from './fixed-points.js'
import { type Laying, layBeads } from './lay-beads.js'
import { isMisaligned, misalignedIn, suspected } from './misaligned-targets.js'
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

/** What became of a translation, and of what the language had before it. */
export interface LaidOver extends Laying {
  /** Paragraphs of the translation that are new among the unplaced ones. */
  fresh: readonly unknown[]
  /** First units of targets that do not seem to stand beside their German then, and whether they may be replaced. */
  misaligned: readonly { unit: string; replaceable: boolean }[]
}

/**
 * Lays a translation over a document. The edits begin with those of a sync, since ids have to be settled before anything
 * is hung on them. What the language has already is a fixed point, unless an aligner that knows nothing of it finds just
 * that, or it seems to stand beside the wrong German: a shifted column would shift the translation, too. What one look
 * has placed belongs to the document in the next: it goes on until one finds nothing more, so that doing it all again
 * changes nothing.
 */
export function layOver(document: Original, translation: Translation, options: LayOverOptions): LaidOver {
  const { source, language, known = [], replace = false } = options
  const units = document.synopsis.rows.map(({ unit }) => unit)
  const german = units.map(unit => withBlockMark(unit, document.german ?? ''))
  const look = (fixed: AlignOptions['fixed'] = []) =>
    align(german, translation.marked, { source, target: language, fixed, known })
  const free = look()
  const found = new Map(free.map(bead => [keyOf(bead), bead.score]))
  // The aligner is sure of whatever it is told; what it thinks of it by itself says more.
  const scored = (bead: Bead) => ({ ...bead, score: found.get(keyOf(bead)) ?? bead.score })
  const viewOf = ({ entries }: AlignmentFile) =>
    suspected(synopsis(units, units, { [language]: validOf(entries) }), { source, language })
  const trusted = (cell: Cell) => !(isMisaligned(cell) || (replace && replaceable(cell)))
  const edits = syncEdits(document.synopsis)
  const first = applyEdits(document.languages.get(language) as AlignmentFile, edits)
  let file = first
  let now = viewOf(file)
  const before = now
  // Each look but the last fills a unit. One that replaces might undo what another did: none is taken twice.
  const seen = new Set<string>()
  for (;;) {
    const fixed = fixedPoints(now, language, translation.units, trusted)
    const beads = fixed.every(point => found.has(keyOf(point))) ? free : look(fixed).map(scored)
    const place = { synopsis: now, language, unplaced: file.unplaced ?? [] }
    const lay = (spared: ReadonlySet<string>) => layBeads(place, translation.units, beads, options, spared)
    const laying = replace
      ? sparing(lay, now, language, ({ edits }) => viewOf(applyEdits(file, edits)))
      : lay(new Set())
    edits.push(...laying.edits)
    const state = JSON.stringify(laying.edits)
    if (laying.written.length === 0 || seen.has(state)) {
      const known = new Set(first.unplaced)
      return {
        ...asWritten({ ...laying, edits }, before, language),
        fresh: laying.unplaced.filter(item => !known.has(item)),
        misaligned: misalignedIn(now, language),
      }
    }
    seen.add(state)
    file = applyEdits(file, laying.edits)
    now = viewOf(file)
  }
}

/**
 * Lays a translation so that no target gives way to one that is more suspect: what is replaced is looked at as it would
 * stand there, and spared where that is worse.
 */
function sparing(
  lay: (spared: ReadonlySet<string>) => Laying,
  now: Synopsis,
  language: string,
  viewAfter: (laying: Laying) => Synopsis,
): Laying {
  const spared = new Set<string>()
  for (;;) {
    const laying = lay(spared)
    const replacing = laying.beads.filter(
      ({ outcome, source }) => outcome === 'written' && targetsAt(now, language, source) !== '',
    )
    const after = replacing.length > 0 ? viewAfter(laying) : now
    const worse = replacing.filter(
      ({ source }) => suspicionAt(after, language, source) > suspicionAt(now, language, source),
    )
    if (worse.length === 0) return laying
    for (const { units } of worse) spared.add(units[0] as string)
  }
}

/** How suspect the targets of some rows are, 0 to 1. */
function suspicionAt({ rows }: Synopsis, language: string, indexes: readonly number[]): number {
  return Math.max(0, ...indexes.map(index => rows[index]?.languages[language]?.misaligned?.score ?? 0))
}

/** The targets of some rows, each once. */
function targetsAt({ rows }: Synopsis, language: string, indexes: readonly number[]): string {
  const entries = new Set(indexes.map(index => rows[index]?.languages[language]?.entry))
  return [...entries].flatMap(entry => entry?.target || []).join('\n\n')
}

/** The last look at a document, and what was written by all of them. */
function asWritten(last: Laying, before: Synopsis, language: string): Laying {
  const written = writtenBy(last.edits, language)
  const fresh = new Set(written)
  return {
    ...last,
    written,
    beads: last.beads.map(bead => {
      if (bead.outcome !== 'same' || !fresh.has(bead.units[0] as string)) return bead
      const replaces = targetsAt(before, language, bead.source)
      return { ...bead, outcome: 'written', ...(replaces && replaces !== bead.text && { replaces }) }
    }),
  }
}

function keyOf({ source, target }: Group): string {
  return `${source.join(' ')}:${target.join(' ')}`
}
