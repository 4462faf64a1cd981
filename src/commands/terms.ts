import type { Terms } from '../glossary/terms.js'
import { readGlossary } from '../io/glossary.js'
import type { Project } from '../io/project.js'

/** The terms of the project's glossary, ready for the checks; undefined where it has none. */
export async function projectTerms(project: Project): Promise<Terms | undefined> {
  const glossary = await readGlossary(project)
  if (!glossary) return undefined
  // The stemmers take long to load.
  const { termsOf } = await import('../glossary/terms.js')
  return termsOf(glossary, project.config.source.language)
}
