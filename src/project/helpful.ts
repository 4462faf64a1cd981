import { type Candidate, CandidateSearch } from '../memory/candidates.js'
import { type Memory, memoryOf } from '../memory/memory.js'
import { memoryOver } from '../memory/memory-over.js'
import { packedMemory } from '../memory/packed-memory.js'
import { type Bytes, DamagedMemory } from '../memory/sections.js'
import type { Document } from './document.js'
import { type Memories, withMemories } from './kept-memories.js'
import { every } from './known/every.js'
import { loadListed } from './known/kept.js'
import { type PackedTranslations, TRANSLATIONS } from './known/translations.js'
import { listDocuments, refuseUnforeseen } from './load.js'
import type { Project } from './project.js'
import type { Listed } from './survey.js'

/** A unit that wants a translation. */
export interface Wanting {
  language: string
  source: string
  unit: string
}

interface Search extends Wanting {
  search: CandidateSearch
}

/**
 * What may help where translations of a document are wanted: its own, those of all other documents that can be read, one after the
 * other, and the memories of other tools.
 *
 * @returns for each that wants one, in this order
 * @throws SynopseError as `withMemories`
 */
export async function helpfulFor(
  project: Project,
  document: Document,
  wanting: readonly Wanting[],
): Promise<Candidate[][]> {
  if (wanting.length === 0) return []
  const languages = [...new Set(wanting.map(({ language }) => language))]
  return withMemories(project, languages, async memories => {
    const searches = wanting.map(one => ({
      ...one,
      search: new CandidateSearch(one.source, { document: document.id, unit: one.unit }),
    }))
    await lookInDocuments(project, document, searches)
    lookInMemories(memories, searches)
    return searches.map(({ search }) => search.found())
  })
}

function lookInMemories(memories: Memories, searches: readonly Search[]): void {
  for (const { language, search } of searches) for (const memory of memories(language)) search.look(memory)
}

async function lookInDocuments(
  project: Project,
  document: Document,
  searches: readonly Search[],
): Promise<void> {
  const own = (language: string) => memoryOf(language, [document])
  const all = await listDocuments(project)
  for await (const { listed, known, error } of every(project, all, { translations: TRANSLATIONS })) {
    if (listed.id === document.id) lookIn(own, searches)
    else if (known) await lookInKept(project, listed, known.values.translations, searches)
    else refuseUnforeseen(listed.id, error)
  }
}

function lookIn(memoryIn: (language: string) => Memory, searches: readonly Search[]): void {
  const memories = new Map<string, Memory>()
  for (const { language, search } of searches) {
    const memory = memories.get(language) ?? memoryIn(language)
    memories.set(language, memory)
    search.look(memory)
  }
}

/** Anybody can spoil what is kept: then the document is read. */
async function lookInKept(
  project: Project,
  listed: Listed,
  translations: PackedTranslations,
  searches: readonly Search[],
): Promise<void> {
  try {
    const sources = packedMemory(bytesIn(translations.sources), listed.id, project.config.source.language)
    const kept = (language: string) =>
      memoryOver(sources, translations.languages[language] ?? [], listed.id, language)
    lookIn(kept, searches)
  } catch (error) {
    if (!(error instanceof DamagedMemory)) throw error
    const document = await loadListed(project, listed)
    lookIn(language => memoryOf(language, [document]), searches)
  }
}

/** The bytes of a packed memory, which is kept in base64. */
export function bytesIn(base64: string): Bytes {
  const bytes = Uint8Array.from(Buffer.from(base64, 'base64'))
  return {
    read: (start, length) =>
      start + length <= bytes.length ? bytes.subarray(start, start + length) : undefined,
  }
}
