import { SynopseError } from '../errors.js'
import { all } from '../io/all.js'
import { inside } from '../io/inside.js'
import { readText } from '../io/read.js'
import { writeText } from '../io/write.js'
import { asRead } from './as-read.js'
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

async function textsOf(
  paths: readonly string[],
  textOf: (path: string) => Promise<string | undefined>,
): Promise<Map<string, string | undefined>> {
  return new Map(await all(paths.map(async path => [path, await textOf(path)] as const)))
}

async function read({ root, limit }: Project, path: string): Promise<string | undefined> {
  const text = await readText(await inside(root, path), limit, path)
  return text === undefined ? undefined : asRead(text, path)
}

/** Writes a file of the project, whole or not at all. To be called under its lock. @throws SynopseError as `writeText` */
export async function writeFile(project: Project, path: string, text: string): Promise<void> {
  await writeText(project.root, path, text)
  project.memo.texts.set(path, Promise.resolve(text))
}
