import { parseGlossary } from '../glossary/parse.js'
import type { Terms } from '../glossary/terms.js'
import type { Project } from './project.js'
import { readAll } from './texts.js'

/**
 * The terms of the project's glossary, ready for the checks; undefined where it has none.
 *
 * @throws SynopseError as `readAll` and `parseGlossary`
 */
export async function projectTerms(project: Project): Promise<Terms | undefined> {
  const path = project.config.glossary
  const text = (await readAll(project, [path])).get(path)
  if (text === undefined) return undefined
  // The stemmers take long to load.
  const { termsOf } = await import('../glossary/terms.js')
  return termsOf(parseGlossary(text, path), project.config.source.language)
}
