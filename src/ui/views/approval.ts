import { messageLines } from '../../reports/message.js'
import { wordDiff, wordDiffSpans } from '../../terminal/word-diff.js'
import { approvalSaid, lastApproval } from '../reviewing.js'
import { currentCell, type UiState } from '../state.js'
import type { Screen } from './screen.js'
import { pairLines } from './texts.js'

/** Lines of a text that are shown, at most. */
const FEW = 4

/** As what the current translation was approved last, and what became different since. */
export function approvalLines(state: UiState, screen: Screen): string[] {
  const { words, paint, width } = screen
  const said = approvalSaid(lastApproval(state), words.logical, ({ date }) => date.slice(0, 10))
  return [
    ...(said === undefined ? [] : messageLines(said, width, screen).map(paint.magenta)),
    ...changedLines(state, screen),
  ]
}

function changedLines(state: UiState, screen: Screen): string[] {
  const last = lastApproval(state)
  const cell = currentCell(state)
  const { source, language } = state
  if (last.kind !== 'approved' || !cell || last.isSame) return []
  const { approved } = last
  const diff = (old: string, now: string, language: string) => ({
    text: wordDiffSpans(wordDiff(old, now, language), screen.paint),
    language,
  })
  return pairLines(
    diff(approved.source, cell.source, source),
    diff(approved.target, cell.entry?.target ?? '', language),
    screen,
    { cut: lines => lines.slice(0, FEW) },
  )
}
