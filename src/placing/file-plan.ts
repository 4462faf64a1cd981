import type { Entry } from '../alignment/entry.js'
import { isTargetHash, targetHash } from '../alignment/target-hash.js'
import { textKey } from '../document/key.js'
import { withoutSourceMark } from '../document/source-mark.js'
import type { RegisteredUnit } from '../document/unit.js'
import { heaviestChain } from '../sequence/chain.js'
import { grouped } from '../sequence/grouped.js'
import { features, similarity } from '../synopsis/laying/similarity.js'
import { paragraphsOf } from '../synopsis/paragraphs.js'
import { type Cell, type Synopsis, sameSource } from '../synopsis/synopsis.js'
import { foundInFile, indexesOf, type Run, type Sought } from './found-in-file.js'
import { isLeftAsIs } from './left-as-is.js'
import { type Paragraph, targetOf } from './target.js'

/** What is to become of a paragraph of a file: another text, or (undefined) none. */
export interface ParagraphChange {
  at: number
  text: string | undefined
  /** Whether it is the source, for want of a translation. */
  isSource?: boolean
}

/** A text that a file does not have yet. */
export interface Insertion {
  /** Index of its row. */
  row: number
  text: string
  /** Whether it is the source, for want of a translation. */
  isSource: boolean
}

/** What somebody wrote in a file, and a translation that would take its place. */
export interface LostWords {
  unit: string
  there: string
  here: string
  /** Edited in the file since it was last given there; edited here, too; or never met by the project. */
  reason: 'outside' | 'both' | 'unknown'
}

/** What is to be done with a file, so that it says what the project says. */
export interface FilePlan {
  changes: ParagraphChange[]
  insertions: Insertion[]
  /** Where the rows stand in the file now. */
  places: ReadonlyMap<number, Pick<Run, 'at' | 'count'>>
  /** Rows that moved in the original since they were put into the file, and now stand in their former place there. */
  moves: ReadonlySet<number>
  /** What would be lost. */
  lost: LostWords[]
  /** Ids of units whose translations somebody took out of the file: they stay out. */
  gone: string[]
  /** By entry, what the file says of it then; of `row`, only once that is there. */
  given: { id: string; hash: string; row?: number }[]
}

/** What a person wants of a file. */
export interface FilePlanOptions {
  source: string
  language: string
  /** Whether a translation goes out (default: all that no open conflict is about). */
  isWanted?: (cell: Cell) => boolean
  /** Whether the source goes where a translation is missing. */
  withSource?: boolean
  /** A translation as this file is to have it: the one place where a text that goes out is changed. */
  shown?: (target: string) => string
  /** Whether what is lost, is. */
  isForced?: boolean
}

interface Item extends Sought {
  entry: Entry
  /** The rows that it translates; none where its units are gone. */
  rows: number[]
  ids: readonly string[]
  wish: 'publish' | 'leave' | 'remove'
}

/**
 * Compares what a file says with what the project says. A paragraph that belongs to no unit stays.
 *
 * @param paragraphs the units of the file
 */
