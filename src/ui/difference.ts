import type { Row, Synopsis } from '../synopsis/synopsis.js'
import type { Answer } from './answer.js'
import { shared } from './shared.js'
import { type Opened, openedOf } from './state.js'

/** What became of a document from one version to another: a save changes a row or two of thousands. */
export interface Difference {
  id: string
  since: string
  version: string
  /** The rows that are others now, each with its place from 0. */
  rows: readonly (readonly [place: number, row: Row])[]
  /** What else is known of the document, as far as it is something else now. */
  rest: Partial<Omit<Synopsis, 'rows'>>
}

/**
 * What became of a document; undefined where it is told better as a whole.
 *
 * @param before what it was: all parts of `now` that are the same are the same values (see `shared`)
 */
export function differenceOf(before: Opened | undefined, now: Opened): Difference | undefined {
  if (before?.id !== now.id || before.version === undefined || now.version === undefined) return undefined
  const [was, is] = [before.synopsis, now.synopsis]
  if (was.rows.length !== is.rows.length) return undefined
  // What is not there any more can't be told.
  if (
    Object.entries(was).some(([key, value]) => value !== undefined && is[key as keyof Synopsis] === undefined)
  )
    return undefined
  const { rows: all, ...others } = is
  const rows = all.flatMap((row, place) => (row === was.rows[place] ? [] : [[place, row] as const]))
  if (rows.length > all.length / 2) return undefined
  const rest = Object.fromEntries(
    Object.entries(others).filter(([key, value]) => value !== was[key as keyof Synopsis]),
  )
  return { id: now.id, since: before.version, version: now.version, rows, rest }
}

/** The document as it is now; undefined where it was another one than the difference is about. */
export function withDifference(before: Opened | undefined, difference: Difference): Opened | undefined {
  const { id, since, version, rows: changed, rest } = difference
  if (before?.id !== id || before.version !== since) return undefined
  const rows = [...before.synopsis.rows]
  for (const [place, row] of changed) rows[place] = row
  return openedOf({ id, version, synopsis: { ...before.synopsis, ...rest, rows } })
}

/** An answer in which a document may be told by what became of it since it was told last. */
export type Told = Answer | { answer: Omit<Answer, 'opened'>; difference: Difference }

/** Tells answers to somebody who hears them all, in their order: of a document that they know, what became of it. */
export function teller(): (answer: Answer) => Told {
  let last: Opened | undefined
  return answer => {
    if (!('opened' in answer)) return answer
    const { opened, ...rest } = answer
    const [before, now] = [last, shared(last, opened)]
    last = now
    const difference = differenceOf(before, now)
    return difference ? { answer: rest, difference } : { ...answer, opened: now }
  }
}

/** Hears what a `teller` tells. */
export function hearer(): (told: Told) => Answer {
  let last: Opened | undefined
  return told => {
    const answer =
      'difference' in told ? withOpened(told.answer, withDifference(last, told.difference)) : told
    if ('opened' in answer) last = answer.opened
    return answer
  }
}

function withOpened(answer: Omit<Answer, 'opened'>, opened: Opened | undefined): Answer {
  if (!opened) throw new Error('A document is told that nobody knows.')
  return { ...answer, opened } as Answer
}
