import type { Effect } from './effect.js'
import { lacksApproval } from './reviewing.js'
import type { UiState } from './state.js'

/**
 * What is wanted of the world outside, now that the state became another one, whatever it was that changed it: the document
 * that it has as its aim; a look at what was read; all that is known of the paragraph that is typed; exact numbers.
 */
export function wantsSince(before: UiState, now: UiState): Effect[] {
  const { aim, opened, generation, doubts, editing, isPartly } = now
  const wants: Effect[] = []
  if (aim && aim !== before.aim && aim.document !== opened?.id) {
    const { document, checks } = aim
    wants.push(checks ? { kind: 'look', document, generation } : { kind: 'open', document })
  }
  if (opened && generation !== before.generation)
    wants.push({ kind: 'look', document: opened.id, generation })
  if (opened && doubts !== before.doubts)
    wants.push({ kind: 'reread', document: opened.id, version: opened.version })
  if (opened && editing && !isSame(editing, before.editing))
    wants.push({ kind: 'explain', document: opened.id, unit: editing.unit })
  if (opened && lacksApproval(now) && !isAskedFor(before, now))
    wants.push({ kind: 'approvals', document: opened.id, language: now.language })
  // Others may have run the checks meanwhile.
  if (!opened && before.opened) wants.push({ kind: 'tally' })
  if (isPartly && !before.isPartly) wants.push({ kind: 'overview' })
  return wants
}

/**
 * What a session wants before anybody pressed a key: what the way to its first state wants, the numbers of all documents, and what a
 * person should know of the project.
 */
export function wantsAtFirst(begun: UiState, first: UiState): Effect[] {
  return [...wantsSince(begun, first), { kind: 'count' }, { kind: 'tally' }, { kind: 'greet' }]
}

/** Whether approvals were asked for by the state before, of the same texts. */
function isAskedFor(before: UiState, { opened, language, generation }: UiState): boolean {
  const isSame = before.opened?.id === opened?.id && before.language === language
  return isSame && before.generation === generation && lacksApproval(before)
}

type Editing = NonNullable<UiState['editing']>

function isSame({ unit, language }: Editing, before: Editing | undefined): boolean {
  return before?.unit === unit && before.language === language
}
