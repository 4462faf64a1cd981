import type { WordKey } from '../locales/keys.js'
import type { LaidOver } from '../placing/lay-over.js'
import type { BeadOutcome, LaidBead } from '../placing/outcomes.js'
import type { Cell, Synopsis } from '../synopsis/synopsis.js'
import { terminalSafe } from '../terminal/safe.js'
import type { Span } from '../terminal/spans.js'
import { beginning } from '../text/beginning.js'
import { beadShapes } from './bead-shapes.js'
import { flow } from './flow.js'
import { messageLines } from './message.js'
import { paragraph } from './paragraph.js'
import { shellWord } from './shell-word.js'
import type { View } from './view.js'

/** A translation that was laid over a document. */
export interface Alignment {
  document: { id: string; path: string; synopsis: Synopsis }
  language: string
  sourceLanguage: string
  laying: LaidOver
  /** What messages call the file of the translation. */
  file: string
  /** The texts of the translation's units. */
  paragraphs: readonly string[]
  /** The files that were written, relative to the root. */
  paths: readonly string[]
  dryRun: boolean
  replace: boolean
  minScore: number
}

/** Beads with a lower score are shown: little more than no evidence either way is not much. */
const UNCERTAIN = 0.65
/** Where a larger share of the beads is uncertain, and there are enough of them, it is the file that hardly fits. */
const UNFIT = { share: 1 / 3, beads: 3 }

/** Of each sort, beyond so many only the number is told. */
const TOLD = 20
/** Characters of a paragraph that are enough to know it by. */
const LONG = 160

/** What was done: beads by shape, what a person should look at with both texts, what was written and what was not. */
export function alignReport(alignment: Alignment, view: View): string {
  const { laying, dryRun, replace, minScore } = alignment
  const of = (outcome: BeadOutcome) => laying.beads.filter(bead => bead.outcome === outcome)
  const uncertain = laying.beads.filter(bead => isUncertain(bead) && isUnread(bead, alignment))
  const [low, joining] = split(of('doubtful'), ({ score }) => score < minScore)
  const both = (bead: LaidBead) => bothTexts(bead, alignment, view)
  const units = of('missing').flatMap(({ source }) => source.filter(index => !isTranslated(index, alignment)))
  const inserted = of('inserted').flatMap(({ target }) => target)
  const replaced = laying.beads.filter(({ replaces }) => replaces !== undefined)
  return [
    beadShapes(laying.beads, view),
    ...(isUnfit(laying.beads) ? [view.paint.magenta(told('align.unfit', {}, view))] : []),
    ...section('align.uncertain', uncertain, both, view),
    ...section('align.doubtful', low, both, view, { score: minScore }),
    ...section('align.joining', joining, both, view),
    ...section('align.mixed', of('mixed'), both, view),
    ...section(
      dryRun ? 'align.replacing' : 'align.replaced',
      replaced,
      bead => oldAndNew(bead, bead.replaces, alignment, view),
      view,
    ),
    ...section(
      'align.weaker',
      of('weaker'),
      bead => oldAndNew(bead, targetOf(bead, alignment), alignment, view),
      view,
    ),
    ...section(
      'align.keptReviewed',
      replace ? of('kept') : [],
      bead => source(bead.source, alignment, view),
      view,
    ),
    ...section('align.untranslated', units, unit => source([unit], alignment, view), view),
    ...section('align.unplaced', inserted, index => lost(index, alignment, view), view),
    ...section(
      'align.cleared',
      laying.cleared,
      ({ text }) => paragraph(beginning(text, LONG), alignment.language, view),
      view,
    ),
    totals(alignment, view).join('\n'),
  ].join('\n\n')
}

/** How much was written, kept or left, and where. */
function totals(alignment: Alignment, view: View): string[] {
  const { document, language, file, laying, dryRun, replace, paths } = alignment
  const { words, paint } = view
  const of = (outcome: BeadOutcome) => laying.beads.filter(bead => bead.outcome === outcome).length
  const counted = (key: WordKey, count: number) => (count > 0 ? [told(key, { count }, view)] : [])
  const fresh = laying.fresh.length
  const left = told(dryRun ? 'align.keeping' : 'align.unplacedNow', { number: fresh }, view)
  const count = laying.written.length
  const command = `synopse align ${[document.id, language, file].map(shellWord).join(' ')} --replace`
  return [
    ...counted('align.same', of('same')),
    ...counted('align.kept', replace ? 0 : of('kept')),
    ...misalignedLines(alignment, command, view),
    ...(fresh > 0 ? [left] : []),
    ...(dryRun
      ? [paint.bold(told('align.planned', { count }, view))]
      : counted('align.written', count).map(paint.bold)),
    ...(dryRun || paths.length > 0 ? [] : [paint.bold(told('written.nothing', {}, view))]),
    ...paths.map(path => paint.dim(words('sync.wrote', { path }))),
  ]
}

