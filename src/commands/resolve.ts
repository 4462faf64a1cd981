import type { EntryEdit, Wish } from '../door/edit.js'
import { SynopseError } from '../errors.js'
import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'
import { readTarget } from './read-stdin.js'

/** Decides between the two translations that a merge left behind, or puts a third one in their place. */
export const resolve = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: { ours: {}, theirs: {} },
  run: async (args, { ours, theirs }, context) => {
    if (ours && theirs) throw new SynopseError('resolve.both', {})
    const named = await seenBy(context, args)
    const side = ours ? 'ours' : theirs ? 'theirs' : undefined
    const wish: Wish = { kind: 'resolve', with: side ?? { target: await readTarget(context) } }
    const edits = named.spots.flatMap((spot): EntryEdit[] =>
      spot.cell.entry?.conflict ? [wanted('resolve', spot, wish)] : [],
    )
    await change(context, named, edits)
    return 0
  },
})
