import type { PlacedFinding } from '../../reports/findings/placed-finding.js'
import { countStatuses } from '../../synopsis/count.js'
import { toward } from '../course.js'
import { foundIn, type ListedDocument, type Opened, type UiState } from '../state.js'

/** With the numbers of the documents that could be read. */
export function counted(state: UiState, { documents }: { documents: readonly ListedDocument[] }): UiState {
  const now = documents.filter(({ document }) => !state.changed.includes(document))
  const known = new Set(now.map(({ document }) => document))
  const others = state.documents.filter(({ document }) => !known.has(document))
  const all = [...now, ...others].sort((a, b) => (a.document < b.document ? -1 : 1))
  const counted = recounted({ ...state, documents: all })
  return counted.awaited ? toward(counted, counted.awaited) : counted
}

/** With the numbers of the opened document as they are now. */
export function recounted(state: UiState): UiState {
  const { opened, documents } = state
  const at = documents.findIndex(({ document }) => document === opened?.id)
  const listed = documents[at]
  if (!opened || !listed?.languages) return state
  const languages = Object.fromEntries(
    Object.keys(listed.languages).map(language => [language, countStatuses(opened.synopsis, language)]),
  )
  return { ...state, documents: documents.with(at, { ...listed, languages }) }
}

/** With the findings of the opened document as they were found now; of one that is not looked at as it is, nobody knows. */
export function tallied(state: UiState): UiState {
  const { opened, languages, tally } = state
  if (!opened) return state
  const { [opened.id]: _old, ...others } = tally
  return {
    ...state,
    tally: opened.isLooked ? { ...tally, [opened.id]: countsOf(opened, languages) } : others,
  }
}

/** By language, how many paragraphs have findings. */
function countsOf({ found }: Pick<Opened, 'found'>, languages: readonly string[]): Record<string, number> {
  return Object.fromEntries(languages.map(language => [language, found.get(language)?.size ?? 0]))
}

/** Once a document was checked on the way to a finding: there, or on. */
export function lookedOnTheWay(
  state: UiState,
  document: string,
  findings: readonly PlacedFinding[],
): UiState {
  const { aim, languages, tally } = state
  if (!aim?.course || !aim.checks || aim.document !== document) return state
  const counts = countsOf({ found: foundIn(findings) }, languages)
  const known = { ...state, aim: undefined, message: undefined, tally: { ...tally, [document]: counts } }
  return toward(known, aim.course, aim.from)
}
