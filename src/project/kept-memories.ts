import { hashOf } from '../io/content.js'
import { inside } from '../io/inside.js'
import { openPaged, type PagedFile, writePaged } from '../io/paged-file.js'
import { hashOfFile, readBytes, utf8 } from '../io/read.js'
import { removeStateFiles } from '../io/state-files.js'
import { type Memory, type MemoryPair, memoryOfPairs } from '../memory/memory.js'
import { packMemory } from '../memory/pack-memory.js'
import { packedMemory } from '../memory/packed-memory.js'
import { DamagedMemory } from '../memory/sections.js'
import { BUILD } from './build.js'
import { memoryFiles, pairsIn } from './memory.js'
import type { Project } from './project.js'

/** The memories of other tools that a project has, by language, in the order of their files. */
export type Memories = (language: string) => readonly Memory[]

const FOLDER = 'memory'

/**
 * Works with the memories of other tools. To read one takes long: its pairs are kept in the tool's own folder, by its content,
 * and in such a way that a question for similar texts reads but some of them. What is damaged there is made anew.
 *
 * @param languages that are asked for
 * @param use may be called twice, and must not keep the memories
 * @throws SynopseError as `readBytes`, `utf8` and `parseTmx`
 */
export async function withMemories<T>(
  project: Project,
  languages: readonly string[],
  use: (memories: Memories) => T | Promise<T>,
): Promise<T> {
  try {
    return await using(project, new Store(project), languages, use)
  } catch (error) {
    if (!(error instanceof DamagedMemory)) throw error
    return using(project, new Store(project, { trusted: false }), languages, use)
  }
}

async function using<T>(
  project: Project,
  store: Store,
  languages: readonly string[],
  use: (memories: Memories) => T | Promise<T>,
): Promise<T> {
  try {
    const found = new Map<string, Memory[]>(languages.map(language => [language, []]))
    for (const path of await memoryFiles(project))
      for (const [language, memory] of await store.memories(path, languages))
        found.get(language)?.push(memory)
    await store.tidy()
    return await use(language => found.get(language) ?? [])
  } finally {
    store.close()
  }
}

/** Keeps the pairs of a memory that is a file of the project now, so that nobody has to wait for them later. */
export async function keepPairs(project: Project, text: string, pairs: readonly MemoryPair[]): Promise<void> {
  await new Store(project).keep(hashOf(text), pairs)
}

const inLanguage = (pairs: readonly MemoryPair[], language: string) =>
  pairs.filter(pair => pair.language === language)

/** The names that kept memories have. */
const NAME = /^[0-9a-f]{32}$/

/** Where the pairs of memories are kept. */
class Store {
  private readonly opened: PagedFile[] = []
  /** Names of what is needed, now or for another language. */
  private readonly needed = new Set<string>()
  private readonly trusted: boolean

  /** @param trusted whether what is kept may be used (default: true) */
  constructor(
    private readonly project: Project,
    { trusted = true }: { trusted?: boolean } = {},
  ) {
    this.trusted = trusted
  }

  /** The memories of a file in languages; none where it is gone. */
  async memories(path: string, languages: readonly string[]): Promise<[string, Memory][]> {
    const { root, limit } = this.project
    const absolute = await inside(root, path)
    const hash = await hashOfFile(absolute, limit, path)
    if (hash === undefined) return []
    const kept = this.trusted ? await this.kept(path, languages, hash) : undefined
    return kept ?? (await this.made(path, languages, absolute))
  }

  private async kept(
    path: string,
    languages: readonly string[],
    hash: string,
  ): Promise<[string, Memory][] | undefined> {
    const names = this.namesOf(hash)
    const memories: [string, Memory][] = []
    for (const language of languages) {
      const file = await openPaged(this.project.root, `${FOLDER}/${names.get(language)}`)
      if (file === undefined) return undefined
      this.opened.push(file)
      memories.push([language, packedMemory(file, path, language)])
    }
    return memories
  }

  private async made(
    path: string,
    languages: readonly string[],
    absolute: string,
  ): Promise<[string, Memory][]> {
    const { project } = this
    const bytes = await readBytes(absolute, project.limit, path)
    if (bytes === undefined) return []
    const hash = hashOf(bytes)
    const pairs = pairsIn(project, utf8(bytes, path), path)
    await this.keep(hash, pairs)
    const kept = this.trusted ? await this.kept(path, languages, hash) : undefined
    return kept ?? languages.map(language => [language, memoryOfPairs(inLanguage(pairs, language))])
  }

  /** Keeps the pairs of a content, for all languages of the project. */
  async keep(hash: string, pairs: readonly MemoryPair[]): Promise<void> {
    for (const [language, name] of this.namesOf(hash))
      await writePaged(this.project.root, `${FOLDER}/${name}`, packMemory(inLanguage(pairs, language)))
  }

  /** What the pairs of a content are kept under, in each language of the project. */
  private namesOf(hash: string): Map<string, string> {
    const { source, targets } = this.project.config
    const names = targets.map(language => {
      const key = JSON.stringify([BUILD, source.language, targets, language, hash])
      return [language, hashOf(key).slice(0, 32)] as const
    })
    for (const [, name] of names) this.needed.add(name)
    return new Map(names)
  }

  /** Drops what is kept of memories that are gone. */
  async tidy(): Promise<void> {
    await removeStateFiles(this.project.root, FOLDER, name => NAME.test(name) && !this.needed.has(name))
  }

  close(): void {
    for (const file of this.opened.splice(0)) file.close()
  }
}
