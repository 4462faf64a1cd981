import { SynopseError } from '../errors.js'
import { setState } from '../synopsis/settle.js'
import { changeEntries } from './change.js'
import type { Command } from './context.js'

const APPROVED = ['reviewed', 'final'] as const

/** Raises the state of a translation: to reviewed, or to final. */
export const review: Command = {
  arguments: ['<document>', '<unit>', '<language>'],
  options: [{ flags: '--state <state>', choices: APPROVED }],
  run: async (args, options, context) => {
    const state = (options.state as (typeof APPROVED)[number] | undefined) ?? 'reviewed'
    await changeEntries(context, args, spots => (synopsis, spot) => {
      // Of several languages, those without a translation are not meant.
      if (!spot.cell.entry?.target && spots.length > 1) return []
      const about = { unit: spot.row.unit.id, language: spot.language }
      if (!spot.cell.entry?.target) throw new SynopseError('accept.untranslated', about)
      if (spot.cell.drifted) throw new SynopseError('review.drifted', about)
      // To lower a state, one sets the translation anew.
      return state === 'reviewed' && spot.cell.state === 'final' ? [] : setState(synopsis, spot, state)
    })
    return 0
  },
}