/** The same as one JSON value. */
export function alignmentValue({ document, language, laying, paths, dryRun }: Alignment): object {
  const { beads, written, misaligned, unplaced, cleared } = laying
  const unitsOf = (outcome: BeadOutcome) =>
    beads.filter(bead => bead.outcome === outcome).map(({ units }) => units[0])
  return {
    document: document.id,
    language,
    dryRun,
    beads: beads.map(({ source, target, score, units, outcome }) => ({
      source,
      target,
      score,
      units,
      outcome,
    })),
    written,
    same: unitsOf('same'),
    kept: unitsOf('kept'),
    replaced: beads.flatMap(({ units, replaces, text }) =>
      replaces === undefined ? [] : [{ unit: units[0], before: replaces, after: text }],
    ),
    misaligned: misaligned.map(({ unit }) => unit),
    unplaced,
    cleared,
    paths,
  }
}

function split<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter(item => !test(item))]
}

/** A message and what it is about, up to a number that somebody will read; nothing where there is nothing. */
function section<T>(
  key: WordKey,
  items: readonly T[],
  report: (item: T) => string,
  view: View,
  args: Record<string, string | number> = {},
): string[] {
  if (items.length === 0) return []
  const more = items.length - TOLD
  return [
    [
      view.paint.bold(told(key, { count: items.length, ...args }, view)),
      ...items.slice(0, TOLD).map(report),
      ...(more > 0 ? [view.words('sync.more', { count: more })] : []),
    ].join('\n'),
  ]
}

function told(key: WordKey, args: Record<string, string | number>, view: View): string {
  return messageLines(view.words.logical(key, args), view.width, view).join('\n')
}

/** How many translations do not stand beside their source, and what lays them anew. */
function misalignedLines(
  { document, language, laying: { misaligned }, replace }: Alignment,
  command: string,
  view: View,
): string[] {
  const count = misaligned.length
  if (count === 0) return []
  const open = !replace && misaligned.some(({ replaceable }) => replaceable)
  const hint = open
    ? told('align.layAnew', { command }, view)
    : told('align.lookAt', { document: document.id, language }, view)
  return [view.paint.magenta(told('align.misaligned', { count }, view)), hint]
}

/** What stands there, what the file has instead, and how sure that is. */
function oldAndNew(bead: LaidBead, before: string | undefined, alignment: Alignment, view: View): string {
  const { language } = alignment
  return [
    scoredPlace(bead, alignment, view),
    paragraph(beginning(before ?? '', LONG), language, view, view.paint.dim),
    paragraph(beginning(bead.text, LONG), language, view),
  ].join('\n')
}

/** The target of a bead's units, as it is. */
function targetOf({ source }: LaidBead, alignment: Alignment): string {
  const entries = new Set(source.map(index => cellOf(index, alignment)?.entry))
  return [...entries].flatMap(entry => entry?.target || []).join('\n\n')
}

function scoredPlace({ source, score }: LaidBead, alignment: Alignment, view: View): string {
  const text = view.words('align.score', { score: score.toFixed(2) })
  return place(source, alignment, view, { text, paint: view.paint.magenta })
}

/** Where a bead begins, its units and its score, its source and its translation. */
function bothTexts(bead: LaidBead, alignment: Alignment, view: View): string {
  const { document, language, sourceLanguage } = alignment
  const units = bead.source.map(index => document.synopsis.rows[index]?.unit)
  return [
    scoredPlace(bead, alignment, view),
    paragraph(units.map(unit => unit?.text).join('\n\n'), sourceLanguage, view),
    paragraph(bead.text, language, view, view.paint.dim),
  ].join('\n')
}

function isUncertain({ score }: LaidBead): boolean {
  return score < UNCERTAIN
}

/** Whether a bead was written, now or before, and nobody has said yet that it is right. */
function isUnread({ outcome, source }: LaidBead, alignment: Alignment): boolean {
  return outcome === 'written' || (outcome === 'same' && cellOf(source[0], alignment)?.state === 'translated')
}

function isUnfit(beads: readonly LaidBead[]): boolean {
  const matched = beads.filter(({ source, target }) => source.length > 0 && target.length > 0)
  return matched.length >= UNFIT.beads && matched.filter(isUncertain).length > matched.length * UNFIT.share
}

function isTranslated(index: number, alignment: Alignment): boolean {
  return Boolean(cellOf(index, alignment)?.entry?.target)
}

function cellOf(index: number | undefined, { document, language }: Alignment): Cell | undefined {
  return document.synopsis.rows[index ?? -1]?.languages[language]
}

/** Units by the beginning of their source. */
function source(indexes: readonly number[], alignment: Alignment, view: View): string {
  const texts = indexes.map(index => alignment.document.synopsis.rows[index]?.unit.text ?? '')
  const text = beginning(texts.join(' '), LONG)
  return `${place(indexes, alignment, view)}\n${paragraph(text, alignment.sourceLanguage, view)}`
}

/** A paragraph without source. */
function lost(index: number, { file, paragraphs, language }: Alignment, view: View): string {
  const place = told('align.paragraph', { number: index + 1, file }, view)
  return `${view.paint.bold(place)}\n${paragraph(paragraphs[index] ?? '', language, view)}`
}

/** The line of the first of some units, and their ids. */
function place(indexes: readonly number[], { document }: Alignment, view: View, ...more: Span[]): string {
  const units = indexes.map(index => document.synopsis.rows[index]?.unit)
  const head = [
    { text: terminalSafe(`${document.path}:${units[0]?.line}`), paint: view.paint.bold },
    { text: terminalSafe(units.map(unit => unit?.id).join(' + ')) },
  ]
  return flow([...head, ...more], view.width).join('\n')
}
