import { change, seen, wanted } from './change.js'
import { command } from './command.js'

const APPROVED = ['reviewed', 'final'] as const

/** Raises the state of a translation: to reviewed, or to final. To lower one, the translation is set anew. */
export const review = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: { state: { value: '<state>', choices: APPROVED } },
  run: async (args, { state = 'reviewed' }, context) => {
    const named = await seen(context, args)
    const { spots } = named
    const meant = spots
      // Of several languages, those without a translation are not meant.
      .filter(({ cell }) => cell.entry?.target || spots.length === 1)
      .filter(({ cell }) => cell.state !== state && cell.state !== 'final')
    await change(
      context,
      named,
      meant.map(spot => wanted('review', spot, { kind: 'approve', state })),
    )
    return 0
  },
})
