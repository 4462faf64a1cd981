import { canonicalText } from '../document/inline.js'
import { SynopseError } from '../errors.js'
import { utf8 } from '../io/read.js'
import { setTarget, settleConflict } from '../synopsis/settle.js'
import { changeEntries } from './change.js'
import { command } from './command.js'

/** Decides between the two translations that a merge left behind, or puts a third one in their place. */
export const resolve = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: { ours: {}, theirs: {} },
  run: async (args, options, context) => {
    const { ours, theirs } = options
    const { words, interactive, tell, readInput, project } = context
    if (ours && theirs) throw new SynopseError('resolve.both', {})
    await changeEntries(context, args, async () => {
      if (ours || theirs)
        return ({ synopsis }, spots) =>
          spots.flatMap(spot => settleConflict(synopsis, spot, ours ? 'ours' : 'theirs'))
      if (interactive) tell(words('set.prompt'))
      const text = utf8(await readInput((await project()).limit), '-').replace(/^\uFEFF/, '')
      if (text.trim() === '') throw new SynopseError('set.empty')
      return ({ synopsis }, spots) =>
        spots
          .filter(({ cell }) => cell.entry?.conflict)
          .flatMap(spot => setTarget(synopsis, spot, canonicalText(text, spot.row.unit.kind)))
    })
    return 0
  },
})
