import type { Entry } from '../alignment/entry.js'
import { basisOf } from '../door/basis-of.js'
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
    const named = await seenBy(context, args, { orObsolete: true })
    const side = ours ? 'ours' : theirs ? 'theirs' : undefined
    const wish: Wish = {
      kind: 'resolve',
      with: side ?? { target: await readTarget(context, 'resolve.empty') },
    }
    const open = named.spots.filter(({ cell }) => cell.entry?.conflict)
    // A text that somebody wrote is not passed over in silence.
    const meant = open.length === 0 && side === undefined ? named.spots : open
    const edits = [
      ...meant.map(spot => wanted('resolve', spot, wish)),
      ...named.obsolete.filter(({ entry }) => entry.conflict).map(gone => ofObsolete(gone, wish)),
    ]
    await change(context, named, edits)
    return 0
  },
})

/** A decision on an entry whose unit is gone: before that, nobody can prune it. */
function ofObsolete({ language, entry }: { language: string; entry: Entry }, wish: Wish): EntryEdit {
  const { id: unit, source } = entry
  return { origin: 'resolve', place: { unit, language }, basis: basisOf({ source, entry }), wish }
}
