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
    const named = await seenBy(context, args, { isGoneToo: true })
    const side = ours ? 'ours' : theirs ? 'theirs' : undefined
    const wish: Wish = { kind: 'resolve', with: side ?? { target: await readTarget(context) } }
    const open = named.spots.filter(({ cell }) => cell.entry?.conflict)
    // A text that somebody wrote is not passed over in silence.
    const meant = open.length === 0 && side === undefined ? named.spots : open
    const edits = meant.map(spot => wanted('resolve', spot, wish))
    const gone = (named.obsolete ?? []).flatMap(({ language, entry }): EntryEdit[] => {
      const { id, source, target, conflict } = entry
      const basis = { source, target, conflict: conflict?.target }
      return conflict ? [{ origin: 'resolve', place: { unit: id, language }, basis, wish }] : []
    })
    await change(context, named, [...edits, ...gone])
    return 0
  },
})
