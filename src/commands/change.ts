import type { Edit } from '../alignment/edit.js'
import { commit, type Written } from '../io/commit.js'
import { loadDocument } from '../io/load.js'
import type { Spot } from '../synopsis/settle.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { Context } from './context.js'
import { checkLanguage, findRow } from './selection.js'

/**
 * Changes what one language has for a unit: finds it, lets `plan` say what to do (again, where another process wrote
 * meanwhile), writes, and tells what was done.
 *
 * @returns the paths that were written
 */
export async function changeEntry(
  context: Context,
  [documentId = '', unit = '', language = '']: readonly string[],
  plan: (synopsis: Synopsis, spot: Spot) => Edit[],
): Promise<Written[]> {
  const project = await context.project()
  checkLanguage(project, language)
  const document = await loadDocument(project, documentId)
  const { id } = findRow(document, unit).unit
  const paths = await commit(project, document, current => {
    const row = findRow(current, id)
    const cell = row.languages[language]
    return cell ? plan(current.synopsis, { row, language, cell }) : []
  })
  context.print(
    paths.length === 0
      ? context.words('written.nothing')
      : context.words('written.entry', {
          unit: id,
          language,
          path: paths.map(({ path }) => path).join(', '),
        }),
  )
  return paths
}
