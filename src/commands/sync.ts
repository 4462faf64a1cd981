import { commit } from '../io/commit.js'
import type { Change } from '../synopsis/changes.js'
import { foundElsewhere } from '../synopsis/elsewhere.js'
import { syncEdits } from '../synopsis/sync.js'
import { dropTwins } from '../synopsis/twins.js'
import type { Command, Context } from './context.js'
import { select } from './selection.js'

/** Brings the alignment files up to the corpus and says what became of the units. */
export const sync: Command = {
  arguments: ['[documents...]'],
  options: [],
  run: async (args, options, context) => {
    const { project, documents } = await select(context, args, options)
    let touched = 0
    for (const document of documents) {
      const others = documents.filter(other => other !== document).map(({ synopsis }) => synopsis)
      const paths = await commit(project, document, ({ synopsis, german }) => [
        ...syncEdits(synopsis),
        ...(german === undefined ? dropTwins(synopsis, others) : []),
      ])
      if (paths.length === 0) continue
      touched++
      const { words, print, paint } = context
      const renamed = document.folder !== document.id
      print(
        paint.bold(
          renamed
            ? words('sync.renamed', { document: document.id, before: document.folder })
            : words('sync.document', { document: document.id }),
        ),
      )
      tellChanges(document.synopsis.changes, context)
      const united = syncEdits(document.synopsis).filter(edit => edit.kind === 'unite')
      if (united.length > 0) print(words('sync.united', { count: united.length }))
      const elsewhere = foundElsewhere(document.synopsis, others)
      if (elsewhere.length > 0) {
        print(
          words('sync.elsewhere', {
            count: elsewhere.length,
            command: `synopse explain ${document.id} ${elsewhere[0]}`,
          }),
        )
      }
      for (const { path, removed } of paths)
        print(paint.dim(words(removed ? 'sync.removed' : 'sync.wrote', { path })))
    }
    if (touched === 0) context.print(context.words('sync.nothing'))
    return 0
  },
}

/** Changes of one kind beyond which only their number is told. */
const TOLD = 10

function tellChanges(changes: readonly Change[], { words, print }: Context): void {
  const kinds = new Map<Change['kind'], Change[]>()
  for (const change of changes) kinds.set(change.kind, [...(kinds.get(change.kind) ?? []), change])
  for (const [kind, list] of kinds) {
    print(words(`sync.${kind}`, { count: list.length }))
    for (const { id, text, before } of list.slice(0, TOLD)) {
      print(words('sync.unit', { unit: id, text: beginning(text || before || '') }))
    }
    if (list.length > TOLD) print(words('sync.more', { count: list.length - TOLD }))
  }
}

function beginning(text: string): string {
  const folded = text.replace(/\s+/g, ' ')
  return [...folded].length > 70 ? `${[...folded].slice(0, 70).join('')}…` : folded
}
