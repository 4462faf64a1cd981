import { SynopseError } from '../errors.js'
import { inOwnEditor } from '../io/own-editor.js'
import { keepSettings } from '../io/settings.js'
import { keepDraft, leftDrafts, takeOver } from '../project/draft.js'
import { documentIds, findDocument } from '../project/load.js'
import type { Project } from '../project/project.js'
import { shellWord } from '../reports/shell-word.js'
import type { Answer } from '../ui/answer.js'
import type { Desk } from '../ui/desk.js'
import { begin } from '../ui/state.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { isLook } from './looks.js'
import { type DeskWorker, deskWorker } from './worker.js'

/** Opens the terminal UI. */
export const ui = command({
  arguments: ['[document]'],
  options: {},
  run: async ([name], _options, context) => {
    if (!context.interactive || !process.stdout.isTTY) throw new SynopseError('ui.noTerminal')
    // What takes long must not keep what somebody waits for: each has a thread of its own.
    const [files, looks] = [begunWith(name, deskWorker(context)), deskWorker(context)]
    try {
      const project = await context.project()
      const ids = await documentIds(project)
      const wanted = name === undefined ? undefined : findDocument(project, name, ids)
      const desk = deskFor(project, files, looks)
      const { start } = await import('../ui/start.js')
      const { source, targets } = project.config
      const documents = ids.map(document => ({ document }))
      const answer = await recovered(project, desk)
      const last = await start({
        first: begin(source.language, targets, documents, context.bidi),
        answer,
        wants: [
          wanted === undefined || answer ? { kind: 'count' } : { kind: 'open', document: wanted },
          { kind: 'tally' },
        ],
        desk,
        view: context,
      })
      tellWritten(last.written, context)
    } finally {
      await Promise.all([files.end(), looks.end()])
    }
    return EXIT.fine
  },
})

/** A desk that reads a document while the screen is still being loaded: that is what it is most likely asked for first. */
function begunWith(name: string | undefined, desk: DeskWorker): DeskWorker {
  if (name === undefined) return desk
  let begun: Promise<Answer> | undefined = desk.answer({ kind: 'open', document: name })
  // Where nobody asks for it, something else went wrong, and is told.
  begun.catch(() => {})
  return {
    ...desk,
    answer: async effect => {
      const first = effect.kind === 'open' ? begun : undefined
      begun = undefined
      const answer = await first
      const isWanted =
        answer?.kind === 'opened' && effect.kind === 'open' && answer.opened.id === effect.document
      return isWanted ? answer : desk.answer(effect)
    },
  }
}

function deskFor(project: Project, files: DeskWorker, looks: DeskWorker): Desk {
  const { env } = process
  return {
    answer: async effect => {
      if (effect.kind === 'settings') return void (await keepSettings(env, { bidi: effect.bidi }))
      if (effect.kind !== 'external') return (isLook(effect) ? looks : files).answer(effect)
      const text = inOwnEditor(effect.text, env)
      return text === undefined
        ? { kind: 'failed', message: { key: 'ui.noEditor' } }
        : { kind: 'typed', text }
    },
    keep: draft => keepDraft(project.root, draft),
  }
}

/** What was typed and never saved, as an answer: of several drafts the newest whose document can be opened. */
async function recovered({ root, config }: Project, desk: Desk): Promise<Answer | undefined> {
  for (const draft of await leftDrafts(root)) {
    const { document, file, ...typed } = draft
    const answer = await desk.answer({ kind: 'open', document })
    if (answer?.kind !== 'opened' || !config.targets.includes(typed.language)) continue
    if (!answer.opened.synopsis.rows.some(({ unit }) => unit.id === typed.unit)) continue
    await takeOver(root, draft)
    return { kind: 'draft', opened: answer.opened, ...typed }
  }
  return undefined
}

/** Which files changed, and how to hand them in. */
function tellWritten(paths: readonly string[], { words, print }: Context): void {
  if (paths.length === 0) return
  print(words('ui.written', { paths: paths.join(' ') }))
  print(words('ui.handIn', { command: `git add ${paths.map(shellWord).join(' ')} && git commit` }))
}
