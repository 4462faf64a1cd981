import type { Bead } from '../aligner/bead.js'
import { direction } from '../terminal/bidi.js'
import { sideBySide } from '../terminal/columns.js'
import { terminalSafe } from '../terminal/safe.js'
import { beadShapes } from './bead-shapes.js'
import type { View } from './view.js'

/** The texts of a file and their language. */
export interface TextColumn {
  language: string
  texts: readonly string[]
}

const SEPARATOR = ' │ '
/** Cells: below that, a column cannot be read. */
const NARROWEST = 10

/** Two files beside each other, bead by bead; above each its paragraphs by their numbers, from 1, and its score. */
export function alignedTexts(
  beads: readonly Bead[],
  source: TextColumn,
  target: TextColumn,
  view: View,
): string {
  const { words, paint, bidi, width } = view
  const column = Math.max(NARROWEST, Math.floor((width - SEPARATOR.length) / 2))
  const beside = (texts: readonly string[], style?: (line: string) => string) =>
    sideBySide(
      [source, target].map(({ language }, side) => ({
        text: texts[side] ?? '',
        direction: direction(language),
      })),
      [column, column],
      { mode: bidi, separator: SEPARATOR, ...(style && { style }) },
    )
      .map(line => line.trimEnd())
      .join('\n')
  const rows = beads.map(bead => {
    const names = `${paragraphs(bead.source)} : ${paragraphs(bead.target)}`
    const score = words('align.score', { score: bead.score.toFixed(2) })
    const texts = [textsOf(source, bead.source), textsOf(target, bead.target)]
    return `${paint.dim(names)}   ${paint.dim(score)}\n${beside(texts)}`
  })
  const heading = beside(
    [source, target].map(({ language }) => terminalSafe(language)),
    paint.bold,
  )
  return [heading, ...rows, beadShapes(beads, view)].join('\n\n')
}

function paragraphs(indexes: readonly number[]): string {
  return indexes.length > 0 ? indexes.map(index => `¶${index + 1}`).join(' ') : '–'
}

function textsOf({ texts }: TextColumn, indexes: readonly number[]): string {
  return indexes.length > 0 ? indexes.map(index => texts[index]).join('\n\n') : '–'
}
