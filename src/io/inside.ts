import { realpathSync } from 'node:fs'
import { readlink } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { SynopseError } from '../errors.js'

/**
 * The absolute path of a file of the project, after proof that it lies inside: neither `..` nor a symbolic link, of the file
 * or of a folder on the way, leads out.
 *
 * @throws SynopseError `path.outside`
 */
export async function inside(root: string, path: string): Promise<string> {
  const absolute = resolve(root, path)
  const home = await realpathOfExisting(root)
  if (isOutside(root, absolute) || isOutside(home, await realpathOfExisting(absolute))) {
    throw new SynopseError('path.outside', { path })
  }
  return absolute
}

/** Links that may lead to links. */
const MOST_LINKS = 40

/** The real path of what exists of a path, with the rest behind it; a link leads on, though nothing is where it leads. */
export async function realpathOfExisting(path: string, links = MOST_LINKS): Promise<string> {
  try {
    // To hand this to another thread and back takes longer than to answer it, and it is asked twice for each file.
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    if (parent === path) return path
    const folder = await realpathOfExisting(parent, links)
    const to = await readlink(join(folder, basename(path))).catch(() => undefined)
    if (to === undefined || links === 0) return join(folder, basename(path))
    return realpathOfExisting(resolve(folder, to), links - 1)
  }
}

/** Whether a path, as it is written, is not below a folder. */
export function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way)
}
