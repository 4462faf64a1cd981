import { type Moment, selectionOf } from './editor/editor.js'
import { withMark } from './editor/mark.js'
import type { Said } from './said.js'
import type { UiState } from './state.js'
import { findingsNow } from './trial.js'

/** Checks that tell of what a translation keeps as it is in the source. */
const KEPT: ReadonlySet<string> = new Set(['markup', 'placeholders', 'urls', 'emails'])

/** The first finding of what is typed that one key can mend: what got lost on the way, or may safely be written otherwise. */
export function mendable(state: UiState): Said | undefined {
  return findingsNow(state)?.find(
    ({ code, source, target, fix }) =>
      (fix !== undefined && target !== undefined) || (KEPT.has(code) && source !== undefined && !target),
  )
}

/** The text with that mended. What got lost comes to where the cursor is, or around what is selected. */
export function mended(moment: Moment, { source, target, fix }: Said): Moment {
  if (fix === undefined || !target) return withMark(moment, source?.text ?? '')
  const text = moment.text.slice(0, target.start) + fix + moment.text.slice(target.end)
  const by = fix.length - (target.end - target.start)
  const moved = (at: number) => (at >= target.end ? at + by : Math.min(at, target.start + fix.length))
  const { start, end } = selectionOf(moment)
  return { text, anchor: moved(start), cursor: moved(end) }
}
