import { type Moment, selectionOf } from './editor.js'

/** Marks that stand around a text: what opens them, and what closes them. */
const AROUND: readonly RegExp[] = [
  /^(?<open>[*_~]{1,3}).*?(?<close>\k<open>)$/s,
  /^(?<open>\[)(?!\^).*(?<close>\]\([^()]*\)|\]\[[^\]]*\])$/s,
]

/**
 * A text with a mark of its source: around what is selected, or with the cursor in it, where the mark stands around something; else as
 * it is, in place of what is selected.
 */
export function withMark(moment: Moment, mark: string): Moment {
  const { text } = moment
  const { start, end } = selectionOf(moment)
  const [before, within, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const found = AROUND.map(around => around.exec(mark)?.groups).find(groups => groups !== undefined)
  const { open = mark, close = '' } = found ?? {}
  const inside = found ? within : ''
  const put = open + inside + close
  const cursor = start + (found && inside === '' ? open.length : put.length)
  return { text: before + put + after, cursor, anchor: cursor }
}
