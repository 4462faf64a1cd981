import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'

const APPROVED = ['reviewed', 'final'] as const

/** Raises the state of a translation: to reviewed, or to final. To lower one, the translation is set anew. */
export const review = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: { state: { value: '<state>', choices: APPROVED } },
  run: async (args, { state = 'reviewed' }, context) => {
    const named = await seenBy(context, args)
    const { spots } = named
    // Of several languages, those without a translation are not meant.
    const meant = spots.filter(({ cell }) => cell.entry?.target || spots.length === 1)
    await change(
      context,
      named,
      meant.map(spot => wanted('review', spot, { kind: 'approve', state })),
    )
    return 0
  },
})
