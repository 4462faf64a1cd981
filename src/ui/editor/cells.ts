import { terminalSafe } from '../../terminal/safe.js'
import { width } from '../../terminal/width.js'

/** Cells that a piece of the edited text takes on the screen, where it is made safe. A newline takes none. */
export function cellsOf(text: string): number {
  return width(terminalSafe(text.replaceAll('\n', '')))
}
