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
  const text = await glossaryText(project)
  if (text === undefined) return undefined
  // The stemmers take long to load.
  const { termsOf } = await import('../glossary/terms.js')
  return termsOf(parseGlossary(text, path), project.config.source.language)
}

/** The text of the project's glossary; undefined where it has none. @throws SynopseError as `readAll` */
export async function glossaryText(project: Project): Promise<string | undefined> {
  const path = project.config.glossary
  return (await readAll(project, [path])).get(path)
}
