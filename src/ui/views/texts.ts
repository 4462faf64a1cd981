import { direction } from '../../terminal/bidi.js'
import { paragraphLines, sideBySide } from '../../terminal/columns.js'
import type { Span } from '../../terminal/spans.js'
import { padStart } from '../../terminal/width.js'
import type { Screen } from './screen.js'

/** A text in a language. */
export interface Said {
  text: string | readonly Span[]
  language: string
}

const SEPARATOR = ' │ '
/** Cells of a screen from which on a text stands beside its translation, and not above it. */
const WIDE = 90

/** A text across the screen, in the direction of its language. */
export function textLines({ text, language }: Said, { width, bidi }: Screen): string[] {
  const way = direction(language)
  return paragraphLines({ text, direction: way }, width - 2, bidi).map(
    line => ` ${way === 'rtl' ? padStart(line, width - 2) : line}`,
  )
}

/** How a pair of texts is drawn. */
export interface PairLook {
  /** Of the lines (default: none). */
  style?: (line: string) => string
  /** Leaves lines out: of each text where one stands above the other, so that something of both is seen. */
  cut: (lines: readonly string[]) => readonly string[]
}

/** A text and its translation: side by side where there is room. */
export function pairLines(
  source: Said,
  target: Said,
  screen: Screen,
  { style = line => line, cut }: PairLook,
): string[] {
  if (screen.width < WIDE) return [source, target].flatMap(said => cut(textLines(said, screen).map(style)))
  const room = Math.floor((screen.width - 2 - SEPARATOR.length) / 2)
  const cells = [source, target].map(({ text, language }) => ({ text, direction: direction(language) }))
  const lines = sideBySide(cells, [room, room], { mode: screen.bidi, separator: SEPARATOR, style })
  return [...cut(lines.map(line => ` ${line}`))]
}
