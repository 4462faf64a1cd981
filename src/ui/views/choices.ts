import { paragraphLines } from '../../terminal/columns.js'
import { oneLine } from '../../terminal/safe.js'
import { width as cellsOf, padEnd, padStart, truncate } from '../../terminal/width.js'
import type { Choice } from '../choosing/choice.js'
import { choicesOf } from '../choosing/choices.js'
import { wantedParagraphs } from '../choosing/found-paragraphs.js'
import type { UiState } from '../state.js'
import type { Screen } from './screen.js'
import { windowOf } from './window.js'

/** What there is to choose from, with the current one marked. */
export function choicesView(state: UiState, screen: Screen): string[] {
  const { words, height } = screen
  const choices = choicesOf(state, { words: words.logical })
  const isSearching = wantedParagraphs(state) !== undefined
  if (choices.length === 0) return [words(isSearching ? 'ui.searching' : 'ui.noChoice')]
  const listed = windowOf(choices.length, state.top, height - Number(isSearching), index => {
    const choice = choices[index]
    return choice ? [lineOf(choice, index === state.top, screen)] : []
  })
  return [...listed, ...(isSearching ? [screen.paint.dim(words('ui.searching'))] : [])]
}

function lineOf(
  { label, hint: whole, direction }: Choice,
  isCurrent: boolean,
  { width, bidi, paint }: Screen,
): string {
  const hint = truncate(oneLine(whole), Math.floor(width / 3))
  const room = Math.max(10, width - cellsOf(hint) - 6)
  const [first = '', ...more] = paragraphLines({ text: label, direction }, room, bidi)
  const line = direction === 'rtl' ? padStart(first, room) : padEnd(first, room)
  const drawn = `${isCurrent ? '▶' : ' '} ${line}${more.length > 0 ? ' …' : '  '}`
  return `${isCurrent ? paint.inverse(drawn) : drawn} ${paint.dim(hint)}`
}
