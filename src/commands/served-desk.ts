import { SynopseError } from '../errors.js'
import { type Follower, followProject } from '../project/follow.js'
import { keepLeftAt } from '../project/left-at.js'
import { asConfigured, type Project } from '../project/project.js'
import { MOST_TRIED, type ServedDesk, type ServedEffect } from '../serve/contract.js'
import { effectReader } from '../serve/effect-schema.js'
import { type EventStreams, eventStreams } from '../serve/event-streams.js'
import { type SentDifference, sentDifference } from '../serve/wire.js'
import type { Answer } from '../ui/answer.js'
import { differenceOf } from '../ui/difference.js'
import type { Opened, TranslationPlace } from '../ui/state.js'
import { CODES } from './context.js'
import type { FileEffect } from './desk.js'
import { greeting } from './greeting.js'
import { isLook } from './looks.js'
import { sharedAnswers } from './shared-answers.js'

/** The desk of all pages of a project, and what they are told of. */
export interface PagesDesk {
  project: () => Promise<Project>
  /** Reads what a page wants, of the languages that there are now. */
  read: (text: string) => Promise<ServedEffect | undefined>
  desk: ServedDesk
  streams: EventStreams
  /** Ends once nothing is being written. */
  end: () => Promise<void>
}

type Answering = (effect: FileEffect) => Promise<Answer>

/** Characters of what became of a document that all are told with a save, at most: else each asks for it. */
const MOST_TOLD = 10_000

/** Lets pages share the desk of a screen. Whoever listens is told at once what is saved here, and soon what others change. */
export function pagesDesk(opened: Project, asked: Answering, looks: Answering): PagesDesk {
  let known: Opened | undefined
  const files: Answering = async effect => {
    const answer = await asked(effect)
    if ('opened' in answer) known = answer.opened
    return answer
  }
  const now = lastReadable(opened)
  let follower: Follower | undefined
  let isReady = false
  const follow = () =>
    followProject(
      now,
      document => streams.send({ kind: 'changed', ...(document !== undefined && { document }) }),
      () => {
        isReady = true
        streams.send({ kind: 'ready' })
      },
    )
  // The files are looked at as long as somebody wants to know.
  const streams = eventStreams({
    first: () => (isReady ? { kind: 'ready' } : undefined),
    changed: size => {
      if (size > 0) {
        follower ??= follow()
        return
      }
      follower?.end()
      follower = undefined
      isReady = false
    },
  })
  // All tabs want the same once somebody saved, and the next save waits behind that.
  const reading = sharedAnswers(files)
  // To judge a long document may take longer than it is until the next save: tabs do not queue up for that, either.
  const judging = sharedAnswers((document: string) => looks({ kind: 'look', document, generation: 0 }))
  const look = async ({ document, generation }: Extract<ServedEffect, { kind: 'look' }>) => {
    const answer = await judging(document)
    return answer.kind === 'looked' ? { ...answer, generation } : answer
  }
  let last: Promise<unknown> = Promise.resolve()
  const write = async (effect: FileEffect, document: string) => {
    let before = known
    const answered = async () => {
      before = known
      return files(effect)
    }
    const answer = await (follower ? follower.during(document, answered) : answered())
    if (answer.kind === 'written' && answer.paths.length > 0)
      streams.send({ kind: 'saved', document, ...became(before, answer.opened) })
    return answer
  }
  let kept = Promise.resolve()
  const keepPlace = ({ document, unit, language }: TranslationPlace) => {
    kept = kept.then(() =>
      keepLeftAt(opened.root, { language, documents: { [document]: { unit, language } } }),
    )
    return kept
  }
  return {
    project: now,
    read: readerOf(now),
    streams,
    desk: async effect => {
      if (effect.kind === 'greet') return greeting(opened)
      if (effect.kind === 'left') return void (await keepPlace(effect))
      // Who types that much is not kept waiting for what is said of it.
      if (effect.kind === 'try' && effect.source.length + effect.text.length > MOST_TRIED) return undefined
      if (effect.kind === 'look') return look(effect)
      const document = written(effect)
      if (document === undefined) return (isLook(effect) ? looks : reading)(effect)
      // One after the other: each sees what the one before it wrote.
      const answer = last.then(() => write(effect, document))
      last = answer.catch(() => {})
      return answer
    },
    end: async () => {
      follower?.end()
      streams.end()
      await Promise.all([last, kept])
    },
  }
}

/** What became of a document by a save, for those who know it as it was. */
function became(before: Opened | undefined, now: Opened): { difference?: SentDifference } {
  const found = differenceOf(before, now)
  const difference = found && sentDifference(found)
  return difference && JSON.stringify(difference).length <= MOST_TOLD ? { difference } : {}
}

/** The project as its config said when it could be read last: whoever wants something is told what is wrong with it now. */
function lastReadable(opened: Project): () => Promise<Project> {
  const now = asConfigured(opened, CODES)
  let last = opened
  return async () => {
    try {
      last = await now()
    } catch (error) {
      if (!(error instanceof SynopseError)) throw error
    }
    return last
  }
}

/** Reads effects with the languages of the config. */
function readerOf(now: () => Promise<Project>): PagesDesk['read'] {
  let kept: { languages: readonly string[]; read: ReturnType<typeof effectReader> } | undefined
  return async text => {
    const { targets: languages } = (await now()).config
    if (kept?.languages !== languages) kept = { languages, read: effectReader(languages) }
    return kept.read(text)
  }
}

/** The document that an effect wants to write. */
function written(effect: Exclude<ServedEffect, { kind: 'greet' | 'left' }>): string | undefined {
  if (effect.kind === 'restore') return effect.undo.document
  return 'basis' in effect ? effect.document : undefined
}
