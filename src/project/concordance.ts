import { type Concordance, concordanceOf, type FoundWords } from '../memory/concordance.js'
import type { MemoryPair } from '../memory/memory.js'
import { every } from './known/every.js'
import { keptPairs } from './known/kept-pairs.js'
import { TRANSLATIONS } from './known/translations.js'
import { foreseenFault, listDocuments } from './load.js'
import { memoryFiles, pairsIn } from './memory.js'
import type { Project } from './project.js'
import { readAll } from './texts.js'

/** A translation with the words that were looked for, in it or in its source. */
export interface ConcordanceHit extends Pick<MemoryPair, 'document' | 'unit' | 'source' | 'target'> {
  found: FoundWords
}

/**
 * The translations into a language that have words, or whose sources have them, in any of their forms: of the documents first, then of
 * the memories of other tools. Documents that cannot be read are left out.
 *
 * @param most so many are found at most; the same translation of the same source counts once
 * @throws SynopseError as `readAll` and `pairsIn`
 */
export async function concordance(
  project: Project,
  query: string,
  language: string,
  most: number,
): Promise<ConcordanceHit[]> {
  const look = concordanceOf(query, { source: project.config.source.language, target: language })
  const hits = new Map<string, ConcordanceHit>()
  if (!look) return []
  for await (const pairs of allPairs(project, language)) {
    take(pairs, look, hits, most)
    if (hits.size >= most) break
  }
  return [...hits.values()]
}

function take(
  pairs: Iterable<MemoryPair>,
  look: Concordance,
  hits: Map<string, ConcordanceHit>,
  most: number,
): void {
  for (const { document, unit, source, target } of pairs) {
    if (hits.size >= most) return
    const key = JSON.stringify([source, target])
    const found = hits.has(key) ? undefined : look({ source, target })
    if (found) hits.set(key, { document, unit, source, target, found })
  }
}

/** All pairs of a project, one document or memory after the other. */
async function* allPairs(project: Project, language: string): AsyncGenerator<Iterable<MemoryPair>> {
  const all = await listDocuments(project)
  for await (const { listed, known, error } of every(project, all, { translations: TRANSLATIONS })) {
    if (known) yield await keptPairs(project, listed, known.values.translations, language)
    else foreseenFault(listed.id, error)
  }
  for (const path of await memoryFiles(project)) {
    const text = (await readAll(project, [path])).get(path)
    if (text !== undefined) yield pairsIn(project, text, path).filter(pair => pair.language === language)
  }
}
