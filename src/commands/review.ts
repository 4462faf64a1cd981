import { SynopseError } from '../errors.js'
import { flaggedSpots } from '../project/analysis.js'
import type { Document } from '../project/document.js'
import type { Project } from '../project/project.js'
import { shellWord } from '../reports/shell-word.js'
import { type Spot, setState } from '../synopsis/settle.js'
import { changeEntries } from './change.js'
import { command } from './command.js'

const APPROVED = ['reviewed', 'final'] as const
type Approved = (typeof APPROVED)[number]

/** Raises the state of a translation: to reviewed, or to final. */
export const review = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: { state: { value: '<state>', choices: APPROVED } },
  run: async (args, options, context) => {
    const state = options.state ?? 'reviewed'
    const look = async (project: Project, document: Document, spots: readonly Spot[]) => {
      const [flagged] = await flaggedSpots(project, document, raised(spots, state))
      if (flagged)
        throw new SynopseError('review.flagged', {
          document: shellWord(document.id),
          unit: flagged.row.unit.id,
          language: flagged.language,
          code: flagged.code,
        })
      return document
    }
    await changeEntries(
      context,
      args,
      () =>
        ({ synopsis }, spots) =>
          raised(spots, state).flatMap(spot => setState(synopsis, spot, state)),
      { look },
    )
    return 0
  },
})

/**
 * The translations whose state is to be raised. To lower one, the translation is set anew; of several languages, those
 * without a translation are not meant. @throws SynopseError `accept.untranslated`, `review.drifted`
 */
function raised(spots: readonly Spot[], state: Approved): Spot[] {
  return spots.filter(({ row, language, cell }) => {
    const about = { unit: row.unit.id, language }
    if (!cell.entry?.target && spots.length > 1) return false
    if (!cell.entry?.target) throw new SynopseError('accept.untranslated', about)
    if (cell.drifted) throw new SynopseError('review.drifted', about)
    return cell.state !== state && cell.state !== 'final'
  })
}
