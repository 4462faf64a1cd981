import { isNarrow } from './narrow.js'
import { segments } from './segments.js'

let segmenter: Intl.Segmenter | undefined

/** The grapheme clusters of a text (what a reader calls a character), in order; joined they give the text back. */
export function graphemes(text: string): string[] {
  // Most texts; the segmenter takes a hundred times as long.
  if (isNarrow(text)) return text.split('')
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segments(text, segmenter)
}
