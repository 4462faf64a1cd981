import type { QuotedText } from '../../checks/finding-place.js'
import { direction } from '../../terminal/direction.js'
import { markedLine } from '../../terminal/marked-line.js'
import { terminalSafe } from '../../terminal/safe.js'
import { padEnd, width } from '../../terminal/width.js'
import type { View } from '../view.js'
import type { PlacedFinding } from './placed-finding.js'

const INDENT = '      '

/** The line of source and the line of the translation that a finding means, with marks at the pieces in question. */
export function quotedLines(
  { german: source, target }: NonNullable<PlacedFinding['quoted']>,
  view: View,
  paint: (text: string) => string,
): string[] {
  const labels = [source, target].map(({ language }) => terminalSafe(language))
  const label = Math.max(...labels.map(width))
  return [
    [source, target],
    [target, source],
  ].flatMap(([own, other], index) => {
    const { text, range, language } = own as QuotedText
    const lines = markedLine(text, range, {
      direction: direction(language),
      cells: Math.max(10, view.width - INDENT.length - label - 2),
      mode: view.bidi,
      paint,
      around: besides(own as QuotedText, other as QuotedText),
    })
    const margin = view.paint.dim(padEnd(labels[index] ?? '', label))
    return lines.map((line, row) => `${INDENT}${row === 0 ? margin : ' '.repeat(label)}  ${line}`)
  })
}

/** About where the counterpart of the other text's piece stands. */
function besides({ text }: QuotedText, other: QuotedText): number {
  if (!other.range || other.text === '') return 0
  return Math.floor((other.range.start / other.text.length) * text.length)
}
