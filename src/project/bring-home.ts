import { isUnplaced, type Misfiled, misfiledText, type Unplaced } from '../alignment/file.js'
import { type Stray, straysIn } from '../checks/comparing/strays.js'
import type { Edit, Leaving } from '../door/edit.js'
import { commit } from './commit.js'
import type { Document } from './document.js'
import { alignmentPath } from './documents.js'
import { misfiledIn } from './misfiled.js'
import type { Project } from './project.js'

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

/** The documents as they are then, by id, and what came home. */
export interface Homecomings {
  now: ReadonlyMap<string, Document>
  brought: BroughtHome[]
}

/**
 * Brings home what git merged into other files (see `mergedFiles`, `straysIn`). It is written there before it goes where it was
 * found, so that nothing is lost if that is cut short.
 *
 * @param documents those whose files are looked into
 * @param all where homes may be
 */
export async function bringHome(
  project: Project,
  documents: readonly Document[],
  all: readonly Document[],
): Promise<Homecomings> {
  const now = new Map([...all, ...documents].map(document => [document.id, document]))
  const brought: BroughtHome[] = []
  for (const { id } of documents) {
    brought.push(...(await fromApart(project, id, now)))
    brought.push(...(await fromAmong(project, id, now)))
  }
  return { now, brought }
}

async function fromApart(project: Project, id: string, now: Map<string, Document>): Promise<BroughtHome[]> {
  const at = now.get(id) as Document
  const known = misfiledIn(at).flatMap(({ item, ...kept }) =>
    item && at.languages.has(item.language) ? [{ ...kept, item }] : [],
  )
  const brought: BroughtHome[] = []
  const homes = new Map(known.map(kept => [kept, homeOf(kept.item, at, now)]))
  for (const home of new Set(homes.values())) {
    const list = known.filter(kept => homes.get(kept) === home)
    const items = list.map(({ item }) => item)
    const done = await commit(project, now.get(home) as Document, current => ({
      edits: homecomings(items, current),
      report: undefined,
    }))
    const document = await done.document()
    now.set(home, document)
    brought.push(
      ...list.map(({ language, item }) => told(item, document, alignmentPath(project, at.folder, language))),
    )
  }
  if (known.length > 0) {
    const values = new Set(known.map(({ value }) => JSON.stringify(value)))
    const done = await commit(project, now.get(id) as Document, current => ({
      edits: leavings(values, current),
      report: undefined,
    }))
    now.set(id, await done.document())
  }
  return brought
}

/** The document that something belongs to: the one that it names, or whatever that is called now. */
function homeOf(
  { document, entry, unplaced }: Misfiled,
  at: Document,
  now: ReadonlyMap<string, Document>,
): string {
  const unit = entry?.id ?? unplaced?.after
  const all = [...now.values()].filter(({ source }) => source !== undefined)
  const named = all.find(({ id, folder }) => id === document || folder === document)
  const has = ({ synopsis }: Document) => synopsis.rows.some(row => row.unit.id === unit)
  const near = [named, at].find(document => document?.source !== undefined && has(document))
  const [only, ...more] = near ? [near] : all.filter(has)
  return (only && more.length === 0 ? only : (named ?? at)).id
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
async function fromAmong(project: Project, id: string, now: Map<string, Document>): Promise<BroughtHome[]> {
  const at = now.get(id) as Document
  const { language: source } = project.config.source
  const wanted = ({ synopsis }: Document) => straysIn(synopsis, source).filter(({ isAllowed }) => !isAllowed)
  if (wanted(at).length === 0) return []
  const done = await commit(project, at, current => {
    const strays = wanted(current)
    return { edits: strays.flatMap(movesOf), report: strays }
  })
  const document = await done.document()
  now.set(id, document)
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
