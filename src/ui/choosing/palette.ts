import type { Words } from '../../locales/words.js'
import { direction } from '../../terminal/direction.js'
import { KEYS } from '../keys.js'
import { focusOf, type UiState } from '../state.js'
import { keySigns } from '../views/key-sign.js'
import type { Choice } from './choice.js'

/** All that can be done in the place that the palette lies over. */
export function deedsHere(state: UiState, words: Words): Choice[] {
  return KEYS[focusOf({ ...state, layer: undefined })].flatMap(({ keys, does }): Choice[] =>
    does === 'type' || does === 'palette'
      ? []
      : [
          {
            label: words(`ui.does.${does}`),
            hint: keySigns(keys).join(' '),
            direction: direction(words.language),
            chosen: { kind: 'deed', does },
          },
        ],
  )
}
