import type { Edit } from '../alignment/edit.js'
import { commit } from '../io/commit.js'
import { loadDocument } from '../io/load.js'
import type { Spot } from '../synopsis/settle.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { Context } from './context.js'
import { checkLanguage, findRow } from './selection.js'

/** What to do with what one language has for a unit. It is asked again where another process wrote meanwhile. */
export type Plan = (synopsis: Synopsis, spot: Spot) => Edit[]

/**
 * Changes what languages have for a unit and tells what was written.
 *
 * @param args the document, the unit and the languages (with commas between), as the user names them
 * @param prepare makes the plan when the names have proved right: only then is anybody asked for a text
 */
export async function changeEntries(
  context: Context,
  [name = '', unit = '', tags = '']: readonly string[],
  prepare: (spots: readonly Spot[]) => Plan | Promise<Plan>,
): Promise<void> {
  const { words, print } = context
  const project = await context.project()
  const languages = [...new Set(tags.split(',').map(tag => tag.trim()))]
  for (const language of languages) checkLanguage(project, language)
  const document = await loadDocument(project, name)
  const { id } = findRow(document, unit).unit
  const spotsIn = (current: typeof document): Spot[] => {
    const row = findRow(current, id)
    return languages.flatMap(language => {
      const cell = row.languages[language]
      return cell ? [{ row, language, cell }] : []
    })
  }
  const plan = await prepare(spotsIn(document))
  const written = await commit(project, document, current =>
    spotsIn(current).flatMap(spot => plan(current.synopsis, spot)),
  )
  const path = written.map(({ path }) => path).join(', ')
  print(
    path
      ? words('written.entry', { unit: id, language: languages.join(', '), path })
      : words('written.nothing'),
  )
}
