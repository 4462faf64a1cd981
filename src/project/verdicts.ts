import { objections } from '../checks/objections.js'
import { AGAINST_APPROVAL, type Verdicts } from '../door/approval.js'
import type { UnitPlace } from '../door/edit.js'
import { withSuspicions } from './analysis.js'
import { checkOptions } from './check-options.js'
import type { Document } from './document.js'
import type { Project } from './project.js'

/**
 * What checks object to in a document, where translations are to be approved. What is misaligned depends on the whole column, so the
 * document must be as it would be then.
 */
export async function verdictsOn(
  project: Project,
  document: Document,
  places: readonly UnitPlace[],
): Promise<Verdicts> {
  const languages = [...new Set(places.map(({ language }) => language))]
  const looked = await withSuspicions(project, document, languages)
  const found = objections(looked.synopsis, AGAINST_APPROVAL, {
    ...checkOptions(project, looked, undefined),
    languages,
  })
  const rows = new Map(looked.synopsis.rows.map(row => [row.unit.id, row]))
  return ({ unit, language }) => {
    const { units = [unit], entry } = rows.get(unit)?.languages[language] ?? {}
    // Some findings name the entry, which may outlive the unit whose id it bears.
    const bead = entry ? [...units, entry.id] : units
    return found
      .filter(problem => problem.language === language)
      .filter(({ unit = '', units = [unit] }) => units.some(id => bead.includes(id)))
      .map(({ code }) => code)
  }
}
