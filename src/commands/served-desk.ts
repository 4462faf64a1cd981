import { type Follower, followProject } from '../project/follow.js'
import type { Project } from '../project/project.js'
import type { ServedDesk, ServedEffect } from '../serve/contract.js'
import { type EventStreams, eventStreams } from '../serve/event-streams.js'
import type { Answer } from '../ui/answer.js'
import type { FileEffect } from './desk.js'
import { greeting } from './greeting.js'
import { isLook } from './looks.js'

/** The desk of all pages of a project, and what they are told of. */
export interface PagesDesk {
  desk: ServedDesk
  streams: EventStreams
  /** Ends once nothing is being written. */
  end: () => Promise<void>
}

type Answering = (effect: FileEffect) => Promise<Answer>

/** Lets pages share the desk of a screen. Whoever listens is told at once what is saved here, and soon what others change. */
export function pagesDesk(project: Project, files: Answering, looks: Answering): PagesDesk {
  let follower: Follower | undefined
  let isReady = false
  const follow = () =>
    followProject(
      project,
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
  let last: Promise<unknown> = Promise.resolve()
  const write = async (effect: FileEffect, document: string) => {
    const answered = () => files(effect)
    const answer = await (follower ? follower.during(document, answered) : answered())
    if (answer.kind === 'written' && answer.paths.length > 0) streams.send({ kind: 'saved', document })
    return answer
  }
  return {
    streams,
    desk: effect => {
      if (effect.kind === 'greet') return greeting(project)
      const document = written(effect)
      if (document === undefined) return (isLook(effect) ? looks : files)(effect)
      // One after the other: each sees what the one before it wrote.
      const answer = last.then(() => write(effect, document))
      last = answer.catch(() => {})
      return answer
    },
    end: async () => {
      follower?.end()
      streams.end()
      await last
    },
  }
}

/** The document that an effect wants to write. */
function written(effect: Exclude<ServedEffect, { kind: 'greet' }>): string | undefined {
  if (effect.kind === 'restore') return effect.undo.document
  return 'basis' in effect ? effect.document : undefined
}
