import { utf8 } from '../io/read.js'
import { setNote } from '../synopsis/settle.js'
import { changeEntries } from './change.js'
import { command } from './command.js'

/** Sets the note of an entry, from the command line or from stdin; an empty one takes it away. */
export const note = command({
  arguments: ['<document>', '<unit>', '<language>', '[text]'],
  options: {},
  run: async (args, _options, context) => {
    const { words, interactive, tell, readInput, project } = context
    await changeEntries(context, args, async () => {
      if (args[3] === undefined && interactive) tell(words('note.prompt'))
      const text = args[3] ?? utf8(await readInput((await project()).limit), '-')
      return ({ synopsis }, spots) => spots.flatMap(spot => setNote(synopsis, spot, text.trim()))
    })
    return 0
  },
})
