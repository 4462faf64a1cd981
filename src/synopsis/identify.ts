import type { Entry } from '../alignment/entry.js'
import { unitIdGiver } from '../document/ids.js'
import { sameText } from '../document/key.js'
import type { RegisteredUnit, Unit } from '../document/unit.js'
import { grouped } from '../sequence/grouped.js'
import { type Change, changesOf } from './changes.js'
import { heirs } from './heirs.js'
import { type Link, lay } from './laying/lay.js'
import { features, share } from './laying/similarity.js'
import { withoutOutdone } from './outdone.js'
import { returnsOf } from './returns.js'
import { sourcesById, textsLeadingTo } from './sources.js'

/** How much of a text must come from what a translation was made from. With less, it is another text. */
const HANDED_ON = 0.25

export interface Identities {
  /** The id of each unit of today. */
  ids: string[]
  changes: Change[]
  /** By the id of a paragraph that was split: the ids of its further parts. */
  parts: Map<string, string[]>
}

/**
 * Finds out which of today's units are which known ones. A known unit is a registered one, or one that only entries
 * remember: it comes back when its source does.
 *
 * @param languages the entries of each language, ids unique
 */
export function identify(
  today: readonly Unit[],
  registered: readonly RegisteredUnit[],
  languages: readonly (readonly Entry[])[],
): Identities {
  if (isAsRegistered(today, registered))
    return { ids: registered.map(({ id }) => id), changes: [], parts: new Map() }
  const made = sourcesById(languages)
  const all = registered.length > 0 ? registered : remembered(languages)
  const leading = textsLeadingTo(languages)
  const registry = withoutOutdone(all, today, languages, id => leading.get(id) ?? made.get(id) ?? [])
  const known = new Set(registry.map(unit => unit.id))
  const returning = returnsOf(today, languages)
  const madeFrom = (index: number) => made.get(registry[index]?.id ?? '') ?? []
  const heir = heirs(registry, languages)
  const links = lay(today, registry, {
    reserved: left => returning(left, id => !known.has(id)).keys(),
    formerly: index => leading.get(registry[index]?.id ?? '') ?? [],
  }).flatMap(link => handedOn(link, today, madeFrom(heir(link))))

  const ids = new Map<number, string>()
  const claimed = new Set<string>()
  const claim = (index: number | undefined, id: string | undefined) => {
    if (index === undefined || id === undefined || ids.has(index) || claimed.has(id)) return
    ids.set(index, id)
    claimed.add(id)
  }
  // A merge in git can leave an id twice in the registry: the unit keeps it whose source is translated, else the first.
  const idOf = (link: Link) => registry[heir(link)]?.id ?? ''
  const twice = repeated(registry)
  const fits = (link: Link) =>
    twice.has(idOf(link)) && isTranslated(idOf(link), today[link.today[0] as number]?.text ?? '', languages)
  for (const link of [...links.filter(fits), ...links]) claim(link.today[0], idOf(link))

  const left = [...today.keys()].filter(index => !ids.has(index))
  const back = returning(left, id => !claimed.has(id), ids)
  for (const [index, id] of back) claim(index, id)

  // An id that an entry without source or target bears is free for the text that gives birth to it.
  const bound = languages.flat().filter(entry => entry.source !== '' && entry.target !== '')
  const give = unitIdGiver([...claimed, ...bound.map(entry => entry.id)])
  const kept = today.map((unit, index) => ids.get(index) ?? give(unit))
  return {
    ids: kept,
    parts: partsOf(links, kept),
    changes: changesOf(today, registry, links, kept, new Set(back.keys()), heir),
  }
}

/** Whether a document is as it was registered, as it is most of the time: each unit is the one that stood there. */
function isAsRegistered(today: readonly Unit[], registered: readonly RegisteredUnit[]): boolean {
  return (
    registered.length > 0 &&
    registered.length === today.length &&
    today.every(
      ({ kind, text }, index) => registered[index]?.kind === kind && registered[index]?.text === text,
    ) &&
    new Set(registered.map(({ id }) => id)).size === registered.length
  )
}

/** The ids that stand there more than once. */
function repeated(registry: readonly RegisteredUnit[]): Set<string> {
  const groups = grouped(registry, ({ id }) => id)
  return new Set([...groups].flatMap(([id, units]) => (units.length > 1 ? [id] : [])))
}

/** Whether an entry of an id alone was translated from a text. */
function isTranslated(id: string, text: string, languages: readonly (readonly Entry[])[]): boolean {
  return languages
    .flat()
    .some(entry => entry.id === id && entry.source !== '' && !entry.covers && sameText(entry.source, text))
}

/**
 * A link as far as translations that were made from some texts stay beside what a unit has become: edit by edit, it can become
 * another text, or get a part that was never translated and is split off then.
 */
function handedOn(link: Link, today: readonly Unit[], made: readonly string[]): Link[] {
  if (link.kind === 'same' || link.kind === 'moved' || made.length === 0) return [link]
  const sources = made.map(features)
  const parts = link.today.filter(index => {
    const now = features((today[index] as Unit).text)
    return sources.some(source => share(now, source) >= HANDED_ON)
  })
  if (parts.length === 0) return []
  return [{ ...link, kind: link.kind === 'split' && parts.length === 1 ? 'edited' : link.kind, today: parts }]
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

function partsOf(links: readonly Link[], ids: readonly string[]): Map<string, string[]> {
  const split = links
    .filter(link => link.kind === 'split')
    .map(link => link.today.map(index => ids[index] as string))
  return new Map(split.map(([first, ...others]) => [first as string, others]))
}
