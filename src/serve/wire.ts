import type { Synopsis } from '../synopsis/synopsis.js'
import type { Answer } from '../ui/answer.js'
import { type Opened, openedOf } from '../ui/state.js'

/** A document on its way to a page: without what only the server needs, which would double it. */
interface SentDocument {
  id: string
  version?: string | undefined
  synopsis: Omit<Synopsis, 'entries' | 'registry'>
}

/** An answer as a page gets it; `read` makes one of it again. */
export type Sent<A = Answer> = A extends { opened: Opened } ? Omit<A, 'opened'> & { opened: SentDocument } : A

/** An answer as text. What was no more before a save, and has to be no more again, is `null`. */
export function written(answer: Answer): string {
  if (!('opened' in answer)) return JSON.stringify(answer)
  const { id, version, synopsis } = answer.opened
  const { entries: _entries, registry: _registry, ...told } = synopsis
  const before = 'undo' in answer && answer.undo ? answer.undo.before : undefined
  return JSON.stringify({ ...answer, opened: { id, version, synopsis: told } }, (_key, value) =>
    before !== undefined && value === before
      ? Object.fromEntries(Object.entries(before).map(([key, was]) => [key, was ?? null]))
      : value,
  )
}

/** The answer that a text from the server holds. What it has to send back, it sends back as it came. */
export function read(text: string): Answer {
  const sent: Sent = JSON.parse(text)
  if (!('opened' in sent)) return sent
  const { synopsis, ...known } = sent.opened
  const opened = openedOf({ ...known, synopsis: { ...synopsis, entries: {}, registry: [] } })
  return { ...sent, opened } as Answer
}
