import { cp, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SynopseError } from '../errors.js'
import { inside, isOutside } from './inside.js'
import { foreignFiles, rememberFiles } from './own-files.js'
import { copyName, removeLeftCopies } from './replace-file.js'
import { refuseHolding, refuseReserved } from './reserved.js'
import { shownPath } from './shown-path.js'
import { unwritable, writeText } from './write.js'
import { checkNames, type OutFile, type OutOptions, refuseForeign } from './write-out.js'

/**
 * Writes a folder that somebody asked for, all of it or nothing: it is made beside the one that is there, and takes its place.
 * What else is in that one is taken along.
 *
 * @param out absolute
 * @throws SynopseError `out.names`, `out.project`, `out.reserved`, `out.foreign`, `path.outside`, as `writeText`; the old folder is as it was
 */
export async function writeFolder(
  files: readonly OutFile[],
  out: string,
  { root, force = false, reserved }: OutOptions,
): Promise<void> {
  const name = shownPath(root, out)
  checkNames(files)
  if (!isOutside(root, out)) await inside(root, name)
  const target = await realpath(out).catch(() => out)
  // A folder that is exchanged while the project works in it is not there for a moment.
  if (!isOutside(target, await realpath(root))) throw new SynopseError('out.project', { path: name })
  await refuseHolding(root, out, reserved)
  const placed = files.map(file => {
    const path = join(out, file.name)
    return { path, name: shownPath(root, path), content: file.text }
  })
  for (const file of files) await inside(target, file.name)
  await refuseReserved(
    root,
    placed.map(({ path }) => path),
    reserved,
  )
  if (!force) refuseForeign(await foreignFiles(root, placed))
  try {
    await exchange(target, files)
  } catch (cause) {
    throw unwritable(cause, name)
  }
  await rememberFiles(root, placed)
}

async function exchange(target: string, files: readonly OutFile[]): Promise<void> {
  const parent = dirname(target)
  await mkdir(parent, { recursive: true })
  await removeLeftCopies(parent)
  const fresh = join(parent, copyName())
  try {
    const isThere = (await stat(target).catch(() => undefined)) !== undefined
    if (isThere)
      await cp(target, fresh, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true })
    else await mkdir(fresh)
    for (const { name, text } of files) await writeText(fresh, name, text)
    if (isThere) await takePlace(fresh, target)
    else await rename(fresh, target)
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    throw error
  }
}

/** The old folder has a name that nobody sweeps as long as it is the only one. */
async function takePlace(fresh: string, target: string): Promise<void> {
  const old = join(dirname(target), `${basename(fresh)}.old`)
  await rename(target, old)
  try {
    await rename(fresh, target)
  } catch (error) {
    await rename(old, target)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
