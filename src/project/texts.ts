import { SynopseError } from '../errors.js'
import { all } from '../io/all.js'
import { inside } from '../io/inside.js'
import { readBytes, utf8 } from '../io/read.js'
import { writeText } from '../io/write.js'
import { bytesAsRead } from './as-read.js'
import { textOf } from './memo.js'
import type { Project } from './project.js'

/** The texts of files of the project, each read once. @throws SynopseError as `readNow` */
export function readAll(
  project: Project,
  paths: readonly string[],
): Promise<Map<string, string | undefined>> {
  return textsOf(paths, path => {
    const { texts } = project.memo
    const known = texts.get(path) ?? read(project, path)
    texts.set(path, known)
    return known
  })
}

/** The same as the files are at this moment. @throws SynopseError `path.outside`, and as `readText` */
export function readNow(
  project: Project,
  paths: readonly string[],
): Promise<Map<string, string | undefined>> {
  return textsOf(paths, path => read(project, path))
}

/** The same; of what cannot be read, nothing. */
export function readReadable(
  project: Project,
  paths: readonly string[],
  readText: typeof readNow = readAll,
): Promise<Map<string, string | undefined>> {
  return textsOf(paths, async path => {
    try {
      return (await readText(project, [path])).get(path)
    } catch (error) {
      if (error instanceof SynopseError) return undefined
      throw error
    }
  })
}

/** What a file holds: its text, or where that was not asked for yet, its bytes; undefined where there is none. */
export type Raw = string | Uint8Array | undefined

/**
 * What files hold. Who only has to know whether they are what they were need not decode them; whether they are texts at all, nobody
 * looks.
 *
 * @throws SynopseError `path.outside`, and as `readBytes`
 */
export function readRaw(project: Project, paths: readonly string[]): Promise<Map<string, Raw>> {
  return textsOf<Raw>(paths, path => project.memo.texts.get(path) ?? bytesOf(project, path))
}

/** Takes what was read for what these files hold, so that none is read twice for its text. */
export function takeRaw({ memo }: Project, files: ReadonlyMap<string, Raw>): void {
  for (const [path, raw] of files) {
    if (memo.texts.has(path)) continue
    const text = decoded(raw, path)
    // Whoever asks for it is told what is wrong with it.
    text.catch(() => {})
    memo.texts.set(path, text)
  }
}

async function decoded(raw: Raw, path: string): Promise<string | undefined> {
  return typeof raw === 'object' ? utf8(raw, path) : raw
}

async function textsOf<T>(
  paths: readonly string[],
  textOf: (path: string) => Promise<T>,
): Promise<Map<string, T>> {
  return new Map(await all(paths.map(async path => [path, await textOf(path)] as const)))
}

async function bytesOf({ root, limit }: Project, path: string): Promise<Uint8Array | undefined> {
  const bytes = await readBytes(await inside(root, path), limit, path)
  return bytes && bytesAsRead(bytes, path)
}

async function read(project: Project, path: string): Promise<string | undefined> {
  const bytes = await bytesOf(project, path)
  return bytes && textOf(project, path, bytes, () => utf8(bytes, path))
}

/** Writes a file of the project, whole or not at all. To be called under its lock. @throws SynopseError as `writeText` */
export async function writeFile(project: Project, path: string, text: string): Promise<void> {
  await writeText(project.root, path, text)
  project.memo.texts.set(path, Promise.resolve(text))
}
