import { SynopseError } from '../errors.js'
import { keepSettings, readSettings } from '../io/settings.js'
import { keepLeftAt, readLeftAt } from '../project/left-at.js'
import { documentIds, findDocument } from '../project/load.js'
import type { Project } from '../project/project.js'
import { shellWord } from '../reports/shell-word.js'
import { isMlterm, isNested } from '../terminal/bidi.js'
import { answered } from '../ui/answer.js'
import type { AppProps } from '../ui/app.js'
import { toDestination } from '../ui/course.js'
import { showFirst } from '../ui/first-picture.js'
import { firstShifted } from '../ui/keyboard/shifted-keys.js'
import { leftAtOf } from '../ui/left-at.js'
import { begin, type UiState } from '../ui/state.js'
import { wantsAtFirst } from '../ui/wants.js'
import { command } from './command.js'
import type { Context } from './context.js'
import { EXIT } from './exit.js'
import { recoveredDraft } from './recovered-draft.js'
import { type ScreenDesk, screenDesk } from './screen-desk.js'

/** Opens the terminal UI. */
export const ui = command({
  arguments: ['[document]'],
  options: {},
  run: async ([name], _options, context) => {
    if (!context.interactive || !process.stdout.isTTY) throw new SynopseError('ui.noTerminal')
    const project = await context.project()
    const desk = screenDesk(project, context)
    try {
      const ids = await documentIds(project)
      const wanted = name === undefined ? undefined : findDocument(project, name, ids)
      const documents = ids.map(document => ({ document }))
      const begun = await begunState(project, documents, context)
      const first = await firstState(begun, wanted, project, desk)
      const wants = wantsAtFirst(begun, first)
      desk.begin(wants)
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
      await desk.end()
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

/** What is there before a key was pressed: a draft that was left, or the document that is wanted; of a long one the way to it. */
async function firstState(
  begun: UiState,
  wanted: string | undefined,
  project: Project,
  desk: ScreenDesk,
): Promise<UiState> {
  const draft = await recoveredDraft(project, desk.openedAtOnce)
  if (draft) return answered(begun, draft)
  if (wanted === undefined) return begun
  const going = toDestination(begun, { document: wanted })
  const aimed = { ...going, message: begun.message ?? going.message }
  return desk.isShort(wanted) ? answered(aimed, await desk.openedAtOnce(wanted)) : aimed
}

/** Where documents were left in this session: of the others, somebody else may know better by now. */
function leftSince({ leftAt: before }: UiState, last: UiState): UiState['leftAt'] {
  const isNew = (id: string, { unit, language }: UiState['leftAt'][string]) =>
    before[id]?.unit !== unit || before[id].language !== language
  return Object.fromEntries(Object.entries(leftAtOf(last)).filter(([id, place]) => isNew(id, place)))
}

/** Shows the screen until it is left, and returns its last state. Its first picture is there before Ink is, which takes long to load. */
async function shown(props: Omit<AppProps, 'seen'>): Promise<UiState> {
  const picture = showFirst(props.first, props, process)
  const { start } = await import('../ui/start.js').catch(error => {
    picture.takeBack()
    throw error
  })
  return start(props, picture.handOver)
}

/** Which files changed, and how to hand them in. */
function tellWritten(paths: readonly string[], { words, print }: Context): void {
  if (paths.length === 0) return
  print(words('ui.written', { paths: paths.join(' ') }))
  print(words('ui.handIn', { command: `git add ${paths.map(shellWord).join(' ')} && git commit` }))
}
