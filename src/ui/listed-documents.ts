import { fold } from '../synopsis/find.js'
import type { ListedDocument, UiState } from './state.js'

/** The documents that the overview lists, in its order. */
export function listedDocuments({
  documents,
  query,
  sort,
}: Pick<UiState, 'documents' | 'query' | 'sort'>): ListedDocument[] {
  const wanted = fold(query).trim()
  const listed = documents.filter(({ document }) => fold(document).includes(wanted))
  return sort === 'name' ? listed : listed.sort((a, b) => workIn(b) - workIn(a))
}

/** How many translations of a document want work. */
function workIn({ languages = {} }: ListedDocument): number {
  return Object.values(languages).reduce(
    (sum, { untranslated, drifted, misaligned, returned }) =>
      sum + untranslated + drifted + misaligned + returned,
    0,
  )
}
