import { type Candidate, CandidateSearch } from '../memory/candidates.js'
import { type MemoryPair, memoryOfPairs, type Place } from '../memory/memory.js'
import { withMemories } from './kept-memories.js'
import { every } from './known/every.js'
import { keptPairs } from './known/kept-pairs.js'
import { TRANSLATIONS } from './known/translations.js'
import type { Project } from './project.js'
import type { Listed } from './survey.js'

/** A unit that wants a translation. */
export interface WantingUnit extends Place {
  source: string
}

/** Translations that are searched at once: to make them ready for that takes its time, and room. */
const AT_ONCE = 4096

/**
 * What may help where units of documents want translations into a language: those of the documents, some at a time, and the memories
 * of other tools. It is what they would all give together.
 *
 * @param atOnce how many translations are looked at together
 * @returns for each that wants one, in this order
 * @throws SynopseError as `withMemories`, and for a document that cannot be read
 */
export function helpfulAmong(
  project: Project,
  documents: readonly Listed[],
  language: string,
  wanting: readonly WantingUnit[],
  atOnce = AT_ONCE,
): Promise<Candidate[][]> {
  if (wanting.length === 0) return Promise.resolve([])
  return withMemories(project, [language], async memories => {
    const searches = wanting.map(({ source, ...place }) => new CandidateSearch(source, place))
    for await (const pairs of pairsOf(project, documents, language, atOnce)) {
      const memory = memoryOfPairs(pairs)
      for (const search of searches) search.look(memory)
    }
    for (const search of searches) for (const memory of memories(language)) search.look(memory)
    return searches.map(search => search.found())
  })
}

async function* pairsOf(
  project: Project,
  documents: readonly Listed[],
  language: string,
  atOnce: number,
): AsyncGenerator<MemoryPair[]> {
  let pairs: MemoryPair[] = []
  for await (const { listed, known, error } of every(project, documents, { translations: TRANSLATIONS })) {
    if (!known) throw error
    for (const pair of await keptPairs(project, listed, known.values.translations, language)) pairs.push(pair)
    if (pairs.length < atOnce) continue
    yield pairs
    pairs = []
  }
  if (pairs.length > 0) yield pairs
}