export function filePlan(
  synopsis: Synopsis,
  paragraphs: readonly Paragraph[],
  options: FilePlanOptions,
): FilePlan {
  const { source, language, withSource = false, isForced = false } = options
  const { rows } = synopsis
  const items = itemsOf(synopsis, options)
  const bare = paragraphs.map(({ text }) => withoutSourceMark(text, source))
  const found = foundInFile(items, paragraphs, index => bare[index] === undefined)
  const moves = movesIn(synopsis, language, items, found)
  const plan: FilePlan = {
    ...{ changes: [], insertions: [], places: new Map(), moves, lost: [], gone: [], given: [] },
  }
  const places = new Map<number, Pick<Run, 'at' | 'count'>>()
  const taken = new Set<number>()
  for (const [index, run] of found) {
    for (const at of indexesOf(run)) taken.add(at)
    for (const row of items[index]?.rows ?? []) places.set(row, run)
  }
  const sources = sourcesIn(rows, places, paragraphs, bare, taken)
  for (const [row, at] of sources) {
    taken.add(at)
    places.set(row, { at, count: 1 })
  }
  plan.places = places
  const waiting = new Set((synopsis.unplaced?.[language] ?? []).map(({ text }) => textKey(text)))
  const isFront = (kind: string) => kind === 'front-matter'
  const wordsAt = (row: number, kind: string) =>
    gapAt(row, places, paragraphs.length).filter(
      at => !taken.has(at) && isFront((paragraphs[at] as Paragraph).kind) === isFront(kind),
    )
  const missing = items.filter((item, index) => !found.has(index) && item.rows.length > 0)
  const edited = editedIn(missing, paragraphs, (row, kind) =>
    wordsAt(row, kind).filter(at => !waiting.has(textKey((paragraphs[at] as Paragraph).text))),
  )
  for (const [index, item] of items.entries()) {
    const run = found.get(index)
    if (run) publishOver(item, run)
    else if (item.rows.length > 0 && item.wish === 'publish') publishAnew(item)
  }
  if (withSource)
    for (const [row, { unit, languages }] of rows.entries()) {
      const cell = languages[language]
      if (cell?.state !== 'initial' || unit.kind === 'front-matter' || unit.slot) continue
      const at = sources.get(row)
      const { text } = unit
      if (at === undefined) {
        if (wordsAt(row, unit.kind).length === 0) plan.insertions.push({ row, text, isSource: true })
      } else if (bare[at] !== undefined && textKey(bare[at]) !== textKey(text))
        plan.changes.push({ at, text, isSource: true })
    }
  plan.insertions.sort((a, b) => a.row - b.row)
  return plan

  /** What stands there already: it changes where the translation did. */
  function publishOver(item: Item, run: Run): void {
    if (item.wish === 'leave') return
    if (item.wish === 'remove') {
      const isAsGiven = isTargetHash(item.entry.given ?? '', run.text)
      if (isAsGiven) for (const at of indexesOf(run)) plan.changes.push({ at, text: undefined })
      return
    }
    const isSame = sameSource(run.text, item.target)
    if (!isSame) plan.changes.push(...changesOf(item, run, paragraphs))
    remember(item, isSame ? run.text : item.target)
  }

  /** What does not stand there: it goes where the source stands in its place, or between its neighbours. */
  function publishAnew(item: Item): void {
    const [row = 0] = item.rows
    const stands = item.rows.flatMap(row => sources.get(row) ?? [])
    const [at] = stands
    if (at !== undefined && stands.length === item.rows.length) {
      const run = { at, count: stands.length, text: '' }
      if (stands.every((place, index) => place === at + index)) {
        plan.changes.push(...changesOf(item, run, paragraphs))
        remember(item, item.target)
      }
      return
    }
    const words = edited.get(item)
    const there =
      words === undefined ? wordsAt(row, item.unit.kind).filter(at => isInTheWay(at, item)) : [words]
    if (item.given !== undefined && words === undefined) {
      plan.gone.push(item.ids[0] as string)
      return
    }
    if (there.length > 0) {
      plan.lost.push({
        unit: item.ids[0] as string,
        there: there.map(at => (paragraphs[at] as Paragraph).text).join('\n\n'),
        here: item.target,
        reason: reasonOf(item),
      })
      if (!isForced) return
    }
    if (words !== undefined) {
      plan.changes.push(...changesOf(item, { at: words, count: 1, text: '' }, paragraphs))
      remember(item, item.target)
      return
    }
    const parts = paragraphsOf(item.target)
    const isApart = parts.length === item.rows.length
    for (const [index, row] of item.rows.entries())
      if (isApart || index === 0)
        plan.insertions.push({
          row,
          text: isApart ? (parts[index] as string) : item.target,
          isSource: false,
        })
    plan.given.push({ id: item.entry.id, hash: targetHash(item.target), row })
  }

  /** What waits for its place stays beside what is new, unless it could be an older translation of the same. */
  function isInTheWay(at: number, { target }: Item): boolean {
    const { text } = paragraphs[at] as Paragraph
    return !waiting.has(textKey(text)) || similarity(features(text), features(target)) >= ALIKE
  }

  function remember({ entry: { id, given } }: Item, text: string): void {
    if (given === undefined || !isTargetHash(given, text)) plan.given.push({ id, hash: targetHash(text) })
  }
}

