import { width as cellsOf, padEnd } from '../../terminal/width.js'
import { KEYS } from '../keys.js'
import type { UiState } from '../state.js'
import { keySign } from './key-sign.js'
import type { Screen } from './screen.js'

const PLACES = ['overview', 'document', 'edit', 'placing'] as const

/** All keys, place by place. */
export function helpLines(_state: UiState, { words, paint }: Screen): string[] {
  return PLACES.flatMap(place => {
    const rows = KEYS[place].flatMap(({ keys, does }) =>
      does === 'type' ? [] : [{ signs: keys.map(keySign).join(' '), does }],
    )
    const widest = Math.max(...rows.map(({ signs }) => cellsOf(signs)))
    return [
      paint.bold(words(`ui.place.${place}`)),
      ...rows.map(({ signs, does }) => `  ${padEnd(signs, widest)}  ${words(`ui.does.${does}`)}`),
      '',
    ]
  })
}
