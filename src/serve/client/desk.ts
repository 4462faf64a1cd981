import type { Answer } from '../../ui/answer.js'
import type { Desk } from '../../ui/desk.js'
import type { Effect } from '../../ui/effect.js'
import { shared } from '../../ui/shared.js'
import type { Opened, UiMessage } from '../../ui/state.js'
import { MOST_TRIED, type ServedEffect, type ServedEvent } from '../contract.js'
import { withSent } from '../wire.js'
import { ask, Refused, Unanswered } from './server.js'
import type { Unsaved } from './unsaved.js'

/** What pages do without: a browser has an editor and a screen of its own. */
const ELSEWHERE: ReadonlySet<Effect['kind']> = new Set(['external', 'settings'])
/** Asked again by itself, once there is something new to ask. */
const PASSING: ReadonlySet<ServedEffect['kind']> = new Set(['try', 'explain', 'concordance'])
/** Of these, only the last one of a document counts. */
const REPLACED: ReadonlySet<ServedEffect['kind']> = new Set(['look', 'try', 'explain'])

/** The way from a page to the files, over the server. */
export interface PageDesk extends Desk {
  /** Told of what others did. */
  told: (event: ServedEvent) => void
}

/** Milliseconds until a look is tried again that nobody answered. */
const AGAIN = 1000

/** What is said while nobody answers. */
export const NO_SERVER: UiMessage = { key: 'serve.page.noServer' }

/** @param reached told when nobody answers a look, and when somebody does again */
export function pageDesk(unsaved: Unsaved, reached: (isThere: boolean) => void): PageDesk {
  const followers = new Map<string, () => void>()
  /** Documents that nobody follows yet, since they are being read, and whether they were changed since that was asked for. */
  const opening = new Map<string, boolean>()
  /** The document as it was told last. */
  let known: Opened | undefined
  /** Whether it is as the last event told: then nobody has to be asked for it. */
  let isNewest = false
  /** Ends once all is written that was sent. */
  let writing: Promise<unknown> = Promise.resolve()

  const keptOf = <A extends Answer | undefined>(answer: A): A => {
    if (!answer || !('opened' in answer)) return answer
    const before = known
    known = shared(before, answer.opened)
    // Where it comes late, it is older than what was told meanwhile.
    isNewest &&= before?.id === known.id && before.version === known.version
    return { ...answer, opened: known }
  }
  const write = (effect: ServedEffect) => {
    const answer = ask(effect, { known }).then(keptOf, failed)
    writing = answer
    return answer
  }
  const newest = new Map<string, AbortController>()
  /** Calls off what the effect takes the place of: a browser has six connections for all tabs, and a save would wait for one of them. */
  const insteadOfOthers = (effect: ServedEffect) => {
    if (!REPLACED.has(effect.kind) || !('document' in effect)) return undefined
    const key = `${effect.kind} ${effect.document}`
    newest.get(key)?.abort()
    const own = new AbortController()
    newest.set(key, own)
    return own.signal
  }
  const look = async (effect: ServedEffect): Promise<Answer | undefined> => {
    const signal = insteadOfOthers(effect)
    for (let isFirst = true; ; isFirst = false) {
      try {
        const answer = keptOf(await ask(effect, { known, signal }))
        if (!isFirst) reached(true)
        return answer
      } catch (error) {
        if (signal?.aborted) return undefined
        // Who is there says the same the next time.
        if (!(error instanceof Unanswered)) return failed(error)
        if (PASSING.has(effect.kind)) return undefined
        if (isFirst) reached(false)
        await new Promise(done => setTimeout(done, AGAIN))
      }
    }
  }
  /** The answer that events have told already. */
  const toldBy = ({ document, version }: Extract<Effect, { kind: 'reread' }>): Answer | undefined => {
    if (!isNewest || known?.id !== document) return undefined
    return known.version === version
      ? { kind: 'unchanged' }
      : { kind: 'reread', opened: known, since: version }
  }
  const takeIn = (event: ServedEvent) => {
    const now = event.kind === 'saved' && event.difference ? withSent(known, event.difference) : undefined
    known = now ?? known
    isNewest = now !== undefined
  }
  return {
    answer: async effect => {
      if (ELSEWHERE.has(effect.kind)) return undefined
      if (effect.kind === 'open') opening.set(effect.document, false)
      // Nobody would judge it.
      if (effect.kind === 'try' && effect.source.length + effect.text.length > MOST_TRIED) return undefined
      // Of what is being written here, the answer to it tells.
      if (effect.kind === 'reread') {
        await writing
        const told = toldBy(effect)
        if (told) return told
      }
      return 'basis' in effect || effect.kind === 'restore' ? write(effect) : look(effect as ServedEffect)
    },
    follow: (document, changed) => {
      followers.set(document, changed)
      if (opening.get(document)) changed()
      opening.delete(document)
      return () => void followers.delete(document)
    },
    keep: async draft => unsaved.keep(draft),
    told: event => {
      const isMeant = (document: string) =>
        !('document' in event) || event.document === undefined || event.document === document
      if (known && isMeant(known.id)) takeIn(event)
      for (const document of opening.keys()) if (isMeant(document)) opening.set(document, true)
      for (const [document, changed] of followers) if (isMeant(document)) changed()
    },
  }
}

/** Why nothing came back; what was typed stays. */
function failed(error: unknown): Answer {
  if (error instanceof Unanswered) return { kind: 'failed', message: NO_SERVER }
  const isOut = error instanceof Refused && (error.status === 401 || error.status === 403)
  if (isOut) return { kind: 'failed', message: { key: 'serve.closed' } }
  const reason = error instanceof Error ? error.message : String(error)
  return { kind: 'failed', message: { key: 'serve.failed', args: { reason } } }
}
