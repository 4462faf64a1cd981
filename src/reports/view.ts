import type { Words } from '../locales/words.js'
import type { BidiMode } from '../terminal/bidi.js'
import type { Paint } from '../terminal/colour.js'

/** What a report that is meant for a person's eyes depends on besides its data. */
export interface View {
  words: Words
  paint: Paint
  /** Cells that a line may fill. */
  width: number
  bidi: BidiMode
}
