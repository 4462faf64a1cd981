import * as v from 'valibot'
import { straysIn } from '../../checks/comparing/strays.js'
import { syncPatches } from '../../synopsis/sync.js'
import { leftIn } from '../../synopsis/twins.js'
import type { Document } from '../document.js'
import { filesAfter } from '../files-after.js'
import { misfiledIn } from '../misfiled.js'
import type { Project } from '../project.js'
import type { Kind } from './kind.js'
import { type Marks, marksOf, packMarks, unpackMarks } from './marks.js'
import { packed } from './packed.js'

/** What a sync has to know of a document before it looks into it. */
export interface Syncable {
  /** Whether something stands in its files that they are not for. */
  isMixed: boolean
  /** Whether its files are not as a sync leaves them, whatever is in others. */
  isBehind: boolean
  /** Whether units are new in it. */
  hasNew: boolean
  /** Whether it has no alignment files yet. */
  isUnsynced: boolean
  /** Whether its source is gone, and entries that hold something are left. */
  isLeft: boolean
  /** The ids of its units and of its entries. */
  ids: Marks
}

const { pack, unpack } = packed(
  v.object({
    isMixed: v.boolean(),
    isBehind: v.boolean(),
    hasNew: v.boolean(),
    isUnsynced: v.boolean(),
    isLeft: v.boolean(),
    ids: v.string(),
  }),
)

/** What a sync has to know of a document before it looks into it. */
export const SYNCABLE: Kind<Syncable> = {
  name: 'syncable',
  effort: 'reading',
  pack: ({ ids, ...flags }) => pack({ ...flags, ids: packMarks(ids) }),
  unpack: text => {
    const { ids: written, ...flags } = unpack(text) ?? {}
    const ids = written === undefined ? undefined : unpackMarks(written)
    return ids && ({ ...flags, ids } as Syncable)
  },
  // Of what is new, others tell whether they have it: all that is known of them is asked.
  isPassing: ({ isBehind, hasNew }) => isBehind && !hasNew,
  make: async (project, document) => {
    const { synopsis, source } = document
    return {
      isMixed: isMixed(project, document),
      isBehind: await isBehind(project, document),
      hasNew: synopsis.changes.some(({ kind }) => kind === 'new'),
      isUnsynced: isUnsynced(document),
      isLeft: source === undefined && leftIn(synopsis).length > 0,
      ids: marksOf(idsIn(document)),
    }
  },
}

function isMixed({ config }: Project, document: Document): boolean {
  if (misfiledIn(document).length > 0) return true
  return straysIn(document.synopsis, config.source.language).some(({ isAllowed }) => !isAllowed)
}

async function isBehind(project: Project, document: Document): Promise<boolean> {
  const { id, folder, synopsis } = document
  if (folder !== id || syncPatches(synopsis).length > 0) return true
  return (await filesAfter(project, document, [])).size > 0
}

function isUnsynced({ path, texts }: Document): boolean {
  return [...texts].every(([name, text]) => name === path || text === undefined)
}

function* idsIn({ synopsis: { rows, entries } }: Document): Generator<string> {
  for (const { unit } of rows) yield unit.id
  for (const list of Object.values(entries)) for (const { id } of list) yield id
}
