import type { Synopsis } from '../synopsis/synopsis.js'
import type { Answer } from '../ui/answer.js'
import { type Opened, openedOf, type Undo } from '../ui/state.js'
import { rowOf, type SentRow, sentRow } from './sent-row.js'

/** A document on its way to a page: without what only the server needs, and with each text once, which else would be most of it. */
interface SentDocument {
  id: string
  version?: string | undefined
  synopsis: Omit<Synopsis, 'rows' | 'entries' | 'registry'> & { rows: SentRow[] }
}

/** An answer as a page gets it; `read` makes one of it again. */
export type Sent<A = Answer> = A extends { opened: Opened } ? Omit<A, 'opened'> & { opened: SentDocument } : A

/** An answer as text. What was no more before a save, and has to be no more again, is `null`. */
export function written(answer: Answer): string {
  if (!('opened' in answer)) return JSON.stringify(answer)
  const { id, version, synopsis } = answer.opened
  const { entries: _entries, registry: _registry, rows, ...told } = synopsis
  const opened: SentDocument = { id, version, synopsis: { ...told, rows: rows.map(sentRow) } }
  return JSON.stringify({ ...answer, opened, ...('undo' in answer && { undo: sentUndo(answer.undo) }) })
}

function sentUndo(undo: Undo | undefined): object | undefined {
  if (!undo) return undefined
  return {
    ...undo,
    before: Object.fromEntries(Object.entries(undo.before).map(([key, was]) => [key, was ?? null])),
  }
}

/** The answer that a text from the server holds. What it has to send back, it sends back as it came. */
export function read(text: string): Answer {
  const sent: Sent = JSON.parse(text)
  if (!('opened' in sent)) return sent
  const { synopsis, ...known } = sent.opened
  const rows = synopsis.rows.map(rowOf)
  const opened = openedOf({ ...known, synopsis: { ...synopsis, rows, entries: {}, registry: [] } })
  return { ...sent, opened } as Answer
}
