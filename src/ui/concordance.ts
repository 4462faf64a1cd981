import { wantedParagraphs } from './choosing/found-paragraphs.js'
import { wordEnd, wordStart } from './editor/boundaries.js'
import { type Editor, selectionOf } from './editor/editor.js'
import type { Effect } from './effect.js'
import type { UiState } from './state.js'

/** What is to be looked for in all documents; undefined where nobody looks for anything, or where that was found. */
export function wantedSearch(
  state: UiState,
): Extract<Effect, { kind: 'concordance' | 'paragraphs' }> | undefined {
  const { layer, typed, language, concordance } = state
  if (layer === 'finder') return wantedParagraphs(state)
  const query = typed.trim()
  if (layer !== 'concordance' || query === '') return undefined
  if (concordance?.query === query && concordance.language === language) return undefined
  return { kind: 'concordance', query, language }
}

/** What was found of what is typed; undefined where that is not known yet. */
export function hitsNow({ typed, language, concordance }: UiState) {
  const isOfThis = concordance?.query === typed.trim() && concordance.language === language
  return isOfThis ? concordance.hits : undefined
}

/** What whoever types is most likely to look for: what they selected, or the word that they are at. */
export function firstQuery(editor: Editor | undefined): string {
  if (!editor) return ''
  const { text, cursor } = editor
  const { start, end } = selectionOf(editor)
  if (start !== end) return text.slice(start, end).replace(/\s+/g, ' ').trim()
  const from = wordStart(text, wordEnd(text, Math.max(0, cursor - 1)))
  const to = wordEnd(text, from)
  return from <= cursor && cursor <= to ? text.slice(from, to).trim() : ''
}
