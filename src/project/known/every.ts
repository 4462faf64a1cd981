import type { Progress } from '../load.js'
import type { Project } from '../project.js'
import { type Listed, rememberContents, timeOf } from '../survey.js'
import { handsFor } from '../work/hands.js'
import { inOrder } from '../work/in-order.js'
import { type Kept, type Kinds, type Known, keeperOf, keepOnly, unpacked, type ValuesOf } from './kept.js'

/** How documents are gone through. */
export interface Going {
  progress?: Progress
  /** Threads that make what is not kept (default: one for each core). */
  jobs?: number | undefined
  /** Whether these are all documents of the project: what is kept of others is dropped (default: false). */
  isWhole?: boolean
}

/** What is known of a document, or what stood in the way. */
export type Outcome<K extends Kinds> = { listed: Listed } & (
  | { known: Known<ValuesOf<K>>; kept: Kept; error?: never }
  | { known?: never; kept?: never; error: unknown }
)

/**
 * Goes through documents in their order, and gives what is known of each: what is kept, or else what is made of its files, on all
 * cores where that takes long. No more than a few documents are held at once, whatever their number.
 */
export async function* every<K extends Kinds>(
  project: Project,
  documents: readonly Listed[],
  kinds: K,
  { progress = () => {}, jobs, isWhole = false }: Going = {},
): AsyncGenerator<Outcome<K>> {
  const list = Object.values(kinds)
  const keeper = await keeperOf(project, list)
  const isUnread = documents.some(({ contents, held }) => contents === undefined && !held)
  const time = isUnread ? await timeOf(project) : undefined
  const read = new Map<string, { stamp: NonNullable<Listed['stamp']>; contents: string }>()
  const hands = handsFor(
    project,
    'keep',
    list.map(({ name }) => name),
    documents.length,
    jobs,
  )
  const outcomeOf = async (listed: Listed): Promise<Outcome<K>> => {
    const kept = keeper.kept(listed)
    const known = kept && unpacked(kinds, kept)
    if (kept && known) return { listed, known, kept }
    try {
      const made = await (listed.held ? keeper.made(listed) : hands.take(listed))
      const { stamp } = listed
      if (stamp && !listed.held) read.set(listed.id, { stamp, contents: made.contents })
      const known = unpacked(kinds, made)
      return known ? { listed, known, kept: made } : await madeAnew(listed)
    } catch (error) {
      return { listed, error }
    }
  }
  /** What is kept, and whole, and yet is none that can have been made. */
  const madeAnew = async (listed: Listed) => {
    const kept = await keeper.made(listed, true)
    const known = unpacked(kinds, kept)
    if (!known) throw new Error(`Nothing is known of ${listed.id}.`)
    return { listed, known, kept }
  }
  try {
    let done = 0
    for await (const outcome of inOrder(documents, outcomeOf, hands.ahead)) {
      progress(done++, documents.length)
      yield outcome
    }
    progress(documents.length, documents.length)
    if (read.size > 0) await rememberContents(project, read, time, isWhole ? documents : undefined)
    if (read.size > 0 && isWhole)
      keepOnly(
        project,
        documents.map(({ id }) => id),
      )
  } finally {
    await hands.end()
  }
}
