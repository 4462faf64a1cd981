import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { SynopseError } from '../errors.js'

/** What lies in a folder, by its path relative to the root, with `/`. */
export interface Walked {
  path: string
  entry: Dirent
}

/**
 * All that lies in a folder, however deep, folders themselves left out; no link is followed.
 *
 * @param folder relative to the root; empty for the root itself
 * @param isSkipped whether nobody looks into a folder
 * @returns nothing where there is no such folder
 * @throws SynopseError `file.unreadable` for a folder that nobody may look into
 */
export async function walk(
  root: string,
  folder: string,
  isSkipped: (path: string) => boolean,
): Promise<Walked[]> {
  const found: Walked[] = []
  const waiting = [folder]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const entry of await entriesIn(root, at)) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (!entry.isDirectory()) found.push({ path, entry })
      else if (!isSkipped(path)) waiting.push(path)
    }
  }
  return found
}

async function entriesIn(root: string, folder: string): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { withFileTypes: true })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    if (code === undefined) throw cause
    throw new SynopseError('file.unreadable', { path: folder, reason: code }, { cause })
  }
}
