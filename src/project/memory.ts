import { existsSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { glob } from 'tinyglobby'
import { SynopseError } from '../errors.js'
import { inside } from '../io/inside.js'
import { withLock } from '../io/lock.js'
import type { MemoryPair } from '../memory/memory.js'
import { parseTmx, type Tmx } from '../memory/tmx.js'
import type { Project } from './project.js'
import { readNow, writeFile } from './texts.js'

/**
 * The files of the memories of other tools that a project has, TMX in a folder: their paths relative to the root, sorted.
 *
 * @throws SynopseError `path.outside`
 */
export async function memoryFiles({ root, config: { memory } }: Project): Promise<string[]> {
  const folder = join(root, memory)
  if (!existsSync(folder)) return []
  await inside(root, memory)
  const files = await glob('**/*.tmx', {
    cwd: folder,
    onlyFiles: true,
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return files.sort().map(file => posix.join(memory, file))
}

/** The pairs of a memory that a project has use for. @throws SynopseError as `parseTmx` */
export function pairsIn(project: Project, text: string, path: string): readonly MemoryPair[] {
  return memoryIn(project, text, path).pairs
}

/** The same with what can't be read. @throws SynopseError as `parseTmx` */
export function memoryIn({ config }: Project, text: string, path: string): Tmx {
  return parseTmx(text, path, { source: config.source.language, targets: config.targets })
}

/**
 * Puts a memory into the folder of memories, as it is.
 *
 * @param path of the file that it comes from
 * @returns its path there, relative to the root; undefined where the same stands there already
 * @throws SynopseError `import.memoryThere` where another one has its name and does not give way; as `writeText`
 */
export async function keepMemory(
  project: Project,
  text: string,
  path: string,
  options: { force: boolean; dryRun: boolean },
): Promise<string | undefined> {
  const name = `${
    basename(path)
      .replace(/\.[^.]*$/, '')
      .replace(/^[.-]+/, '') || 'memory'
  }.tmx`
  const kept = posix.join(project.config.memory, name)
  return withLock(project.root, async () => {
    const before = (await readNow(project, [kept])).get(kept)
    if (before === text) return undefined
    if (before !== undefined && !options.force) throw new SynopseError('import.memoryThere', { path: kept })
    if (!options.dryRun) await writeFile(project, kept, text)
    return kept
  })
}

/**
 * Changes a memory in the folder of memories.
 *
 * @param name of its file, without the ending
 * @param change makes the text of the file from the pairs that it holds; undefined where it stays
 * @returns its path, relative to the root; undefined where it stays
 * @throws SynopseError as `pairsIn` and `writeText`
 */
export async function changeMemory(
  project: Project,
  name: string,
  change: (before: readonly MemoryPair[]) => string | undefined,
): Promise<string | undefined> {
  const path = posix.join(project.config.memory, `${name}.tmx`)
  return withLock(project.root, async () => {
    const before = (await readNow(project, [path])).get(path)
    const after = change(before === undefined ? [] : pairsIn(project, before, path))
    if (after === undefined) return undefined
    await writeFile(project, path, after)
    return path
  })
}
