import { SynopseError } from '../errors.js'
import { keptDraft } from '../io/draft.js'
import { shellWord } from '../reports/shell-word.js'
import type { BidiMode } from '../terminal/bidi.js'
import type { Answer } from '../ui/answer.js'
import { begin } from '../ui/state.js'
import type { Command, Context } from './context.js'
import { deskOf } from './desk.js'
import { EXIT } from './exit.js'
import { select } from './selection.js'
import { statusOf } from './status.js'
import { startLooking } from './worker.js'

/** Opens the terminal UI. */
export const ui: Command = {
  arguments: ['[document]'],
  options: [],
  run: async ([name], _options, context) => {
    if (!context.interactive || !process.stdout.isTTY) throw new SynopseError('ui.noTerminal')
    const { project, documents, languages } = await select(context, name === undefined ? [] : [name])
    const counted = documents.map(document => statusOf(document, languages))
    const worker = startLooking(context)
    const desk = deskOf(project, worker.look)
    const { start } = await import('../ui/start.js')
    const first = begin(project.config.source.language, languages, counted)
    const draft = await keptDraft(project.root)
    const last = await start({
      first,
      answer: draft && (await recovered(draft)),
      wants:
        name === undefined || draft
          ? [{ kind: 'overview' }]
          : [{ kind: 'open', document: documents[0]?.id ?? name }],
      desk,
      view: { ...context, bidi: orderOf(context.bidi, process.env) },
    })
    await worker.end()
    tellWritten(last.written, context)
    return EXIT.fine

    async function recovered(
      draft: NonNullable<Awaited<ReturnType<typeof keptDraft>>>,
    ): Promise<Answer | undefined> {
      const { document, ...typed } = draft
      const answer = await desk.answer({ kind: 'open', document })
      if (answer.kind !== 'opened' || !languages.includes(typed.language)) return undefined
      return { kind: 'draft', opened: answer.opened, ...typed }
    }
  },
}

/** Ink lets no isolates through: where they would be right, the next best. Konsole can't be asked to leave the order to us. */
function orderOf(bidi: BidiMode, env: NodeJS.ProcessEnv): BidiMode {
  if (bidi !== 'isolate') return bidi
  return env.KONSOLE_VERSION ? 'logical' : 'visual'
}

/** Which files changed, and how to hand them in. */
function tellWritten(paths: readonly string[], { words, print }: Context): void {
  if (paths.length === 0) return
  print(words('ui.written', { paths: paths.join(' ') }))
  print(words('ui.handIn', { command: `git add ${paths.map(shellWord).join(' ')} && git commit` }))
}
