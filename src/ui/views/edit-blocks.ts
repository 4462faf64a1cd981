import { messageLines } from '../../reports/message.js'
import { saidAt } from '../../synopsis/said.js'
import { wordDiff, wordDiffSpans } from '../../terminal/word-diff.js'
import { candidatesNow } from '../candidates.js'
import { formerSource } from '../former-source.js'
import { currentCell, currentRow, type Editing, type UiState } from '../state.js'
import { titleOfTheirs } from '../title-of-theirs.js'
import type { Screen } from './screen.js'
import { type PairLook, pairLines, textLines } from './texts.js'

/** Lines of a paragraph before or behind the one that is typed, at most. */
const FEW = 4
/** Lines of a candidate, or of another language, at most. */
const SOME = 6

/** What stands around what is typed: its lines, from nothing to all that there is to say. */
export type DrawLines = (state: UiState, editing: Editing, screen: Screen) => string[]

/** The German, word by word against what it was when it was translated, if that was another one. */
export const german: DrawLines = (state, editing, screen) => {
  const { source } = state
  // Of a paragraph that is gone, what there was when the typing began.
  const text = currentCell(state)?.source ?? editing.basis.source ?? ''
  const old = formerSource(state, editing)
  const spans = old === undefined ? [{ text }] : wordDiffSpans(wordDiff(old, text, source), screen.paint)
  return textLines({ text: spans, language: source }, screen)
}

/** The paragraph before, with its translation: of a long one the end, which is what is gone on from. */
export const before: DrawLines = (state, editing, screen) => {
  const cut = (lines: readonly string[]) =>
    lines.length <= FEW ? lines : [dots(screen), ...lines.slice(1 - FEW)]
  const lines = neighbour(state, editing, state.row - 1, screen, cut)
  return lines.length > 0 ? [...lines, edge(screen)] : []
}

/** The paragraph behind, with its translation. */
export const after: DrawLines = (state, editing, screen) => {
  const rows = state.opened?.synopsis.rows ?? []
  const last = currentCell(state)?.units.at(-1)
  const at = Math.max(
    state.row,
    rows.findIndex(({ unit }) => unit.id === last),
  )
  const lines = neighbour(state, editing, at + 1, screen, lines => fewOf(lines, FEW, screen))
  return lines.length > 0 ? [edge(screen), ...lines] : []
}

function neighbour(
  state: UiState,
  { language }: Editing,
  at: number,
  screen: Screen,
  cut: PairLook['cut'],
): string[] {
  const { opened, source } = state
  const row = opened?.synopsis.rows[at]
  if (!row || !currentRow(state)) return []
  const said = { text: saidAt(row.languages[language]) || '–', language }
  return pairLines({ text: row.unit.text, language: source }, said, screen, { style: screen.paint.dim, cut })
}

const dots = ({ paint }: Screen) => paint.dim(' …')
const edge = ({ paint, width }: Screen) => paint.dim('┄'.repeat(width))

export const theirs: DrawLines = (_state, { theirs, language, basis }, screen) =>
  theirs === undefined
    ? []
    : [
        screen.paint.red(screen.words(titleOfTheirs({ theirs, basis }))),
        ...textLines({ text: theirs, language }, screen),
      ]

/** What may help, each with its German and what that has in another way than the one here. */
export const candidates: DrawLines = (state, { language }, screen) => {
  const { source } = state
  const { words, paint } = screen
  const text = currentCell(state)?.source ?? ''
  return candidatesNow(state).flatMap((candidate, index) => {
    const { similarity, part } = candidate
    const number = index + 1
    const percent = Math.round(similarity * 100)
    const german = wordDiffSpans(wordDiff(candidate.source, text, source), paint)
    const lines = pairLines(
      { text: german, language: source },
      { text: candidate.target, language },
      screen,
      { cut: lines => fewOf(lines, SOME, screen) },
    )
    return [
      paint.blue(part ? words('ui.part', { number }) : words('ui.candidate', { number, percent })),
      ...lines,
    ]
  })
}

/** What the reviewer said who sent it back. */
export const returned: DrawLines = (state, _editing, screen) => {
  const { words, paint, width } = screen
  const note = currentCell(state)?.entry?.returned?.note
  return note
    ? messageLines(words.logical('explain.returned', { note }), width, screen).map(paint.magenta)
    : []
}

export const note: DrawLines = (state, _editing, screen) => {
  const note = currentCell(state)?.entry?.note
  return note ? messageLines(screen.words.logical('explain.note', { note }), screen.width, screen) : []
}

/** What the other languages say. */
export const others: DrawLines = (state, { language }, screen) =>
  state.languages
    .filter(other => other !== language)
    .flatMap(other => {
      const target = currentRow(state)?.languages[other]?.entry?.target
      const { paint } = screen
      if (!target) return []
      const lines = textLines({ text: [{ text: target, paint: paint.dim }], language: other }, screen)
      return [paint.dim(other), ...fewOf(lines, SOME, screen)]
    })

/** No more than a few lines, and a sign for the others. */
export function fewOf(lines: readonly string[], most: number, screen: Screen): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most - 1), dots(screen)].slice(0, most)
}
