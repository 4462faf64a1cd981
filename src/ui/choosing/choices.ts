import type { Room } from '../deeds/deed.js'
import type { Layer, UiState } from '../state.js'
import type { Choice } from './choice.js'
import { placesElsewhere, placesHere } from './finder.js'
import { deedsHere } from './palette.js'
import { ranked } from './ranked.js'

/** What a list depends on, besides the state. */
type Listing = Pick<Room, 'words' | 'isDeed'>

/** Layers with a list to choose from, and where it comes from. */
const LISTS: Partial<Record<Layer, (state: UiState, room: Listing) => Choice[]>> = {
  palette: (state, room) => ranked(state.typed, deedsHere(state, room)),
  finder: placesOf,
}

/** What there is to choose from, the best first; nothing where no such layer is open. */
export function choicesOf(state: UiState, room: Listing): Choice[] {
  return (state.layer && LISTS[state.layer]?.(state, room)) ?? []
}

function placesOf(state: UiState): Choice[] {
  return ranked(state.typed, placesHere(state), placesElsewhere(state))
}

/** Which choice is marked once more was found: the same as before, unless nobody chose yet. */
export function topAfterFinding(before: UiState, now: UiState): number {
  const { layer, top } = before
  if (layer !== 'finder' || top === 0) return top
  const marked = JSON.stringify(placesOf(before)[top])
  return Math.max(
    0,
    placesOf(now).findIndex(choice => JSON.stringify(choice) === marked),
  )
}

/** Which choice is marked once something else was typed: the best one, where that makes another list. */
export function topAfterTyping({ layer, top }: UiState): number {
  return layer && LISTS[layer] ? 0 : top
}
