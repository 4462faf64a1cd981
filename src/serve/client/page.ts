import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '../../locales/words.js'
import type { Effect } from '../../ui/effect.js'
import type { DeedName } from '../../ui/keys.js'
import type { UiState } from '../../ui/state.js'
import type { Address } from '../address.js'
import type { Unsaved } from './unsaved.js'

/** What all parts of the page use. */
export interface Page {
  words: Words
  unsaved: Unsaved
  now: () => UiState
  /** Does what a key or a button is for. @param which of several, from 0 (default: the first) */
  act: (does: DeedName, which?: number) => void
  become: (next: UiState) => void
  wish: (effect: Effect) => void
  /** Leads to a place, unless something that was typed there has to be decided on first. */
  go: (address: Address) => void
}

export const PageContext = createContext<Page>(undefined as unknown as Page)
export const usePage = (): Page => useContext(PageContext)
