import { cp, lstat, mkdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { SynopseError } from '../errors.js'
import { hashed } from './content.js'
import { inside, isOutside } from './inside.js'
import { foreignFiles, isOwnPage, rememberFiles, type Written } from './own-files.js'
import { copyName, removeLeftCopies } from './replace-file.js'
import { refuseHolding, refuseReserved } from './reserved.js'
import { shownPath } from './shown-path.js'
import { unwritable, writeFirst } from './write.js'
import { checkNames, type OutFile, type OutOptions, refuseForeign } from './write-out.js'

/** How a folder goes out. */
interface FolderOptions extends OutOptions {
  /** Whether a file may be left from before, by its name below the folder with `/`: pages with the tool's mark go then (default: none). */
  isOld?: (name: string) => boolean
  /** Files of which nobody knows before the others are written (default: none). What is thrown here leaves the old folder as it was. */
  later?: () => AsyncIterable<OutFile>
}

async function* none(): AsyncGenerator<never> {}

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
  { root, force = false, reserved, isOld = () => false, later = none }: FolderOptions,
): Promise<void> {
  const name = shownPath(root, out)
  const names = files.map(({ name }) => ({ name }))
  checkNames(names)
  if (!isOutside(root, out)) await inside(root, name)
  const target = await realpath(out).catch(() => out)
  // A folder that is exchanged while the project works in it is not there for a moment.
  if (!isOutside(target, await realpath(root))) throw new SynopseError('out.project', { path: name })
  await refuseHolding(root, out, reserved)
  const refuse = async (files: readonly OutFile[]) => {
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
    return force ? [] : foreignFiles(root, placed)
  }
  refuseForeign(await refuse(files))
  const all = async function* () {
    yield* files
    const foreign: string[] = []
    for await (const file of later()) {
      names.push({ name: file.name })
      foreign.push(...(await refuse([file])))
      yield file
    }
    checkNames(names)
    refuseForeign(foreign)
  }
  const written = await exchange(target, files, all(), isOld).catch(cause => {
    throw unwritable(cause, name)
  })
  await rememberFiles(
    root,
    written.map(({ name, hash }) => ({ name: shownPath(root, join(out, name)), hash })),
  )
}

/** @returns what was written, by its names below the folder */
async function exchange(
  target: string,
  known: readonly OutFile[],
  files: AsyncIterable<OutFile>,
  isOld: (name: string) => boolean,
): Promise<Written[]> {
  const parent = dirname(target)
  await mkdir(parent, { recursive: true })
  await removeLeftCopies(parent)
  const fresh = join(parent, copyName())
  try {
    const isThere = (await stat(target).catch(() => undefined)) !== undefined
    if (isThere)
      await cp(target, fresh, {
        recursive: true,
        verbatimSymlinks: true,
        preserveTimestamps: true,
        filter: staying(target, known, isOld),
      })
    else await mkdir(fresh)
    const written: Written[] = []
    for await (const { name, text } of files) {
      const { pieces, hash } = hashed(text)
      const old = await stat(join(target, name)).catch(() => undefined)
      await writeFirst(fresh, name, pieces, old?.mode)
      written.push({ name, hash: hash() })
    }
    if (isThere) await takePlace(fresh, target)
    else await rename(fresh, target)
    return written
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {})
    throw error
  }
}

/** Tells which files of a folder are taken along: neither those that are written anew, nor pages that are left from before. */
function staying(target: string, files: readonly OutFile[], isOld: (name: string) => boolean) {
  const fresh = new Set(files.map(({ name }) => name))
  return async (path: string): Promise<boolean> => {
    const name = relative(target, path).split(sep).join('/')
    // What a link leads to is replaced, not the link.
    if (fresh.has(name)) return !(await lstat(path)).isFile()
    return !(isOld(name) && (await isOwnPage(path)))
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
