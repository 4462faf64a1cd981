import type { Patch } from '../alignment/patch.js'
import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { alignmentPath } from '../project/documents.js'
import { loadDocument } from '../project/load.js'
import type { Project } from '../project/project.js'
import type { Spot } from '../synopsis/settle.js'
import type { Context } from './context.js'
import { checkLanguage, findRow } from './selection.js'

/** What to do with what languages have for a unit. It is asked again where another process wrote meanwhile. */
export type Plan = (document: Document, spots: readonly Spot[]) => Patch[]

/** What a change may want besides its plan. */
export interface ChangeOptions {
  /** Adds what the plan needs to know of the document (default: nothing). */
  look?: (project: Project, document: Document, spots: readonly Spot[]) => Promise<Document>
  /** What to say of a document in which nothing is to be changed (default: just that). */
  idle?: (project: Project, document: Document, spots: readonly Spot[]) => Promise<string | undefined>
}

/** The document, the unit and the languages (with commas between), as the user names them. */
export type Named = readonly [document: string, unit: string, languages: string, ...more: unknown[]]

/**
 * Changes what languages have for a unit and tells what was written.
 *
 * @param prepare makes the plan when the names have proved right: only then is anybody asked for a text
 * @returns the edits; none where nothing was written
 */
export async function changeEntries(
  context: Context,
  [name, unit, tags]: Named,
  prepare: () => Plan | Promise<Plan>,
  { look, idle }: ChangeOptions = {},
): Promise<Patch[]> {
  const { words, print } = context
  const project = await context.project()
  const languages = [...new Set(tags.split(',').map(tag => tag.trim()))]
  for (const language of languages) checkLanguage(project, language)
  const document = await loadDocument(project, name)
  const { id } = findRow(document, unit).unit
  const spotsIn = (current: Document): Spot[] => {
    const row = findRow(current, id)
    return languages.flatMap(language => {
      const cell = row.languages[language]
      return cell ? [{ row, language, cell }] : []
    })
  }
  const plan = await prepare()
  let edits: Patch[] = []
  const written = await commit(project, document, async read => {
    const current = look ? await look(project, read, spotsIn(read)) : read
    edits = plan(current, spotsIn(current))
    return edits
  })
  if (written.length === 0) {
    print((await idle?.(project, document, spotsIn(document))) ?? words('written.nothing'))
    return []
  }
  const paths = written.map(({ path }) => path)
  const changed = languages.filter(
    language =>
      edits.some(edit => edit.kind !== 'register' && edit.language === language) &&
      paths.includes(alignmentPath(project, document.id, language)),
  )
  print(words('written.entry', { unit: id, language: changed.join(', '), path: paths.join(', ') }))
  return edits
}
