import { paragraphLines } from '../../terminal/columns.js'
import { width as cellsOf, padEnd, padStart } from '../../terminal/width.js'
import type { Choice } from '../choosing/choice.js'
import { choicesOf } from '../choosing/choices.js'
import type { UiState } from '../state.js'
import type { Screen } from './screen.js'
import { windowOf } from './window.js'

/** What there is to choose from, with the current one marked. */
export function choicesView(state: UiState, screen: Screen): string[] {
  const { words, height } = screen
  const choices = choicesOf(state, words.logical)
  if (choices.length === 0) return [words('ui.noChoice')]
  return windowOf(choices.length, state.top, height, index => {
    const choice = choices[index]
    return choice ? [lineOf(choice, index === state.top, screen)] : []
  })
}

function lineOf(
  { label, hint, direction }: Choice,
  isCurrent: boolean,
  { width, bidi, paint }: Screen,
): string {
  const room = Math.max(10, width - cellsOf(hint) - 6)
  const [first = '', ...more] = paragraphLines({ text: label, direction }, room, bidi)
  const line = direction === 'rtl' ? padStart(first, room) : padEnd(first, room)
  const drawn = `${isCurrent ? '▶' : ' '} ${line}${more.length > 0 ? ' …' : '  '}`
  return `${isCurrent ? paint.inverse(drawn) : drawn} ${paint.dim(hint)}`
}
