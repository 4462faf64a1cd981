import { realpath } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { SynopseError } from '../errors.js'

/**
 * The absolute path of a file of the project, after proof that it lies inside: neither `..` nor a symbolic link, of the file
 * or of a folder on the way, leads out.
 *
 * @throws SynopseError `path.outside`
 */
export async function inside(root: string, path: string): Promise<string> {
  const absolute = resolve(root, path)
  const home = await realpath(root)
  if (isOutside(root, absolute) || isOutside(home, await realpathOfExisting(absolute))) {
    throw new SynopseError('path.outside', { path })
  }
  return absolute
}

/** The real path of what exists of a path, with the rest behind it. */
async function realpathOfExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(await realpathOfExisting(parent), relative(parent, path))
  }
}

function isOutside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way === '..' || way.startsWith('../') || way.startsWith('..\\') || isAbsolute(way)
}
