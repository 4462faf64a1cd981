import type { Direction } from './direction.js'
import { graphemes } from './graphemes.js'
import { baseLevel, bidiAlgorithm, bidiUnits, embeddingLevels } from './levels.js'
import { shapeLetters } from './shape.js'
import type { LineRange } from './wrap.js'

/** A grapheme cluster as it is drawn, and where it stands in the logical text (UTF-16 offset). */
export interface VisualCluster {
  text: string
  at: number
}

/**
 * The clusters of each line from left to right, shaped and, where they stand right to left, mirrored. Levels and letter
 * forms are those of the whole paragraph, so that a run that goes on behind the break keeps its order. A cluster moves as
 * a whole, so that a mark stays behind its letter, which is where terminals want it.
 */
export function visualLines(
  text: string,
  direction: Direction,
  lines: readonly LineRange[],
): VisualCluster[][] {
  const units = bidiUnits(text)
  const levels = embeddingLevels(units, direction)
  const drawn = drawnUnits(text, lines)
  return lines.map(line => reordered(lineClusters(text, line, drawn), units, levels, direction))
}

/** Shaped letters at the place of their first unit; the alef of a lam-alef and second halves of pairs are empty. */
function drawnUnits(text: string, lines: readonly LineRange[]): string[] {
  const letters = Array.from(text)
  const starts = new Set(lines.map(({ start }) => start))
  const lineStarts = new Set<number>()
  let at = 0
  letters.forEach((letter, index) => {
    if (starts.has(at)) lineStarts.add(index)
    at += letter.length
  })
  return shapeLetters(letters, lineStarts).flatMap((shaped, index) =>
    letters[index]?.length === 2 ? [shaped, ''] : shaped,
  )
}

/** A line's clusters in logical order; the alef of a lam-alef and its marks belong to the cluster of the lam. */
function lineClusters(text: string, { start, end }: LineRange, drawn: readonly string[]): VisualCluster[] {
  const clusters: VisualCluster[] = []
  let at = start
  for (const cluster of graphemes(text.slice(start, end))) {
    const letters = drawn.slice(at, at + cluster.length)
    const last = clusters.at(-1)
    if (letters[0] === '' && last) last.text += letters.join('')
    else clusters.push({ text: letters.join(''), at })
    at += cluster.length
  }
  return clusters
}

/**
 * Rules L1 to L4 for a line. bidi-js gets the line as if it were all: within a longer text it fills an array as long as
 * that, and resets the levels of trailing spaces at the wrong places.
 */
function reordered(
  clusters: readonly VisualCluster[],
  units: string,
  levels: Uint8Array,
  direction: Direction,
): VisualCluster[] {
  const bidi = bidiAlgorithm()
  const line = clusters.map(({ at }) => units.charAt(at)).join('')
  const lineLevels = Uint8Array.from(clusters, ({ at }) => levels[at] ?? 0)
  const paragraphs = [{ start: 0, end: line.length - 1, level: baseLevel(direction) }]
  const mirrored = bidi.getMirroredCharactersMap(line, lineLevels)
  return bidi.getReorderedIndices(line, { levels: lineLevels, paragraphs }).flatMap(index => {
    const cluster = clusters[index]
    const mirror = mirrored.get(index)
    if (!cluster) return []
    return mirror ? { ...cluster, text: mirror + cluster.text.slice(1) } : cluster
  })
}
