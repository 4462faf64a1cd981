import { SynopseError } from '../errors.js'
import type { Document } from './document.js'
import { every } from './known/every.js'
import { loadListed } from './known/kept.js'
import { SYNCABLE, type Syncable } from './known/syncable.js'
import { type Broken, brokenBy, listDocuments, refuseBroken } from './load.js'
import type { Project } from './project.js'
import { inShard, type Shard } from './shard.js'
import type { Listed } from './survey.js'

/** A document with what a sync has to know of it. */
export interface Rostered {
  listed: Listed
  isGone: boolean
  syncable: Syncable
}

/** The documents of a project as a sync sees them: none of them is held. */
export interface Roster {
  /** The ids of those that are to be synced, sorted. */
  wanted: readonly string[]
  /** Whether a document may be written: those of other parts are for whoever syncs these. */
  mayWrite: (id: string) => boolean
  /** A document that was met before. */
  at: (id: string) => Rostered
  /** All documents of the project that can be read, by id: gone through when first asked for. */
  all: () => Promise<readonly Rostered[]>
  load: (id: string) => Promise<Document>
  /** Takes over what was done to a document. */
  renew: (document: Document) => Promise<void>
}

/**
 * @param isWhole whether these are all documents of the project
 * @param shard the part of the project that is synced (default: all of it)
 */
export function rosterOf(
  project: Project,
  documents: readonly Rostered[],
  { isWhole, shard }: { isWhole: boolean; shard?: Shard | undefined },
): Roster {
  const known = new Map(documents.map(rostered => [rostered.listed.id, rostered]))
  const at = (id: string) => known.get(id) as Rostered
  let ids: Promise<string[]> | undefined
  return {
    wanted: documents.map(({ listed }) => listed.id),
    mayWrite: id => !shard || inShard(id, shard),
    at,
    all: async () => {
      ids ??= isWhole ? Promise.resolve([...known.keys()]) : joinOthers(project, known)
      return (await ids).map(at)
    },
    load: id => loadListed(project, at(id).listed),
    renew: async document => {
      const { id, folder, source } = document
      known.set(id, {
        listed: { id, folder, contents: undefined },
        isGone: source === undefined,
        syncable: await SYNCABLE.make(project, document),
      })
    },
  }
}

/** Adds all other documents that can be read. Returns the ids of all, sorted. */
async function joinOthers(project: Project, known: Map<string, Rostered>): Promise<string[]> {
  const documents = await listDocuments(project)
  const others = documents.filter(({ id }) => !known.has(id))
  const broken: Broken[] = []
  for await (const { listed, known: found, error } of every(project, others, { syncable: SYNCABLE })) {
    if (!found) broken.push(...brokenBy(listed.id, error))
    else known.set(listed.id, rostered(listed, found))
  }
  refuseBroken(broken.filter(({ error }) => !(error instanceof SynopseError)))
  return documents.map(({ id }) => id).filter(id => known.has(id))
}

/** What was found of a document. */
export function rostered(
  listed: Listed,
  { contents, isGone, values }: { contents: string; isGone: boolean; values: { syncable: Syncable } },
): Rostered {
  return { listed: { ...listed, contents }, isGone, syncable: values.syncable }
}
