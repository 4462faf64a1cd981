import { originalsOf } from '../config/originals.js'
import { SynopseError } from '../errors.js'
import { LONGEST_NAME, nameKey } from '../text/file-name.js'
import { documentIds } from './load.js'
import type { Project } from './project.js'
import type { Roster } from './roster.js'

/** What Windows keeps for devices, whatever ending it has, and how no name may end there. */
const ODD = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$|[. ]$/i

/**
 * Proves that a new document can have its name on every disk, beside those that are there.
 *
 * @param ids of the documents that are there
 * @throws SynopseError `document.longName`, `document.oddName`, `document.sameName`
 */
export function checkNewName({ config }: Project, document: string, ids: readonly string[]): void {
  const ending = Math.max(...originalsOf(config).endings.map(ending => ending.length))
  for (const part of document.split('/')) {
    if (Buffer.byteLength(part) + ending > LONGEST_NAME)
      throw new SynopseError('document.longName', { document, limit: LONGEST_NAME - ending })
    if (ODD.test(part)) throw new SynopseError('document.oddName', { document, part })
  }
  const other = ids.find(id => id !== document && nameKey(id) === nameKey(document))
  if (other !== undefined) throw new SynopseError('document.sameName', { document, other })
}

/**
 * Proves that no document that has no alignment files yet would share them with another one where capital letters or accents do
 * not count.
 *
 * @throws SynopseError `document.sameName`
 */
export async function checkUnsyncedNames(project: Project, { wanted, at, all }: Roster): Promise<void> {
  const fresh = new Set(wanted.filter(id => at(id).syncable.isUnsynced))
  const shared = sharedNames(fresh.size > 0 ? await documentIds(project) : [], fresh)
  if (shared.length === 0) return
  // One that cannot be read stands in nobody's way.
  const [first] = sharedNames(
    (await all()).map(({ listed }) => listed.id),
    fresh,
  )
  if (first) throw new SynopseError('document.sameName', first)
}

/** Documents that share their names with earlier ones, as far as one of both is new. */
function sharedNames(
  ids: readonly string[],
  fresh: ReadonlySet<string>,
): { document: string; other: string }[] {
  const known = new Map<string, string>()
  return ids.flatMap(document => {
    const other = known.get(nameKey(document))
    known.set(nameKey(document), document)
    return other !== undefined && (fresh.has(document) || fresh.has(other)) ? [{ document, other }] : []
  })
}
