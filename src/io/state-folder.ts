import { existsSync, lstatSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SynopseError } from '../errors.js'
import { inside } from './inside.js'

/** The tool's own folder in the root of a project: git ignores it, and anybody may delete it. */
export const STATE_FOLDER = '.synopse'

/**
 * Makes the folder where it is not there, and has git ignore it.
 *
 * @param below a folder in it that is wanted, too (default: none)
 * @returns the absolute path of what was wanted
 * @throws SynopseError `path.outside` where a link leads elsewhere, be it to another folder of the project; what the system
 *   refuses
 */
export async function makeStateFolder(root: string, below = ''): Promise<string> {
  const folder = await inside(root, STATE_FOLDER)
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new SynopseError('path.outside', { path: STATE_FOLDER })
  await mkdir(folder, { recursive: true })
  const ignore = join(folder, '.gitignore')
  if (!existsSync(ignore)) await writeFile(ignore, '*\n')
  const wanted = await inside(folder, below)
  await mkdir(wanted, { recursive: true })
  return wanted
}
