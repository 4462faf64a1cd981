import type { State } from '../alignment/entry.js'
import type { HistoryDeed, Step } from './steps.js'

/** A translation as it was when somebody approved it last, and who did. */
export interface Approved extends Pick<HistoryDeed, 'commit' | 'author' | 'date'> {
  /** What it was made from. */
  source: string
  target: string
  state: State
}

const isApproval = (state: State | undefined): state is State => state === 'reviewed' || state === 'final'

/** By unit, what was approved last: as it was until that ended, since its source may have been settled meanwhile. */
export function lastApproved(deeds: readonly HistoryDeed[], language: string): Map<string, Approved> {
  const found = new Map<string, Approved>()
  const last = new Map<string, Pick<Approved, 'source' | 'target' | 'state'>>()
  const steps = deeds.flatMap(({ steps, commit, author, date }) =>
    steps.filter(step => step.language === language).map(step => ({ step, by: { commit, author, date } })),
  )
  for (const { step, by } of steps) {
    const { unit } = step
    if (found.has(unit)) continue
    const ended = endOf(step)
    if (ended && !last.has(unit)) last.set(unit, ended)
    if (isApproval(step.state))
      found.set(unit, {
        ...(last.get(unit) ?? { source: step.source ?? '', target: step.new, state: step.state }),
        ...by,
      })
  }
  // Who approved it is beyond what the clone knows.
  for (const [unit, pair] of last)
    if (!found.has(unit)) found.set(unit, { ...pair, commit: undefined, author: '', date: '' })
  return found
}

/** What was approved before a step, where it is no more behind it. */
function endOf({ state, old, former }: Step): Pick<Approved, 'source' | 'target' | 'state'> | undefined {
  if (isApproval(state) || !former || !isApproval(former.state)) return undefined
  return { source: former.source ?? '', target: old, state: former.state }
}
