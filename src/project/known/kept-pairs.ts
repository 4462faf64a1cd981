import { type MemoryPair, translationsIn } from '../../memory/memory.js'
import { DamagedMemory } from '../../memory/sections.js'
import type { Project } from '../project.js'
import type { Listed } from '../survey.js'
import { loadListed } from './kept.js'
import { type PackedTranslations, pairsIn, sourcesIn } from './translations.js'

/** The translations of a document into a language. Anybody can spoil what is kept of them: then the document is read. */
export async function keptPairs(
  project: Project,
  listed: Listed,
  translations: PackedTranslations,
  language: string,
): Promise<MemoryPair[]> {
  try {
    const sources = sourcesIn(translations, listed.id, project.config.source.language)
    return pairsIn(translations, sources, listed.id, language)
  } catch (error) {
    if (!(error instanceof DamagedMemory)) throw error
    return translationsIn(language, await loadListed(project, listed))
  }
}
