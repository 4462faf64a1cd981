import { utf8 } from '../io/read.js'
import { setNote } from '../synopsis/settle.js'
import { changeEntry } from './change.js'
import type { Command } from './context.js'

/** Sets the note of an entry, from the command line or from stdin; an empty one takes it away. */
export const note: Command = {
  arguments: ['<document>', '<unit>', '<language>', '[text]'],
  options: [],
  run: async (args, _options, context) => {
    const { limit } = await context.project()
    if (args[3] === undefined && context.interactive) context.tell(context.words('set.prompt'))
    const text = args[3] ?? utf8(await context.readInput(limit), '-')
    await changeEntry(context, args, (synopsis, spot) => setNote(synopsis, spot, text.trim()))
    return 0
  },
}
