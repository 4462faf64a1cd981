import { textKey } from '../document/key.js'
import type { Change } from './changes.js'
import type { Synopsis } from './synopsis.js'

/** A document with its id. */
interface Named {
  id: string
  synopsis: Synopsis
}

/** Gives the units of a document that are new in it, but whose source other documents have translations for. */
export type FindsElsewhere = (document: Named) => string[]

const isNew = ({ kind }: Change) => kind === 'new'

/** Looks through all documents once for what is new in some of them. */
export function elsewhere(documents: readonly Named[], all: readonly Named[]): FindsElsewhere {
  const holders = new Map<string, Set<string>>()
  for (const { synopsis } of documents)
    for (const { text } of synopsis.changes.filter(isNew)) holders.set(textKey(text), new Set())
  if (holders.size > 0)
    for (const { id, synopsis } of all)
      for (const { source, target } of Object.values(synopsis.entries).flat())
        if (target !== '') holders.get(textKey(source))?.add(id)
  return ({ id, synopsis }) =>
    synopsis.changes
      .filter(isNew)
      .filter(({ text }) => [...(holders.get(textKey(text)) ?? [])].some(holder => holder !== id))
      .map(change => change.id)
}
