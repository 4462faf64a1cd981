import { endingsOf } from '../config/endings.js'
import { SynopseError } from '../errors.js'
import { LONGEST_NAME, nameKey } from '../text/file-name.js'
import type { Document } from './document.js'
import type { Project } from './project.js'

/** What Windows keeps for devices, whatever ending it has, and how no name may end there. */
const ODD = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?$|[. ]$/i

/**
 * Proves that a new document can have its name on every disk, beside those that are there.
 *
 * @param ids of the documents that are there
 * @throws SynopseError `document.longName`, `document.oddName`, `document.sameName`
 */
export function checkNewName({ config }: Project, document: string, ids: readonly string[]): void {
  const ending = Math.max(...endingsOf(config).map(ending => ending.length))
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
export function checkUnsyncedNames(documents: readonly Document[], all: readonly Document[]): void {
  const known = new Map<string, string>()
  for (const { id } of all) {
    const other = known.get(nameKey(id))
    known.set(nameKey(id), id)
    if (other === undefined) continue
    const isNew = documents.some(document => [id, other].includes(document.id) && isUnsynced(document))
    if (isNew) throw new SynopseError('document.sameName', { document: id, other })
  }
}

function isUnsynced({ path, texts }: Document): boolean {
  return [...texts].every(([name, text]) => name === path || text === undefined)
}
