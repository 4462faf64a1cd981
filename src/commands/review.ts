import type { Wish } from '../door/edit.js'
import { SynopseError } from '../errors.js'
import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'
import type { Options } from './option.js'

const APPROVED = ['reviewed', 'final'] as const

const OPTIONS = { state: { value: '<state>', choices: APPROVED }, return: { value: '<note>' } } as const

/** Raises the state of a translation: to reviewed, or to final; or sends it back. To lower a state, the translation is set anew. */
export const review = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: OPTIONS,
  run: async (args, options, context) => {
    const wish = wishOf(options)
    const named = await seenBy(context, args)
    const { spots } = named
    // Of several languages, those without a translation are not meant.
    const meant = spots.filter(({ cell }) => cell.entry?.target || spots.length === 1)
    await change(
      context,
      named,
      meant.map(spot => wanted('review', spot, wish)),
    )
    return 0
  },
})

/** @throws SynopseError `usage.apart`, `usage.missingValue` */
function wishOf({ state, return: note }: Options<typeof OPTIONS>): Wish {
  if (note === undefined) return { kind: 'approve', state: state ?? 'reviewed' }
  if (state !== undefined) throw new SynopseError('usage.apart', { option: '--return', other: '--state' })
  if (note.trim() === '') throw new SynopseError('usage.missingValue', { name: '--return' })
  return { kind: 'return', note: note.trim() }
}
