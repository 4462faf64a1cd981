import { graphemes } from './graphemes.js'
import { isNarrow } from './narrow.js'
import { terminalSafe } from './safe.js'
import { width } from './width.js'

/** A piece of a text: UTF-16 offsets, `end` exclusive. */
export interface WindowPiece {
  start: number
  end: number
}

/** What a reader calls a character, made safe, and whether it belongs to the piece that is meant. */
export interface MarkedCluster {
  text: string
  cells: number
  isMarked: boolean
}

const ELLIPSIS: MarkedCluster = { text: '…', cells: 1, isMarked: false }

/** UTF-16 units for each cell that are looked at on either side; only characters without a width need more than one. */
const UNITS = 4

/**
 * What of a text on one line fits around a piece of it, in the order in which it is read. Where something is left out stands
 * an ellipsis, between two words if there is a space. Of a piece that is longer than the line, its beginning is shown.
 *
 * @param isMarked whether the piece is to be marked, or only to be in sight. If so and it is empty or has no width, what
 *   stands beside it is marked
 */
export function textWindow(
  text: string,
  { start, end }: WindowPiece,
  isMarked: boolean,
  cells: number,
): MarkedCluster[] {
  const far = around(text, { start, end }, cells * UNITS)
  const { from, to } = isNarrow(text.slice(far.from, far.to)) ? around(text, { start, end }, cells) : far
  const { clusters, first, last } = pieceOf(clustersOf(text.slice(from, to)), {
    start: start - from,
    end: end - from,
  })
  const isMeant = (index: number) => isMarked && index >= first && index <= last
  const isCut = { before: from > 0, after: to < text.length }
  return fitted(clusters, { start: first, end: last + 1 }, isCut, cells, isMeant)
}

/** What is looked at of a text, around a piece of which only the beginning may be shown. */
function around(text: string, { start, end }: WindowPiece, reach: number): { from: number; to: number } {
  return {
    from: boundary(text, Math.max(0, Math.min(start, text.length) - reach)),
    to: boundary(text, Math.min(text.length, Math.min(end, start + reach) + reach)),
  }
}

/** Never between the two halves of a character beyond U+FFFF. */
function boundary(text: string, at: number): number {
  const isInside = at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return isInside ? at - 1 : at
}

interface Cluster extends WindowPiece {
  text: string
  cells: number
}

function clustersOf(text: string): Cluster[] {
  if (isNarrow(text))
    return text.split('').map((raw, at) => ({ text: raw, cells: 1, start: at, end: at + 1 }))
  const known = new Map<string, MarkedText>()
  let at = 0
  return graphemes(text).map(raw => {
    const start = at
    at += raw.length
    // Two paragraphs are parted by one sign.
    if (raw === '\n' && text[start - 1] === '\n') return { text: '', cells: 0, start, end: at }
    const shown = known.get(raw) ?? shownAs(raw)
    known.set(raw, shown)
    return { text: shown.text, cells: shown.cells, start, end: at }
  })
}

type MarkedText = Pick<MarkedCluster, 'text' | 'cells'>

function shownAs(raw: string): MarkedText {
  const text = terminalSafe(raw).replaceAll('\n', ' ⏎ ')
  return { text, cells: width(text) }
}

/** The first and the last cluster of a piece, with at least one that can be seen. */
function pieceOf(
  clusters: readonly Cluster[],
  { start, end }: WindowPiece,
): { clusters: readonly Cluster[]; first: number; last: number } {
  // An empty piece is the place before a character.
  const first = clusters.findIndex(cluster => cluster.end > start)
  const from = first < 0 ? clusters.length : first
  const behind = clusters.findIndex((cluster, index) => index >= from && cluster.start >= end)
  const last = Math.max(from, (behind < 0 ? clusters.length : behind) - 1)
  const isSeen = ({ cells }: Cluster) => cells > 0
  if (clusters.slice(from, last + 1).some(isSeen)) return { clusters, first: from, last }
  const beside = clusters.findIndex((cluster, index) => index >= from && isSeen(cluster))
  const seen = beside < 0 ? clusters.findLastIndex(isSeen) : beside
  return { clusters, first: seen, last: seen }
}

function fitted(
  all: readonly Cluster[],
  piece: WindowPiece,
  isCut: { before: boolean; after: boolean },
  cells: number,
  isMarked: (index: number) => boolean,
): MarkedCluster[] {
  const between = (start: number, end: number) =>
    all
      .slice(start, end)
      .map(({ text, cells }, index) => ({ text, cells, isMarked: isMarked(start + index) }))
  const total = all.reduce((sum, cluster) => sum + cluster.cells, 0)
  if (total <= cells && !isCut.before && !isCut.after) return between(0, all.length)
  // Both ends may want an ellipsis.
  let room = cells - 2 * ELLIPSIS.cells
  const fits = (index: number) => {
    const taken = all[index]?.cells ?? Number.POSITIVE_INFINITY
    if (taken > room) return false
    room -= taken
    return true
  }
  let start = Math.max(0, piece.start)
  let end = start
  while (end < piece.end && fits(end)) end++
  const isWhole = end === piece.end
  for (let isGrowing = isWhole; isGrowing; ) {
    isGrowing = false
    if (fits(start - 1)) {
      start--
      isGrowing = true
    }
    if (fits(end)) {
      end++
      isGrowing = true
    }
  }
  const isCutBefore = start > 0 || isCut.before
  const isCutAfter = end < all.length || isCut.after
  if (isCutBefore) start = firstSpace(all, start, piece.start) ?? start
  if (isCutAfter && isWhole) end = lastSpace(all, piece.end, end) ?? end
  return [...(isCutBefore ? [ELLIPSIS] : []), ...between(start, end), ...(isCutAfter ? [ELLIPSIS] : [])]
}

function firstSpace(all: readonly Cluster[], from: number, to: number): number | undefined {
  for (let index = from; index < to; index++) if (all[index]?.text === ' ') return index
  return undefined
}

/** Behind the last space; a word that ends where the line does is whole. */
function lastSpace(all: readonly Cluster[], from: number, to: number): number | undefined {
  if (all[to]?.text === ' ') return to
  for (let index = to - 1; index >= from; index--) if (all[index]?.text === ' ') return index + 1
  return undefined
}
