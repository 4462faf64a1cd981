import type { Effect } from '../effect.js'
import type { UiState } from '../state.js'
import type { FoundParagraphs } from './found-paragraph.js'

/** What is to be looked for in all documents by whoever goes somewhere; undefined where nobody does, or where that was found. */
export function wantedParagraphs(state: UiState): Extract<Effect, { kind: 'paragraphs' }> | undefined {
  const query = state.typed.trim()
  if (state.layer !== 'finder' || query === '' || paragraphsNow(state)) return undefined
  return { kind: 'paragraphs', query, language: state.language }
}

/** What was found of what is typed; undefined where that is not known yet. */
export function paragraphsNow({ typed, language, found }: UiState): FoundParagraphs | undefined {
  return found?.query === typed.trim() && found.language === language ? found : undefined
}