/**
 * The order of the entries is that in which the units once stood: where the file has it, too, and the original has another one by now,
 * something moved there. An order that somebody gave the file stays.
 */
function movesIn(
  { entries }: Synopsis,
  language: string,
  items: readonly Item[],
  found: ReadonlyMap<number, Run>,
): Set<number> {
  const turns = new Map((entries[language] ?? []).map(({ id }, index) => [id, index]))
  const known = [...found].flatMap(([index, { at }]) => {
    const item = items[index] as Item
    const row = item.rows[0]
    return row === undefined
      ? []
      : [{ row, at, turn: turns.get(item.entry.id) ?? 0, isOne: item.rows.length === 1 }]
  })
  const movedSince = outOfTurn(known, 'row', 'turn')
  const elsewhere = outOfTurn(known, 'row', 'at')
  const ownOrder = outOfTurn(known, 'turn', 'at')
  return new Set(
    known.flatMap(({ row, isOne }) =>
      isOne && movedSince.has(row) && elsewhere.has(row) && !ownOrder.has(row) ? row : [],
    ),
  )
}

/** The rows that do not keep one order in another: as few as can be. */
function outOfTurn<Key extends 'row' | 'at' | 'turn'>(
  known: readonly ({ row: number } & Record<Key, number>)[],
  one: Key,
  other: Key,
): Set<number> {
  const ranks = (key: Key) =>
    new Map(known.toSorted((a, b) => a[key] - b[key]).map((item, index) => [item, index]))
  const [first, second] = [ranks(one), ranks(other)]
  const matches = known.map(item => {
    const [i, j] = [first.get(item) as number, second.get(item) as number]
    return { i, j, ni: 1, nj: 1, weight: 1, row: item.row }
  })
  const kept = new Set<object>(heaviestChain(matches))
  return new Set(matches.flatMap(match => (kept.has(match) ? [] : match.row)))
}

function itemsOf(
  { rows, obsolete }: Synopsis,
  { language, shown = target => target, isWanted = () => true }: FilePlanOptions,
): Item[] {
  const items: Item[] = []
  const met = new Map<string, Item>()
  for (const [index, { unit, languages }] of rows.entries()) {
    const cell = languages[language]
    const entry = cell?.entry
    if (!cell || !entry?.target) continue
    const known = met.get(entry.id)
    if (known) {
      known.rows.push(index)
      continue
    }
    const wish = entry.conflict || !isWanted(cell) ? 'leave' : 'publish'
    const item = itemOf(entry, unit, shown(entry.target), wish)
    met.set(entry.id, item)
    items.push({ ...item, rows: item.rows, ids: cell.units })
    item.rows.push(index)
  }
  for (const entry of obsolete[language] ?? [])
    if (entry.target !== '' && entry.given !== undefined && !met.has(entry.id))
      items.push(itemOf(entry, { kind: 'paragraph', text: entry.source }, shown(entry.target), 'remove'))
  return items
}

function itemOf(
  entry: Entry,
  { kind, text }: Pick<RegisteredUnit, 'kind' | 'text'>,
  target: string,
  wish: Item['wish'],
): Item {
  return { entry, unit: { kind, text }, target, given: entry.given, rows: [], ids: [entry.id], wish }
}

