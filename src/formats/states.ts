import type { State } from '../alignment/entry.js'

/** What the states of other vocabularies mean; what is unknown says nothing. */
const KNOWN: Readonly<Record<string, State>> = {
  // XLIFF 2
  initial: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
  // XLIFF 1.2
  new: 'initial',
  'needs-translation': 'initial',
  'needs-adaptation': 'translated',
  'needs-l10n': 'translated',
  'needs-review-adaptation': 'translated',
  'needs-review-l10n': 'translated',
  'needs-review-translation': 'translated',
  'signed-off': 'reviewed',
}

/** A state that a file gives a target. One with a text counts as translated, whatever its state says. */
export function stateIn(name: string | undefined, target: string): State {
  const state = (name !== undefined && KNOWN[name]) || 'initial'
  if (target === '') return 'initial'
  return state === 'initial' ? 'translated' : state
}
