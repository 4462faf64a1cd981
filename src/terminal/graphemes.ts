import { segments } from './segments.js'

let segmenter: Intl.Segmenter | undefined

/** Latin letters, digits and punctuation: each a cluster of its own, whatever stands beside it. */
const SINGLE = /^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027]*$/

/** The grapheme clusters of a text (what a reader calls a character), in order; joined they give the text back. */
export function graphemes(text: string): string[] {
  // Most texts; the segmenter takes a hundred times as long.
  if (SINGLE.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return segments(text, segmenter)
}
