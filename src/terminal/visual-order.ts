import bidiModule, { type Bidi } from 'bidi-js'
import type { Direction } from './direction.js'
import { graphemes } from './graphemes.js'
import { shapeLetters } from './shape.js'

/** A grapheme cluster as it is drawn, and where it stands in the logical line (UTF-16 offset). */
export interface VisualCluster {
  text: string
  at: number
}

// The package is CommonJS and its types are written as if it were not: the module itself is the factory.
const createBidi = bidiModule as unknown as typeof bidiModule.default
let bidi: Bidi | undefined

/**
 * The clusters of one line from left to right, shaped and, where they stand right to left, mirrored. A cluster moves as a
 * whole, so that a mark stays behind its letter, which is where terminals want it.
 */
export function visualClusters(line: string, direction: Direction): VisualCluster[] {
  bidi ??= createBidi()
  const clusters = shapedClusters(line)
  const standIns = clusters.map(({ at }) => standIn(line, at)).join('')
  const levels = bidi.getEmbeddingLevels(standIns, direction)
  const mirrored = bidi.getMirroredCharactersMap(standIns, levels.levels)
  return bidi.getReorderedIndices(standIns, levels).flatMap(index => {
    const cluster = clusters[index]
    const mirror = mirrored.get(index)
    if (!cluster) return []
    return mirror ? { ...cluster, text: mirror + cluster.text.slice(1) } : cluster
  })
}

/** Grapheme clusters in logical order; the alef of a lam-alef and its marks belong to the cluster of the lam. */
function shapedClusters(line: string): VisualCluster[] {
  const shaped = shapeLetters(Array.from(line))
  const clusters: VisualCluster[] = []
  let at = 0
  let letter = 0
  for (const cluster of graphemes(line)) {
    const letters = Array.from(cluster).length
    const drawn = shaped.slice(letter, letter + letters)
    const last = clusters.at(-1)
    if (drawn[0] === '' && last) last.text += drawn.join('')
    else clusters.push({ text: drawn.join(''), at })
    at += cluster.length
    letter += letters
  }
  return clusters
}

/**
 * One UTF-16 unit with the cluster's bidi class, since bidi-js looks at units and would take every surrogate for a Latin
 * letter: beyond U+FFFF a Hebrew letter stands for the right-to-left scripts, a neutral sign for emoji, a Latin letter for
 * the rest.
 */
function standIn(line: string, at: number): string {
  const code = line.codePointAt(at) ?? 0
  if (code <= 0xffff) return line.charAt(at)
  if ((code >= 0x10800 && code <= 0x10fff) || (code >= 0x1e800 && code <= 0x1efff)) return '\u05D0'
  return code >= 0x1f300 && code <= 0x1faff ? '\u263A' : 'a'
}
