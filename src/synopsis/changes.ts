import type { RegisteredUnit, Unit } from '../document/unit.js'
import type { Link } from './laying/lay.js'
import { keepsOrder } from './laying/order.js'

/** What became of a unit since the last sync. */
export interface Change {
  kind: 'new' | 'back' | 'edited' | 'moved' | 'split' | 'joined' | 'gone'
  /** Of what moved: whether it was edited, too. */
  edited?: true
  /** The unit's id; of a split the first part's, of a join the joined paragraph's. */
  id: string
  /** The source of today; empty for `gone`. */
  text: string
  /** The registered source; undefined for what is new. */
  before?: string
  /** The ids of the further parts of a split, or of the paragraphs that went into a join. */
  others?: string[]
}

/** What a change is called. */
export function wordingOf({ kind, edited }: Pick<Change, 'kind' | 'edited'>) {
  return edited ? 'movedAndEdited' : kind
}

/**
 * What became of the registered units: in the order of today's document, what is gone last. Unchanged units are not named.
 *
 * @param ids the id of each unit of today
 * @param back which of today's units an entry remembered
 * @param heir which of several paragraphs that were joined hands on its id
 */
export function changesOf(
  today: readonly Unit[],
  registry: readonly RegisteredUnit[],
  links: readonly Link[],
  ids: readonly string[],
  back: ReadonlySet<number>,
  heir: (link: Link) => number,
): Change[] {
  const textOf = (units: readonly RegisteredUnit[], indexes: readonly number[]) =>
    indexes.map(index => units[index]?.text ?? '').join('\n\n')
  const registered = (indexes: readonly number[]) => indexes.map(index => registry[index]?.id ?? '')
  const others: Partial<Record<Change['kind'], (link: Link) => string[]>> = {
    split: link => link.today.slice(1).map(index => ids[index] as string),
    joined: link => registered(link.before.filter(index => index !== heir(link))),
  }

  const isInOrder = keepsOrder(links)
  const linked = new Set(links.flatMap(link => link.today))
  const known = links
    .filter(link => link.kind !== 'same')
    .map(link => {
      const first = link.today[0] as number
      const hasMoved = link.kind === 'edited' && !isInOrder(link)
      const change: Change = {
        ...(hasMoved ? { kind: 'moved', edited: true } : { kind: link.kind as Change['kind'] }),
        id: ids[first] as string,
        text: textOf(today, link.today),
        before: textOf(registry, link.before),
      }
      const further = others[change.kind]?.(link)
      return { first, change: further ? { ...change, others: further } : change }
    })
  const fresh = [...today.keys()]
    .filter(index => !linked.has(index))
    .map(first => ({
      first,
      change: { kind: back.has(first) ? 'back' : 'new', id: ids[first], text: today[first]?.text } as Change,
    }))

  const alive = new Set([
    ...ids,
    ...links.filter(({ kind }) => kind === 'joined').flatMap(link => registered(link.before)),
  ])
  const gone = registry
    .filter(unit => !alive.has(unit.id))
    .map((unit): Change => ({ kind: 'gone', id: unit.id, text: '', before: unit.text }))
  return [...[...known, ...fresh].sort((a, b) => a.first - b.first).map(({ change }) => change), ...gone]
}
