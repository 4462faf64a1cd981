import type { WordKey } from '../locales/keys.js'
import type { Editing } from './state.js'

/** What stands over the other text: a merge brought it, or somebody else wrote it in the meantime. */
export function titleOfTheirs({ theirs, basis }: Pick<Editing, 'theirs' | 'basis'>): WordKey {
  return theirs !== undefined && theirs === basis.conflict ? 'ui.otherSide' : 'ui.theirs'
}
