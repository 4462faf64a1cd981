import type { Words } from '../../locales/words.js'
import type { Layer, UiState } from '../state.js'
import type { Choice } from './choice.js'
import { placesHere } from './finder.js'
import { deedsHere } from './palette.js'
import { ranked } from './ranked.js'

/** Layers with a list to choose from, and where it comes from. */
const LISTS: Partial<Record<Layer, (state: UiState, words: Words) => Choice[]>> = {
  palette: deedsHere,
  finder: placesHere,
}

/** What there is to choose from, the best first; nothing where no such layer is open. */
export function choicesOf(state: UiState, words: Words): Choice[] {
  const list = state.layer && LISTS[state.layer]
  return list ? ranked(state.typed, list(state, words)) : []
}

/** Which choice is marked once something else was typed: the best one, where that makes another list. */
export function topAfterTyping({ layer, top }: UiState): number {
  return layer && LISTS[layer] ? 0 : top
}
