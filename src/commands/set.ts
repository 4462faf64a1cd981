import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'
import { readTarget } from './read-stdin.js'

/** Sets the translation of a unit from stdin. */
export const set = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: {},
  run: async (args, _options, context) => {
    const named = await seenBy(context, args)
    const target = await readTarget(context)
    await change(
      context,
      named,
      named.spots.map(spot => wanted('set', spot, { kind: 'translate', target })),
    )
    return 0
  },
})
