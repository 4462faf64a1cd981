import { join, relative, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import { nameKey } from '../text/file-name.js'
import { isOutside, realpathOfExisting } from './inside.js'
import { shownPath } from './shown-path.js'

/** Where a project keeps what is its own: nothing that is given out goes there. */
export interface Reserved {
  /** Files and folders, relative to the root. */
  places: readonly string[]
  /** The folders of the originals; none where that is the root. */
  corpus: readonly string[]
  /** Whether a file, relative to the root, with `/`, would stand among the originals. */
  isAmongOriginals: (name: string) => boolean
}

/**
 * Proves that files go to no place of the project's own, neither as their paths are written nor where links lead.
 *
 * @param paths absolute
 * @throws SynopseError `out.reserved`
 */
export async function refuseReserved(
  root: string,
  paths: readonly string[],
  { places, isAmongOriginals }: Reserved,
): Promise<void> {
  const home = await realpathOfExisting(root)
  const own = await realPlaces(root, places)
  for (const path of paths) {
    const real = await realpathOfExisting(path)
    const names = [relative(root, path), relative(home, real)].map(name => name.split(sep).join('/'))
    const isReserved =
      own.some(place => !isOutside(place, real)) ||
      names.some(name => isOfGit(name) || (!name.startsWith('../') && isAmongOriginals(name)))
    if (isReserved) throw reserved(root, path)
  }
}

/** Proves that nothing of the project's own is in a folder that is exchanged as a whole. @throws SynopseError `out.reserved` */
export async function refuseHolding(
  root: string,
  folder: string,
  { places, corpus }: Reserved,
): Promise<void> {
  const own = await realPlaces(root, [...places, ...corpus])
  const real = await realpathOfExisting(folder)
  if (own.some(place => !isOutside(real, place))) throw reserved(root, folder)
}

function realPlaces(root: string, places: readonly string[]): Promise<string[]> {
  return Promise.all(places.map(place => realpathOfExisting(join(root, place))))
}

function isOfGit(name: string): boolean {
  return name.split('/').some(part => nameKey(part) === '.git')
}

function reserved(root: string, path: string): SynopseError {
  return new SynopseError('out.reserved', { path: shownPath(root, path) })
}
