import type { Entry } from '../alignment/entry.js'
import { idGiver } from '../document/ids.js'
import type { RegisteredUnit, Unit } from '../document/unit.js'
import { textKey } from '../document/white-space.js'
import { type Link, lay } from './laying/lay.js'

/** What became of a unit since the last sync. */
export interface Change {
  kind: 'new' | 'back' | 'edited' | 'moved' | 'split' | 'joined' | 'gone'
  /** The unit's id; of a split the first part's, of a join the joined paragraph's. */
  id: string
  /** The German of today; empty for `gone`. */
  text: string
  /** The registered German; undefined for what is new. */
  before?: string
  /** The ids of the further parts of a split, or of the paragraphs that went into a join. */
  others?: string[]
}

export interface Identities {
  /** The id of each unit of today. */
  ids: string[]
  changes: Change[]
  /** By the id of a paragraph that was split: the ids of its further parts. */
  parts: Map<string, string[]>
}

/**
 * Finds out which of today's units are which known ones. A known unit is a registered one, or one that only entries
 * remember: it comes back when its German does.
 *
 * @param languages the entries of each language, ids unique
 */
export function identify(
  today: readonly Unit[],
  registered: readonly RegisteredUnit[],
  languages: readonly (readonly Entry[])[],
): Identities {
  const registry = registered.length > 0 ? registered : remembered(languages)
  const known = new Set(registry.map(unit => unit.id))
  const returning = sources(languages, id => !known.has(id))
  const links = lay(today, registry, text => returning.has(textKey(text)))

  const ids = new Map<number, string>()
  const claimed = new Set<string>()
  const claim = (index: number | undefined, id: string | undefined) => {
    if (index === undefined || id === undefined || ids.has(index) || claimed.has(id)) return
    ids.set(index, id)
    claimed.add(id)
  }
  // A merge in git can leave an id twice in the registry: the unit keeps it whose German is translated, else the first.
  const translated = sources(languages, () => true)
  const idOf = (link: Link) => registry[heir(link, registry)]?.id ?? ''
  const fits = (link: Link) =>
    translated.get(textKey(today[link.today[0] as number]?.text ?? ''))?.includes(idOf(link))
  for (const link of [...links.filter(fits), ...links]) claim(link.today[0], idOf(link))

  const back = new Set<number>()
  const waiting = sources(languages, id => !claimed.has(id))
  for (const [index, unit] of today.entries()) {
    if (ids.has(index)) continue
    claim(
      index,
      waiting.get(textKey(unit.text))?.find(id => !claimed.has(id)),
    )
    if (ids.has(index)) back.add(index)
  }

  // An id that an entry without German or target bears is free for the text that gives birth to it.
  const bound = languages.flat().filter(entry => entry.source !== '' && entry.target !== '')
  const give = idGiver([...claimed, ...bound.map(entry => entry.id)])
  const all = today.map((unit, index) => ids.get(index) ?? give(unit.text))
  return { ids: all, ...changesOf(today, registry, links, all, back) }
}

/** Of several paragraphs that were joined, the longest hands on its id: most of the text has its translation there. */
function heir(link: Link, registry: readonly RegisteredUnit[]): number {
  const length = (index: number) => registry[index]?.text.length ?? 0
  return link.before.reduce((best, index) => (length(index) > length(best) ? index : best))
}

/** By the text that entries were translated from: the ids of those entries. */
function sources(
  languages: readonly (readonly Entry[])[],
  wanted: (id: string) => boolean,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { id, source, covers } of languages.flat()) {
    if (source === '' || covers || !wanted(id)) continue
    const key = textKey(source)
    const ids = found.get(key) ?? []
    if (!ids.includes(id)) found.set(key, [...ids, id])
  }
  return found
}

/** A registry made of the entries of the language that has most of them, where the registered units are lost. */
function remembered(languages: readonly (readonly Entry[])[]): RegisteredUnit[] {
  const [most = []] = languages.toSorted((a, b) => translated(b) - translated(a))
  return most
    .filter(entry => entry.source !== '' && !entry.covers)
    .map(({ id, source }) => ({ id, kind: 'paragraph', text: source }))
}

function translated(entries: readonly Entry[]): number {
  return entries.filter(entry => entry.source !== '').length
}

function changesOf(
  today: readonly Unit[],
  registry: readonly RegisteredUnit[],
  links: readonly Link[],
  ids: readonly string[],
  back: ReadonlySet<number>,
): Pick<Identities, 'changes' | 'parts'> {
  const changes = new Map<number, Change>()
  const parts = new Map<string, string[]>()
  const linked = new Set<number>()
  const idsOf = (indexes: readonly number[]) => indexes.map(index => ids[index] as string)
  for (const link of links) {
    for (const index of link.today) linked.add(index)
    if (link.kind === 'same') continue
    const first = link.today[0] as number
    const kept = heir(link, registry)
    const change: Change = {
      kind: link.kind,
      id: ids[first] as string,
      text: link.today.map(index => today[index]?.text ?? '').join('\n\n'),
      before: link.before.map(index => registry[index]?.text ?? '').join('\n\n'),
    }
    if (link.kind === 'split') {
      change.others = idsOf(link.today.slice(1))
      parts.set(change.id, change.others)
    }
    if (link.kind === 'joined') {
      change.others = link.before.filter(index => index !== kept).map(index => registry[index]?.id ?? '')
    }
    changes.set(first, change)
  }
  for (const [index, unit] of today.entries()) {
    if (linked.has(index)) continue
    changes.set(index, { kind: back.has(index) ? 'back' : 'new', id: ids[index] as string, text: unit.text })
  }
  const alive = new Set([
    ...ids,
    ...links
      .filter(link => link.kind === 'joined')
      .flatMap(link => link.before.map(index => registry[index]?.id ?? '')),
  ])
  const gone = registry
    .filter(unit => !alive.has(unit.id))
    .map((unit): Change => ({ kind: 'gone', id: unit.id, text: '', before: unit.text }))
  return { changes: [...[...changes].sort(([a], [b]) => a - b).map(([, change]) => change), ...gone], parts }
}
