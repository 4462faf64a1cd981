import { canonicalText } from '../document/inline.js'
import { SynopseError } from '../errors.js'
import { utf8 } from '../io/read.js'
import { setTarget } from '../synopsis/settle.js'
import { changeEntry } from './change.js'
import type { Command } from './context.js'

/** Sets the translation of a unit from stdin. */
export const set: Command = {
  arguments: ['<document>', '<unit>', '<language>'],
  options: [],
  run: async (args, _options, context) => {
    const { limit } = await context.project()
    if (context.interactive) context.tell(context.words('set.prompt'))
    const target = canonicalText(utf8(await context.readInput(limit), '-').replace(/^\uFEFF/, ''))
    if (target === '') throw new SynopseError('set.empty')
    await changeEntry(context, args, (synopsis, spot) => setTarget(synopsis, spot, target))
    return 0
  },
}
