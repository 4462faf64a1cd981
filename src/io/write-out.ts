import { realpath, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Fault, SynopseError } from '../errors.js'
import { LONGEST_NAME, nameKey } from '../text/file-name.js'
import { type Content, hashed } from './content.js'
import { inside, isOutside } from './inside.js'
import { foreignFiles, type OwnFile, rememberFiles, type Written } from './own-files.js'
import { type Reserved, refuseReserved } from './reserved.js'
import { shownPath } from './shown-path.js'
import { writeText } from './write.js'

/** A file that goes out: its name below the folder of all, with `/`, and what is in it. */
export interface OutFile {
  name: string
  text: Content
}

/** Where files go out, and what may happen to what is there. */
export interface OutOptions {
  /** The root of the project. */
  root: string
  /** Whether files that the tool did not write are written over (default: false). */
  force?: boolean
  /** What nothing is written to, with `force` neither. */
  reserved: Reserved
}

/** A file with the folder that no link on its way may leave. */
interface Placed extends OwnFile {
  base: string
}

/**
 * Writes files that somebody asked for, wherever that is, each whole or not at all. All that is in the way is told before the
 * first is written.
 *
 * @param out absolute; one file goes to the path itself, unless it ends with a separator or is a folder; several go below it
 * @returns the paths of the files, absolute
 * @throws SynopseError `out.names`, `out.reserved`, `out.foreign`, `path.outside`, as `writeText`
 */
export async function writeOut(
  files: readonly OutFile[],
  out: string,
  { root, force = false, reserved }: OutOptions,
): Promise<string[]> {
  checkNames(files)
  const placed = await placesOf(files, out, root)
  for (const { base, path } of placed) await inside(base, relative(base, path))
  await refuseReserved(
    root,
    placed.map(({ path }) => path),
    reserved,
  )
  if (!force) refuseForeign(await foreignFiles(root, placed))
  const written: Written[] = []
  for (const { base, path, name, content } of placed) {
    const { pieces, hash } = hashed(content)
    await writeText(base, relative(base, path), pieces)
    written.push({ name, hash: hash() })
  }
  await rememberFiles(root, written)
  return placed.map(({ path }) => path)
}

/** @throws SynopseError `out.foreign` */
export function refuseForeign(names: readonly string[]): void {
  if (names.length === 0) return
  const faults = names.map(path => ({ key: 'out.foreign.file' as const, args: { path } }))
  throw new SynopseError('out.foreign', { number: names.length }, { faults })
}

async function placesOf(files: readonly OutFile[], out: string, root: string): Promise<Placed[]> {
  const [only, ...more] = files
  const folder = out.replace(/[\\/]+$/, '') || out
  const isFile = only && more.length === 0 && folder === out && !(await isFolder(out))
  const isInProject = !isOutside(root, folder)
  const place = (path: string, base: string, content: Content) => ({
    path,
    base: isInProject ? root : base,
    name: shownPath(root, path),
    content,
  })
  if (!isFile) return files.map(({ name, text }) => place(join(folder, name), folder, text))
  // Whoever names a file outside of the project means what it leads to.
  const path = isInProject ? out : await realpath(out).catch(() => out)
  return [place(path, dirname(path), only.text)]
}

/**
 * Proves that files can stand beside each other wherever they are taken.
 *
 * @throws SynopseError `out.names` for names that are too long, or the same to a disk that knows no capitals or accents
 */
export function checkNames(files: readonly Pick<OutFile, 'name'>[]): void {
  const seen = new Map<string, string>()
  const faults = files.flatMap(({ name }): Fault[] => {
    const long = name.split('/').find(part => Buffer.byteLength(part) > LONGEST_NAME)
    if (long !== undefined) return [{ key: 'out.names.long', args: { name, limit: LONGEST_NAME } }]
    const key = nameKey(name)
    const other = seen.get(key)
    seen.set(key, name)
    return other === undefined ? [] : [{ key: 'out.names.same', args: { name, other } }]
  })
  if (faults.length > 0) throw new SynopseError('out.names', {}, { faults })
}

const isFolder = async (path: string) => (await thereAt(path)) === 'folder'

/** What is at a path: a folder, anything else, or nothing. */
export async function thereAt(path: string): Promise<'folder' | 'file' | undefined> {
  const found = await stat(path).catch(() => undefined)
  return found && (found.isDirectory() ? 'folder' : 'file')
}
