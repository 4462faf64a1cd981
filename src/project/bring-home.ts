import { isUnplaced, type Misfiled, misfiledText, type Unplaced } from '../alignment/file.js'
import { type Stray, straysIn } from '../checks/comparing/strays.js'
import type { Edit, Leaving } from '../door/edit.js'
import { commit } from './commit.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import { countOf } from './known/marks.js'
import { type MisfiledRecord, misfiledIn } from './misfiled.js'
import type { Project } from './project.js'
import type { Roster, Rostered } from './roster.js'

/** A translation that stood in another file, and is where it belongs. */
export interface BroughtHome {
  document: string
  language: string
  /** The unit; empty where it is a paragraph without source. */
  unit: string
  text: string
  /** The path of the file where it was found. */
  from: string
  /** Whether it stands beside another translation now, and somebody must choose. */
  isConflict: boolean
}

/**
 * Brings home what git merged into other files of the wanted documents (see `mergedFiles`, `straysIn`). It is written there before
 * it goes where it was found, so that nothing is lost if that is cut short.
 */
export async function bringHome(project: Project, roster: Roster): Promise<BroughtHome[]> {
  const brought: BroughtHome[] = []
  for (const id of roster.wanted) {
    if (!roster.at(id).syncable.isMixed) continue
    brought.push(...(await fromApart(project, id, roster)))
    brought.push(...(await fromAmong(project, id, roster)))
  }
  return brought
}

async function fromApart(project: Project, id: string, roster: Roster): Promise<BroughtHome[]> {
  const at = await roster.load(id)
  const homes = new Map<MisfiledRecord & { item: Misfiled }, string>()
  for (const { item, ...kept } of misfiledIn(at)) {
    const home = item && at.languages.has(item.language) ? await homeOf(item, at, roster) : undefined
    if (item && home !== undefined && roster.mayWrite(home)) homes.set({ ...kept, item }, home)
  }
  const known = [...homes.keys()]
  const brought: BroughtHome[] = []
  for (const home of new Set(homes.values())) {
    const list = known.filter(kept => homes.get(kept) === home)
    const items = list.map(({ item }) => item)
    const done = await commit(project, await roster.load(home), current => ({
      edits: homecomings(items, current),
      report: undefined,
    }))
    const document = await done.document()
    await roster.renew(document)
    brought.push(
      ...list.map(({ language, item }) => told(item, document, alignmentPath(project, at.folder, language))),
    )
  }
  if (known.length > 0) {
    const values = new Set(known.map(({ value }) => JSON.stringify(value)))
    const done = await commit(project, await roster.load(id), current => ({
      edits: leavings(values, current),
      report: undefined,
    }))
    await roster.renew(await done.document())
  }
  return brought
}

/** The document that something belongs to: the one that it names, or whatever that is called now. */
async function homeOf(
  { document, entry, unplaced }: Misfiled,
  at: Document,
  roster: Roster,
): Promise<string> {
  const unit = entry?.id ?? unplaced?.after
  const all = (await roster.all()).filter(({ isGone }) => !isGone)
  const named = all.find(({ listed: { id, folder } }) => id === document || folder === document)
  const own = all.find(({ listed }) => listed.id === at.id)
  const has = async ({ listed, syncable }: Rostered) =>
    unit !== undefined &&
    countOf(syncable.ids, unit) > 0 &&
    (await roster.load(listed.id)).synopsis.rows.some(row => row.unit.id === unit)
  for (const near of [named, own]) if (near && (await has(near))) return near.listed.id
  const found: string[] = []
  for (const rostered of all) if (await has(rostered)) found.push(rostered.listed.id)
  const [only, ...more] = found
  return only !== undefined && more.length === 0 ? only : (named?.listed.id ?? at.id)
}

function homecomings(items: readonly Misfiled[], current: Document): Edit[] {
  const entries = items.flatMap(({ language, entry, base }): Edit[] =>
    entry ? [{ origin: 'sync', home: { language, entry, base } }] : [],
  )
  const paragraphs = items.flatMap(({ language, unplaced }) => (unplaced ? [{ language, unplaced }] : []))
  const placed = [...new Set(paragraphs.map(({ language }) => language))].flatMap((language): Edit[] => {
    const list = paragraphs.filter(paragraph => paragraph.language === language)
    const known = current.languages.get(language)?.unplaced ?? []
    const there = new Set(known.filter(isUnplaced).map(keyOf))
    const fresh = list.map(({ unplaced }) => unplaced).filter(one => !there.has(keyOf(one)))
    const patch = { kind: 'unplaced', language, paragraphs: [...known, ...fresh] } as const
    return fresh.length > 0 ? [{ origin: 'sync', arrange: [patch] }] : []
  })
  return [...entries, ...placed]
}

const keyOf = ({ after, text }: Unplaced) => JSON.stringify([after, text])

function leavings(values: ReadonlySet<string>, { registry, languages }: Document): Leaving[] {
  return [registry, ...languages.values()].flatMap(({ language, misfiled = [] }): Leaving[] => {
    const items = misfiled.filter(value => !values.has(JSON.stringify(value)))
    return items.length < misfiled.length
      ? [{ origin: 'sync', leave: { kind: 'misfiled', language, items } }]
      : []
  })
}

function told(item: Omit<Misfiled, 'document'>, { id, synopsis }: Document, from: string): BroughtHome {
  const { language, entry } = item
  const unit = entry?.id ?? ''
  const there = (synopsis.entries[language] ?? []).find(({ id }) => id === unit)
  const isConflict = there?.conflict !== undefined
  return { document: id, language, unit, text: misfiledText(item), from, isConflict }
}

/** What stands among the entries of a language and can only be another one's. */
async function fromAmong(project: Project, id: string, roster: Roster): Promise<BroughtHome[]> {
  const at = await roster.load(id)
  const { language: source } = project.config.source
  const wanted = ({ synopsis }: Document) => straysIn(synopsis, source).filter(({ isAllowed }) => !isAllowed)
  if (wanted(at).length === 0) return []
  const done = await commit(project, at, current => {
    const strays = wanted(current)
    return { edits: strays.flatMap(movesOf), report: strays }
  })
  const document = await done.document()
  await roster.renew(document)
  return done.report.map(({ language, home, entry }) =>
    told({ language: home, entry }, document, alignmentPath(project, at.folder, language)),
  )
}

function movesOf({ language, home, entry }: Stray): Edit[] {
  const { note: _, allow: __, ...pair } = entry
  return [
    { origin: 'sync', home: { language: home, entry: pair } },
    { origin: 'sync', leave: { language, entry } },
  ]
}
