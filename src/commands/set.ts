import { canonicalText } from '../document/inline.js'
import { SynopseError } from '../errors.js'
import { utf8 } from '../io/read.js'
import { setTarget } from '../synopsis/settle.js'
import { changeEntries } from './change.js'
import { command } from './command.js'

/** Sets the translation of a unit from stdin. */
export const set = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: {},
  run: async (args, _options, context) => {
    const { words, interactive, tell, readInput, project } = context
    await changeEntries(context, args, async () => {
      if (interactive) tell(words('set.prompt'))
      const text = utf8(await readInput((await project()).limit), '-').replace(/^\uFEFF/, '')
      if (text.trim() === '') throw new SynopseError('set.empty')
      return ({ synopsis }, spots) =>
        spots.flatMap(spot => setTarget(synopsis, spot, canonicalText(text, spot.row.unit.kind)))
    })
    return 0
  },
})
