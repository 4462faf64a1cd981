import type { Glossary } from '../glossary/glossary.js'
import { parseGlossary } from '../glossary/parse.js'
import { readAll } from './document.js'
import type { Project } from './project.js'

/** The glossary of a project; undefined where there is none. @throws SynopseError as `readAll` and `parseGlossary` */
export async function readGlossary(project: Project): Promise<Glossary | undefined> {
  const path = project.config.glossary
  const text = (await readAll(project, [path])).get(path)
  return text === undefined ? undefined : parseGlossary(text, path)
}