/** By row, the paragraph that is its source, for want of a translation: of several equal ones, those in the order of the rows. */
function sourcesIn(
  rows: Synopsis['rows'],
  places: FilePlan['places'],
  paragraphs: readonly Paragraph[],
  bare: readonly (string | undefined)[],
  taken: ReadonlySet<number>,
): Map<number, number> {
  const found = new Map<number, number>()
  const used = new Set(taken)
  const take = (row: number, at: number) => {
    if (found.has(row) || used.has(at)) return
    found.set(row, at)
    used.add(at)
  }
  const open = paragraphs.flatMap((_, at) => (taken.has(at) ? [] : at))
  const keys = grouped(open, at => textKey(bare[at] ?? paragraphs[at]?.text ?? ''))
  const equal = rows.flatMap(({ unit }, row) => {
    const all = places.has(row) ? [] : (keys.get(textKey(unit.text)) ?? [])
    return all
      .filter(at => bare[at] !== undefined || isLeftAsIs(unit.text, paragraphs[at]?.text ?? ''))
      .map(at => ({ i: row, j: at, ni: 1, nj: 1, weight: 1 }))
  })
  const fixed = [...places].map(([row, { at }]) => ({ i: row, j: at, ni: 1, nj: 1, weight: 1 }))
  for (const { i, j } of heaviestChain([...fixed, ...equal])) if (!places.has(i)) take(i, j)
  for (const { i, j } of equal) take(i, j)
  // What was marked as the source once is known again, though that changed since.
  const now = new Map([...places, ...[...found].map(([row, at]) => [row, { at, count: 1 }] as const)])
  for (const [row, { unit }] of rows.entries()) {
    const near = now.has(row) ? [] : gapAt(row, now, paragraphs.length).filter(at => !used.has(at))
    const at = near.find(at => isAlike(bare[at], unit.text))
    if (at !== undefined) take(row, at)
  }
  return found
}

function isAlike(text: string | undefined, other: string): boolean {
  return text !== undefined && similarity(features(text), features(other)) >= ALIKE
}

/** From here on, one text is another one that somebody edited. */
const ALIKE = 0.4

/** The paragraphs between the neighbours of a row. */
function gapAt(row: number, places: FilePlan['places'], length: number): number[] {
  const known = [...places.keys()]
  const before = places.get(Math.max(...known.filter(other => other < row)))
  const after = places.get(Math.min(...known.filter(other => other > row)))
  const from = before ? before.at + before.count : 0
  const follows = [...places.values()].filter(({ at }) => at >= from).map(({ at }) => at)
  const to = after && after.at >= from ? after.at : Math.min(length, ...(after ? follows : []))
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

/** Which paragraph somebody made of a translation: in its place, all of them if there are as many, else the most alike. */
function editedIn(
  missing: readonly Item[],
  paragraphs: readonly Paragraph[],
  wordsAt: (row: number, kind: string) => readonly number[],
): Map<Item, number> {
  const edited = new Map<Item, number>()
  const gaps = new Map<string, { items: Item[]; words: readonly number[] }>()
  for (const item of missing) {
    const words = wordsAt(item.rows[0] as number, item.unit.kind)
    const key = words.join(' ')
    const gap = gaps.get(key) ?? { items: [], words }
    gaps.set(key, gap)
    gap.items.push(item)
  }
  for (const { items, words } of gaps.values()) {
    const left = new Set(words)
    for (const [index, item] of items.entries()) {
      const at = items.length === words.length ? words[index] : mostAlike(item.target, left, paragraphs)
      if (at === undefined) continue
      left.delete(at)
      edited.set(item, at)
    }
  }
  return edited
}

function mostAlike(
  target: string,
  among: ReadonlySet<number>,
  paragraphs: readonly Paragraph[],
): number | undefined {
  const mine = features(target)
  const scored = [...among].map(at => ({
    at,
    score: similarity(mine, features((paragraphs[at] as Paragraph).text)),
  }))
  return scored.filter(({ score }) => score >= ALIKE).sort((a, b) => b.score - a.score)[0]?.at
}

function reasonOf({ given, target }: Item): LostWords['reason'] {
  if (given === undefined) return 'unknown'
  return isTargetHash(given, target) ? 'outside' : 'both'
}

/** A target paragraph by paragraph over those that stand there: what says the same stays as it is written. */
function changesOf({ target, unit }: Item, run: Run, paragraphs: readonly Paragraph[]): ParagraphChange[] {
  const parts = paragraphsOf(target)
  return indexesOf(run).flatMap((at, index): ParagraphChange[] => {
    const there = paragraphs[at] as Paragraph
    const isLast = index === run.count - 1
    if (index >= parts.length) return [{ at, text: undefined }]
    const wanted = isLast ? parts.slice(index) : parts.slice(index, index + 1)
    const text = targetOf([{ kind: unit.kind, text: wanted.join('\n\n') }], { kind: there.kind, text: '' })
    return sameSource(there.text, text) ? [] : [{ at, text }]
  })
}
