import { commit } from '../project/commit.js'
import type { Document } from '../project/document.js'
import { loadReadable } from '../project/load.js'
import type { Change } from '../synopsis/changes.js'
import { foundElsewhere } from '../synopsis/elsewhere.js'
import { syncPatches } from '../synopsis/sync.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import { dropTwins } from '../synopsis/twins.js'
import { beginning } from '../text/beginning.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { select } from './selection.js'

/** Brings the alignment files up to the corpus and says what became of the units. */
export const sync = command({
  arguments: ['[documents...]'],
  options: {},
  run: async (args, _options, context) => {
    const { words, print, paint } = context
    const { project, documents } = await select(context, args)
    const all = args.length > 0 ? await loadReadable(project) : documents
    let touched = 0
    for (const document of documents) {
      const others = all.filter(other => other.id !== document.id).map(({ synopsis }) => synopsis)
      const written = await commit(project, document, ({ synopsis, source }) => [
        ...syncPatches(synopsis),
        ...(source === undefined ? dropTwins(synopsis, others) : []),
      ])
      if (written.length === 0) continue
      touched++
      print(paint.bold(nameOf(document, context)))
      tellChanges(document.synopsis.changes, context)
      tellUnited(document, context)
      tellElsewhere(document, others, context)
      for (const { path, removed } of written) {
        print(paint.dim(words(removed ? 'sync.removed' : 'sync.wrote', { path })))
      }
    }
    if (touched === 0) print(words('sync.nothing'))
    return 0
  },
})

function nameOf({ id, folder }: Document, { words }: Context): string {
  return id === folder
    ? words('sync.document', { document: id })
    : words('sync.renamed', { document: id, before: folder })
}

function tellUnited({ synopsis }: Document, { words, print }: Context): void {
  const count = syncPatches(synopsis).filter(edit => edit.kind === 'unite').length
  if (count > 0) print(words('sync.united', { count }))
}

function tellElsewhere(
  { id, synopsis }: Document,
  others: readonly Synopsis[],
  { words, print }: Context,
): void {
  const [first, ...more] = foundElsewhere(synopsis, others)
  if (first === undefined) return
  print(words('sync.elsewhere', { count: more.length + 1, command: `synopse explain ${id} ${first}` }))
}

/** Changes of one kind beyond which only their number is told. */
const TOLD = 10

function tellChanges(changes: readonly Change[], { words, print }: Context): void {
  const kinds = new Map<Change['kind'], Change[]>()
  for (const change of changes) kinds.set(change.kind, [...(kinds.get(change.kind) ?? []), change])
  for (const [kind, list] of kinds) {
    print(words(`sync.${kind}`, { count: list.length }))
    for (const { id, text, before } of list.slice(0, TOLD)) {
      print(words('sync.unit', { unit: id, text: beginning(text || before || '', 70) }))
    }
    if (list.length > TOLD) print(words('sync.more', { count: list.length - TOLD }))
  }
}
