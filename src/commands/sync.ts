import { type BroughtHome, bringHome } from '../project/bring-home.js'
import { OUTSIDE } from '../project/known/outside.js'
import { SYNCABLE } from '../project/known/syncable.js'
import { type Rostered, rostered, rosterOf } from '../project/roster.js'
import type { Shard } from '../project/shard.js'
import { type Synced, syncDocuments } from '../project/sync-documents.js'
import { grouped } from '../sequence/grouped.js'
import { type Change, wordingOf } from '../synopsis/changes.js'
import { beginning } from '../text/beginning.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { SHARD } from './option.js'
import { goThrough, listing } from './selection.js'

/** Brings the alignment files up to the corpus and says what became of the units. */
export const sync = command({
  arguments: ['[documents...]'],
  options: { shard: SHARD },
  run: async (args, { shard }, context) => {
    if (!(await syncNamed(args, context, shard))) context.print(context.words('sync.nothing'))
    return 0
  },
})

/** Syncs the documents that somebody names (default: all), and tells what that did. Returns whether there was something to do. */
export async function syncNamed(names: readonly string[], context: Context, shard?: Shard): Promise<boolean> {
  const wanted = await listing(context, names, { shard })
  const documents: Rostered[] = []
  let outside = 0
  // Where there are no such files, nobody asks what they say.
  const asked = wanted.project.config.translations === undefined ? undefined : { outside: OUTSIDE }
  await goThrough(wanted, { syncable: SYNCABLE, ...asked }, context, ({ listed, ...known }) => {
    documents.push(rostered(listed, known))
    outside += known.values.outside ?? 0
  })
  const { project, isWhole } = wanted
  const roster = rosterOf(project, documents, { isWhole, shard })
  const brought = await bringHome(project, roster)
  tellBrought(brought, context)
  let isDone = brought.length > 0
  for await (const synced of syncDocuments(project, roster)) {
    if (synced.written.length === 0) continue
    isDone = true
    tellSynced(synced, context)
  }
  if (outside > 0) context.print(context.words('adopt.outsideNow', { count: outside }))
  return isDone || outside > 0
}

/** Says what was found in files that it does not belong into. */
function tellBrought(brought: readonly BroughtHome[], { words, print, paint }: Context): void {
  if (brought.length === 0) return
  print(paint.bold(words('sync.home', { count: brought.length })))
  for (const { document, language, unit, text, from, isConflict } of brought) {
    const where = { document, language, unit, from, text: beginning(text, 70) }
    print(words(isConflict ? 'sync.homeInConflict' : 'sync.cameHome', where))
  }
}

function tellSynced(
  { document: { id, folder }, changes, united, elsewhere, written }: Synced,
  context: Context,
): void {
  const { words, print, paint } = context
  const isRenamed = id !== folder
  print(
    paint.bold(
      isRenamed
        ? words('sync.renamed', { document: id, before: folder })
        : words('sync.document', { document: id }),
    ),
  )
  tellChanges(changes, context)
  if (united > 0) print(words('sync.united', { count: united }))
  const [first] = elsewhere
  if (first !== undefined)
    print(words('sync.elsewhere', { count: elsewhere.length, command: `synopse explain ${id} ${first}` }))
  for (const { path, removed } of written)
    print(paint.dim(words(removed ? 'sync.removed' : 'sync.wrote', { path })))
}

/** Changes of one kind beyond which only their number is told. */
const TOLD = 10

function tellChanges(changes: readonly Change[], { words, print }: Context): void {
  for (const [what, list] of grouped(changes, wordingOf)) {
    print(words(`sync.${what}`, { count: list.length }))
    for (const { id, text, before } of list.slice(0, TOLD)) {
      print(words('sync.unit', { unit: id, text: beginning(text || before || '', 70) }))
    }
    if (list.length > TOLD) print(words('sync.more', { count: list.length - TOLD }))
  }
}
