import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'
import { readStdin } from './read-stdin.js'

/** Sets the note of an entry, from the command line or from stdin; an empty one takes it away. */
export const note = command({
  arguments: ['<document>', '<unit>', '<language>', '[text]'],
  options: {},
  run: async (args, _options, context) => {
    const named = await seenBy(context, args)
    const text = (args[3] ?? (await readStdin(context, context.words('note.prompt')))).trim()
    const edits = named.spots.map(spot => {
      const { basis, ...edit } = wanted('note', spot, { kind: 'note', text })
      // A note is about the unit, whatever its translation says.
      return { ...edit, basis: { note: basis.note } }
    })
    await change(context, named, edits)
    return 0
  },
})
