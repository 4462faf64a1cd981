import type { FilePlace } from '../text/file-place.js'
import type { Range } from '../text/range.js'

/** Where a person mends a finding, and what it quotes. */
export interface FindingPlace extends FilePlace {
  /** The other side: of a finding in the entry of a unit, the source of that unit. */
  related?: FilePlace
  /** The other one of two translations that don't fit together. */
  counterpart?: FilePlace
  /** The texts that it is about, with the pieces that it means. */
  quoted?: { target: QuotedText; german: QuotedText }
}

/** A text with the piece that is meant. */
export interface QuotedText {
  language: string
  text: string
  range?: Range
}
