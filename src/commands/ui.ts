import { SynopseError } from '../errors.js'
import { inOwnEditor } from '../io/own-editor.js'
import { keepSettings, readSettings } from '../io/settings.js'
import { keepDraft, leftDrafts, takeOver } from '../project/draft.js'
import { followDocument } from '../project/follow.js'
import { keepLeftAt, readLeftAt } from '../project/left-at.js'
import { documentIds, findDocument } from '../project/load.js'
import type { Project } from '../project/project.js'
import { bytesOnDisk } from '../project/size.js'
import { shellWord } from '../reports/shell-word.js'
import { isMlterm, isNested } from '../terminal/bidi.js'
import { type Answer, answered } from '../ui/answer.js'
import type { AppProps } from '../ui/app.js'
import type { Desk } from '../ui/desk.js'
import { showFirst } from '../ui/first-picture.js'
import { firstShifted } from '../ui/keyboard/shifted-keys.js'
import { leftAtOf } from '../ui/left-at.js'
import { begin, type UiState } from '../ui/state.js'
import { wantsSince } from '../ui/wants.js'
import { command } from './command.js'
import type { Context } from './context.js'
import type { FileEffect } from './desk.js'
import { EXIT } from './exit.js'
import { greeting } from './greeting.js'
import { isLook } from './looks.js'
import { type DeskWorker, deskWorker } from './worker.js'

/** Opens the terminal UI. */
export const ui = command({
  arguments: ['[document]'],
  options: {},
  run: async ([name], _options, context) => {
    if (!context.interactive || !process.stdout.isTTY) throw new SynopseError('ui.noTerminal')
    // What takes long must not keep what somebody waits for: each has a thread of its own.
    const [files, looks] = [deskWorker(context), deskWorker(context)]
    try {
      const project = await context.project()
      const ids = await documentIds(project)
      const wanted = name === undefined ? undefined : findDocument(project, name, ids)
      const documents = ids.map(document => ({ document }))
      const begun = await begunState(project, documents, context)
      const isShort = (document: string) => bytesOnDisk(project, document) <= SHORT
      const openedNow = (document: string) =>
        isShort(document) ? openedHere(project, document, context) : files.answer(opening(document))
      const draft = await recovered(project, openedNow)
      const answer = draft ?? (wanted !== undefined && isShort(wanted) ? await openedNow(wanted) : undefined)
      const first = answer ? answered(begun, answer) : begun
      const asked: FileEffect[] = [
        ...(answer || wanted === undefined ? [] : [opening(wanted)]),
        { kind: 'count' },
        { kind: 'tally' },
      ]
      const desk = deskFor(project, begunWith(asked[0], files), looks)
      const wants = [...wantsSince(begun, first), ...asked, { kind: 'greet' } as const]
      const { env } = process
      const terminal = {
        isMlterm: isMlterm(env),
        isNested: isNested(env),
        firstShifted: firstShifted(env),
      }
      const last = await shown({ first, wants, desk, view: context, ...terminal })
      await keepLeftAt(project.root, { language: last.language, documents: leftSince(begun, last) })
      tellWritten(last.written, context)
    } finally {
      await Promise.all([files.end(), looks.end()])
    }
    return EXIT.fine
  },
})

/** The state that the screen begins with: where its documents were left; with a word for who comes for the first time. */
async function begunState(
  { root, config }: Project,
  documents: UiState['documents'],
  { screenBidi }: Context,
): Promise<UiState> {
  const { env } = process
  const { language, documents: leftAt } = await readLeftAt(root)
  const { welcomed, mouse } = readSettings(env)
  const isFirst = welcomed !== true
  if (isFirst) void keepSettings(env, { welcomed: true })
  return {
    ...begin(config.source.language, config.targets, documents, screenBidi, mouse === true),
    leftAt,
    ...(language !== undefined && config.targets.includes(language) && { language }),
    ...(isFirst && { message: { key: 'ui.welcome' } }),
  }
}

/** Where documents were left in this session: of the others, somebody else may know better by now. */
function leftSince({ leftAt: before }: UiState, last: UiState): UiState['leftAt'] {
  const isNew = (id: string, { unit, language }: UiState['leftAt'][string]) =>
    before[id]?.unit !== unit || before[id].language !== language
  return Object.fromEntries(Object.entries(leftAtOf(last)).filter(([id, place]) => isNew(id, place)))
}

/** Bytes of a document that is read at once: a thread takes longer to start. */
const SHORT = 500_000

const opening = (document: string) => ({ kind: 'open', document }) as const

/** Shows the screen until it is left, and returns its last state. Its first picture is there before Ink is, which takes long to load. */
async function shown(props: Omit<AppProps, 'seen'>): Promise<UiState> {
  const picture = showFirst(props.first, props, process)
  const { start } = await import('../ui/start.js').catch(error => {
    picture.takeBack()
    throw error
  })
  return start(props, picture.handOver)
}

/** Opens a short document without a thread. */
async function openedHere(project: Project, document: string, { words }: Context): Promise<Answer> {
  const { deskOf } = await import('./desk.js')
  return deskOf(project, words.logical)(opening(document))
}

/** A desk that answers what is wanted first while the screen is still being loaded. */
function begunWith(wanted: FileEffect | undefined, desk: DeskWorker): DeskWorker {
  if (!wanted) return desk
  let begun: Promise<Answer> | undefined = desk.answer(wanted)
  // Where nobody asks for it, something else went wrong, and is told.
  begun.catch(() => {})
  return {
    ...desk,
    answer: effect => {
      const first = effect === wanted ? begun : undefined
      begun = undefined
      return first ?? desk.answer(effect)
    },
  }
}

function deskFor(project: Project, files: DeskWorker, looks: DeskWorker): Desk {
  const { env } = process
  return {
    answer: async effect => {
      if (effect.kind === 'settings') {
        const { kind: _settings, ...chosen } = effect
        return void (await keepSettings(env, chosen))
      }
      if (effect.kind === 'greet') return greeting(project)
      if (effect.kind !== 'external') return (isLook(effect) ? looks : files).answer(effect)
      const text = inOwnEditor(effect.text, env)
      return text === undefined
        ? { kind: 'failed', message: { key: 'ui.noEditor' } }
        : { kind: 'typed', text }
    },
    follow: (document, changed) => followDocument(project, document, changed),
    keep: draft => keepDraft(project.root, draft),
  }
}

/** What was typed and never saved, as an answer: of several drafts the newest whose document can be opened. */
async function recovered(
  { root, config }: Project,
  open: (document: string) => Promise<Answer>,
): Promise<Answer | undefined> {
  for (const draft of await leftDrafts(root)) {
    const { document, file, ...typed } = draft
    const answer = await open(document)
    if (answer?.kind !== 'opened' || !config.targets.includes(typed.language)) continue
    const cell = cellAt(answer.opened.synopsis, typed.unit, typed.language)
    if (!cell) continue
    await takeOver(root, draft)
    const isOfToday = typed.source !== undefined && sameSource(typed.source, cell.source)
    return { kind: 'draft', opened: answer.opened, isOfToday, ...typed }
  }
  return undefined
}

/** Which files changed, and how to hand them in. */
function tellWritten(paths: readonly string[], { words, print }: Context): void {
  if (paths.length === 0) return
  print(words('ui.written', { paths: paths.join(' ') }))
  print(words('ui.handIn', { command: `git add ${paths.map(shellWord).join(' ')} && git commit` }))
}
