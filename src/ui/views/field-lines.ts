import { messageLines } from '../../reports/message.js'
import { terminalSafe } from '../../terminal/safe.js'
import type { Span } from '../../terminal/spans.js'
import { clusterEnd } from '../editor/boundaries.js'
import { selectionOf } from '../editor/editor.js'
import { fieldOf } from '../field.js'
import type { UiState } from '../state.js'
import type { Screen } from './screen.js'
import { cursorText, selectedText } from './typing.js'

/** Lines that are seen of what is typed. */
const FEW = 2
/** The cursor behind a text, and what begins one on it. */
const BEHIND = '█'
const [UPON = BEHIND] = cursorText('x').split('x')

/** A line to type into, behind what is asked, as far as it is around its cursor. */
export function fieldLines(asked: string, state: UiState, screen: Screen): string[] {
  const lines = messageLines([{ text: `${asked} ` }, ...fieldSpans(state)], screen.width, screen)
  const at = lines.findLastIndex(line => line.includes(BEHIND) || line.includes(UPON))
  const end = at < 0 ? lines.length : at + 1
  return lines.slice(Math.max(0, end - FEW), Math.max(end, Math.min(FEW, lines.length)))
}

function fieldSpans(state: UiState): Span[] {
  const editor = fieldOf(state)
  const { text, cursor } = editor
  const { start, end } = selectionOf(editor)
  const selected = { text: seen(text.slice(start, end)), paint: selectedText }
  if (start < end)
    return [
      { text: seen(text.slice(0, start)) },
      ...(cursor === start ? [{ text: BEHIND }, selected] : [selected, { text: BEHIND }]),
      { text: seen(text.slice(end)) },
    ]
  if (cursor === text.length) return [{ text: seen(text) }, { text: BEHIND }]
  const next = clusterEnd(text, cursor)
  return [
    { text: seen(text.slice(0, cursor)) },
    { text: seen(text.slice(cursor, next)), paint: cursorText },
    { text: seen(text.slice(next)) },
  ]
}

/** Safe, and of as many cells as it is: what stands beside it is another piece of the same line. */
const seen = (text: string) => terminalSafe(text).replaceAll('\n', ' ')
