import { direction } from '../../terminal/direction.js'
import type { Room } from '../deeds/deed.js'
import { KEYS } from '../keys.js'
import { focusOf, type UiState } from '../state.js'
import { keySigns } from '../views/key-sign.js'
import type { Choice } from './choice.js'

/** All that can be done in the place that the palette lies over. @param isDeed whether the screen has a use for a deed (default: for all) */
export function deedsHere(
  state: UiState,
  { words, isDeed = () => true }: Pick<Room, 'words' | 'isDeed'>,
): Choice[] {
  return KEYS[focusOf({ ...state, layer: undefined })].flatMap(({ keys, does }): Choice[] =>
    does === 'type' || does === 'palette' || !isDeed(does)
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
