import type { EntryEdit } from '../door/edit.js'
import { SynopseError } from '../errors.js'
import { readVersions, versionNamed } from '../project/version.js'
import { change, seenBy, wanted } from './change.js'
import { command } from './command.js'

/** Brings a translation of an earlier version back, with the source that it was made from. */
export const restore = command({
  arguments: ['<document>', '<unit>', '<language>'],
  options: { from: { value: '<version>' } },
  run: async (args, { from }, context) => {
    if (from === undefined) throw new SynopseError('restore.from', {})
    const project = await context.project()
    const version = await versionNamed(project, context.cwd, from)
    if (version.kind !== 'commit') throw new SynopseError('restore.file', { from })
    const named = await seenBy(context, args)
    const versions = await readVersions(project, version, { kind: 'tree' }, [args[0]])
    const entries = versions[0]?.before?.entries ?? {}
    const edits = named.spots.flatMap((spot): EntryEdit[] => {
      const { row, cell, language } = spot
      const stored = (entries[language] ?? []).filter(({ target }) => target !== '')
      // Its own translation comes before one that covers it today.
      const entry =
        stored.find(({ id }) => id === row.unit.id) ?? stored.find(({ id }) => id === cell.entry?.id)
      if (entry) return [wanted('restore', spot, { kind: 'restore', entry })]
      // Where nothing differs, there is nothing to bring back.
      if (versions.length === 0) return []
      throw new SynopseError('restore.none', { unit: row.unit.id, language, from })
    })
    await change(context, named, edits)
    return 0
  },
})
