import { inOwnEditor } from '../io/own-editor.js'
import { keepSettings } from '../io/settings.js'
import { keepDraft } from '../project/draft.js'
import { followDocument, type Look, lookAt } from '../project/follow.js'
import type { Project } from '../project/project.js'
import { bytesOnDisk } from '../project/size.js'
import type { Answer } from '../ui/answer.js'
import type { Desk } from '../ui/desk.js'
import type { Effect } from '../ui/effect.js'
import type { Context } from './context.js'
import type { FileEffect } from './desk.js'
import { greeting } from './greeting.js'
import { isLook } from './looks.js'
import { type DeskWorker, deskWorker } from './worker.js'

/** The desk of a screen, with the threads that it works in. */
export interface ScreenDesk extends Desk {
  /** Opens a document before there is a screen: a short one at once. */
  openedAtOnce: (document: string) => Promise<Answer>
  /** Whether a document is short. */
  isShort: (document: string) => boolean
  /** Begins what the screen wants first while that is still being loaded. */
  begin: (wants: readonly Effect[]) => void
  end: () => Promise<unknown>
}

/** Bytes of a document that is read at once: a thread takes longer to start. */
const SHORT = 500_000

export function screenDesk(project: Project, context: Context): ScreenDesk {
  const { env } = process
  // What takes long must not keep what somebody waits for: each has a thread of its own.
  const [files, looking] = [deskWorker(context), deskWorker(context)]
  const isShort = (document: string) => bytesOnDisk(project, document) <= SHORT
  /** How the files of documents looked before they were read: what changes until they are followed is told then. */
  const looks = new Map<string, Look>()
  const read = (effect: FileEffect, answer: DeskWorker['answer']) => {
    const document = opens(effect)
    if (document !== undefined) looks.set(document, lookAt(project, document))
    return answer(effect)
  }
  let ahead: { effect: Effect; answer: Promise<Answer> } | undefined
  return {
    isShort,
    openedAtOnce: document => {
      const opening = { kind: 'open', document } as const
      return read(opening, isShort(document) ? effect => openedHere(project, effect, context) : files.answer)
    },
    begin: wants => {
      const effect = wants.find(isOpening)
      if (effect) ahead = begunWith(effect, read(effect, files.answer))
    },
    answer: async effect => {
      if (effect.kind === 'settings') {
        const { kind: _settings, ...chosen } = effect
        return void (await keepSettings(env, chosen))
      }
      if (effect.kind === 'greet') return greeting(project)
      if (effect.kind === 'external') return inEditor(effect.text, env)
      const begun = ahead
      if (begun?.effect !== effect) return read(effect, (isLook(effect) ? looking : files).answer)
      ahead = undefined
      return begun.answer
    },
    follow: (document, changed) => followDocument(project, document, changed, looks.get(document)),
    keep: draft => keepDraft(project.root, draft),
    end: () => Promise.all([files.end(), looking.end()]),
  }
}

const isOpening = (effect: Effect): effect is Extract<Effect, { kind: 'open' }> => effect.kind === 'open'

/** The document that is shown after an effect, and followed from then on. */
function opens(effect: FileEffect): string | undefined {
  if (effect.kind === 'restore') return effect.undo.document
  return effect.kind === 'open' ? effect.document : undefined
}

/** Opens a short document without a thread. */
async function openedHere(project: Project, opening: FileEffect, { words }: Context): Promise<Answer> {
  const { deskOf } = await import('./desk.js')
  return deskOf(project, words.logical)(opening)
}

function begunWith(effect: Effect, answer: Promise<Answer>) {
  // Where nobody asks for it, something else went wrong, and is told.
  answer.catch(() => {})
  return { effect, answer }
}

function inEditor(text: string, env: NodeJS.ProcessEnv): Answer {
  const written = inOwnEditor(text, env)
  return written === undefined
    ? { kind: 'failed', message: { key: 'ui.noEditor' } }
    : { kind: 'typed', text: written }
}
