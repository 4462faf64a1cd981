import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { writeText } from './write.js'

/** A file that goes out: its name below the folder of all, with `/`, and what is in it. */
export interface OutFile {
  name: string
  text: string | Uint8Array
}

/**
 * Writes files that somebody asked for, wherever that is, each whole or not at all.
 *
 * @param out absolute; one file goes to the path itself, unless it ends with a separator or is a folder; several go below it
 * @returns the paths of the files, absolute
 * @throws SynopseError as `writeText`
 */
export async function writeOut(files: readonly OutFile[], out: string): Promise<string[]> {
  const [only, ...more] = files
  const isFile = only && more.length === 0 && !/[\\/]$/.test(out) && !(await isFolder(out))
  const placed = isFile
    ? [{ path: out, text: only.text }]
    : files.map(({ name, text }) => ({ path: join(out, name), text }))
  for (const { path, text } of placed) await writeText(dirname(path), basename(path), text)
  return placed.map(({ path }) => path)
}

/** A path as people see it: relative to the root with `/`, if it is below. */
export function shownPath(root: string, path: string): string {
  const way = relative(root, path)
  return way.startsWith('..') || isAbsolute(way) ? path : way.split(sep).join('/')
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false
}
