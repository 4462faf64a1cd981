import { type Agreement, type AgreementOptions, agreement } from '../aligner/agreement.js'
import { type AlignOptions, align } from '../aligner/align.js'
import type { Bead, IndexGroup } from '../aligner/bead.js'
import { applyPatches } from '../alignment/apply.js'
import { type AlignmentFile, isUnplaced, type Unplaced, validOf } from '../alignment/file.js'
import { withBlockMark } from '../document/block-mark.js'
import { textKey } from '../document/key.js'
import { syncPatches } from '../synopsis/sync.js'
import { type Cell, type Synopsis, synopsis } from '../synopsis/synopsis.js'
import { fixedPoints } from './fixed-points.js'
import { type Laying, layBeads } from './lay-beads.js'
import { isMisaligned, misalignedIn, suspected } from './misaligned-targets.js'
import { type LayingOptions, replaceable } from './outcomes.js'
import { writtenBy } from './patches.js'
import { settle } from './settle.js'
import type { Paragraph } from './target.js'

/** A document as its files are now. */
export interface Original {
  synopsis: Synopsis
  /** The source that the places of the units point into. */
  source: string | undefined
  languages: ReadonlyMap<string, AlignmentFile>
}

/** A text that is laid over another: its units, and their texts behind the marks of their blocks. */
export interface Translation {
  units: readonly Paragraph[]
  marked: readonly string[]
}

/** What a translation is laid over a document with. */
export interface LayOverOptions extends LayingOptions, Pick<AgreementOptions, 'known' | 'common'> {
  /** The language of the document. */
  source: string
  /** The language of the translation: one that the synopsis has. */
  language: string
}

/** What became of a translation, and of what the language had before it. */
export interface LaidOver extends Laying {
  /** Paragraphs of the translation that are new among the unplaced ones. */
  fresh: readonly unknown[]
  /** Paragraphs of an earlier translation that wait no longer, since this one does not have them. */
  cleared: readonly Unplaced[]
  /** First units of targets that do not seem to stand beside their source then, and whether they may be replaced. */
  misaligned: readonly { unit: string; replaceable: boolean }[]
  /** How far the translation is one of this document. */
  agreement: Agreement
}

/** A language's file as it would be, and what is suspected of it then. */
interface LanguageDraft {
  file: AlignmentFile
  view: Synopsis
}

/**
 * Lays a translation over a document. The patches begin with those of a sync, since ids have to be settled before anything
 * is hung on them. What the language has already is a fixed point, unless an aligner that knows nothing of it finds just
 * that, or it seems to stand beside the wrong source: a shifted column would shift the translation, too. What one look
 * has placed belongs to the document in the next: see `settle`.
 */
export function layOver(document: Original, translation: Translation, options: LayOverOptions): LaidOver {
  const { source, language, known = [], common = new Set(), replace = false } = options
  const units = document.synopsis.rows.map(({ unit }) => unit)
  const original = units.map(unit => withBlockMark(unit, document.source ?? ''))
  const look = (fixed: AlignOptions['fixed'] = []) =>
    align(original, translation.marked, { source, target: language, fixed, known })
  const free = look()
  const agreed = agreement(original, translation.marked, free, { source, target: language, known, common })
  const found = new Map(free.map(bead => [keyOf(bead), bead.score]))
  // The aligner is sure of whatever it is told; what it thinks of it by itself says more.
  const scored = (bead: Bead) => ({ ...bead, score: found.get(keyOf(bead)) ?? bead.score })
  const trusted = (cell: Cell) => !(isMisaligned(cell) || (replace && replaceable(cell)))
  const draftOf = (file: AlignmentFile): LanguageDraft => {
    const view = synopsis(units, units, { [language]: validOf(file.entries) })
    return { file, view: suspected(view, { source, language }) }
  }
  // To look for what is suspect takes longest, and what a look leaves is asked for more than once.
  const left = new WeakMap<LanguageDraft, WeakMap<Laying, LanguageDraft>>()
  const after = (draft: LanguageDraft, laying: Laying): LanguageDraft => {
    if (laying.patches.length === 0) return draft
    const known = left.get(draft) ?? new WeakMap<Laying, LanguageDraft>()
    left.set(draft, known)
    const then = known.get(laying) ?? draftOf(applyPatches(draft.file, laying.patches))
    known.set(laying, then)
    return then
  }
  const next = (draft: LanguageDraft, barred: ReadonlySet<string>): Laying => {
    const fixed = fixedPoints(draft.view, language, translation.units, trusted)
    const beads = fixed.every(point => found.has(keyOf(point))) ? free : look(fixed).map(scored)
    const place = { synopsis: draft.view, language, unplaced: draft.file.unplaced ?? [] }
    const lay = (spared: ReadonlySet<string>) => layBeads(place, translation.units, beads, options, spared)
    return replace
      ? sparing(lay, laying => after(draft, laying).view, draft.view, language, barred)
      : lay(barred)
  }
  const sync = syncPatches(document.synopsis)
  const first = draftOf(applyPatches(document.languages.get(language) as AlignmentFile, sync))
  const looks = settle(first, next, after)
  const last = looks.at(-1) as Laying
  const waiting = new Set(first.file.unplaced)
  const then = looks.reduce(after, first).view
  const patches = [...sync, ...looks.flatMap(look => look.patches)]
  return {
    ...asWritten({ ...last, patches }, first.view, language),
    fresh: last.unplaced.filter(item => !waiting.has(item)),
    cleared: clearedBy(last, first.file.unplaced ?? [], translation),
    misaligned: misalignedIn(then, language),
    agreement: agreed,
  }
}

/**
 * Lays a translation so that no target gives way to one that is more suspect: what is replaced is looked at as it would
 * stand there, and spared where that is worse.
 */
function sparing(
  lay: (spared: ReadonlySet<string>) => Laying,
  viewAfter: (laying: Laying) => Synopsis,
  now: Synopsis,
  language: string,
  barred: ReadonlySet<string>,
): Laying {
  const spared = new Set(barred)
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

/** What waited for its place and does not wait any longer, without having found it. */
function clearedBy({ unplaced }: Laying, before: readonly unknown[], { units }: Translation): Unplaced[] {
  const left = new Set(unplaced)
  const known = new Set(units.map(({ text }) => textKey(text)))
  return before.filter(isUnplaced).filter(item => !left.has(item) && !known.has(textKey(item.text)))
}

/** The last look at a document, and what was written by all of them. */
function asWritten(last: Laying, before: Synopsis, language: string): Laying {
  const written = writtenBy(last.patches, language)
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

function keyOf({ source, target }: IndexGroup): string {
  return `${source.join(' ')}:${target.join(' ')}`
}
