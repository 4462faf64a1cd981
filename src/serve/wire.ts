import type { Synopsis } from '../synopsis/synopsis.js'
import type { Answer } from '../ui/answer.js'
import { type Difference, differenceOf, withDifference } from '../ui/difference.js'
import { type Opened, openedOf, type Undo } from '../ui/state.js'
import { rowOf, type SentRow, sentRow } from './sent-row.js'

/** A document on its way to a page: without what only the server needs, and with each text once, which else would be most of it. */
interface SentDocument {
  id: string
  version?: string | undefined
  synopsis: Omit<Synopsis, 'rows' | 'entries' | 'registry'> & { rows: SentRow[] }
}

/** What became of a document, on its way to a page. */
export type SentDifference = Omit<Difference, 'rows'> & { rows: (readonly [place: number, row: SentRow])[] }

/** An answer as a page gets it; `read` makes one of it again. */
export type Sent<A = Answer> = A extends { opened: Opened }
  ? Omit<A, 'opened'> & ({ opened: SentDocument } | { difference: SentDifference })
  : A

/**
 * An answer as text. What was no more before a save, and has to be no more again, is `null`.
 *
 * @param since the document as the page knows it: it gets what became of that (default: all of it)
 */
export function written(answer: Answer, since?: Opened): string {
  if (!('opened' in answer)) return JSON.stringify(answer)
  const difference = differenceOf(since, answer.opened)
  if (difference)
    return JSON.stringify({
      ...answer,
      opened: undefined,
      difference: sentDifference(difference),
      ...('undo' in answer && { undo: sentUndo(answer.undo) }),
    })
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

export function sentDifference({ rows, ...difference }: Difference): SentDifference {
  return { ...difference, rows: rows.map(([place, row]) => [place, sentRow(row)]) }
}

/** The document that a page knows, with what became of it; undefined where it knows another one. */
export function withSent(
  known: Opened | undefined,
  { rows, ...difference }: SentDifference,
): Opened | undefined {
  return withDifference(known, { ...difference, rows: rows.map(([place, row]) => [place, rowOf(row)]) })
}

/**
 * The answer that a text from the server holds. What it has to send back, it sends back as it came.
 *
 * @param known the document that the page knew when it asked
 */
export function read(text: string, known?: Opened): Answer {
  const sent: Sent = JSON.parse(text)
  if ('difference' in sent) {
    const { difference, ...answer } = sent
    const opened = withSent(known, difference)
    if (!opened) throw new Error(`Nobody knows ${difference.id} as it was.`)
    return { ...answer, opened } as Answer
  }
  if (!('opened' in sent)) return sent
  const { synopsis, ...about } = sent.opened
  const rows = synopsis.rows.map(rowOf)
  const opened = openedOf({ ...about, synopsis: { ...synopsis, rows, entries: {}, registry: [] } })
  return { ...sent, opened } as Answer
}
