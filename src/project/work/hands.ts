import { availableParallelism } from 'node:os'
import { BUILD } from '../build.js'
import { emptyMemo } from '../memo.js'
import type { Project } from '../project.js'
import { type Crew, crewOf } from './crew.js'
import { type Act, WORKS, type WorkName, type Works } from './works.js'

/** Who does a work: this thread, and where that takes long, others. */
export interface Hands<N extends WorkName> {
  take: Act<N>
  /** How much may be begun before what was begun first is done. */
  ahead: () => number
  /** Ends the threads that were started. */
  end: () => Promise<void>
}

/** Milliseconds of work in this thread after which others are started: a thread takes about as long to start. */
const PATIENCE = 400
/** Milliseconds of work that must be left for that: less of it is done here before they are warm. */
const WORTH = 1500
/** What each thread finds to do before anybody can hand it more. */
const EACH = 3

/**
 * @param count how many there are to do, at most
 * @param jobs how many threads there may be (default: one for each core). This one is among them: it is warm already.
 */
export function handsFor<N extends WorkName>(
  project: Project,
  name: N,
  setup: Works[N]['setup'],
  count: number,
  jobs = availableParallelism(),
): Hands<N> {
  let here: Promise<Act<N>> | undefined
  let crew: Crew<N> | undefined
  let spent = 0
  let done = 0
  // The first ones also pay for what is loaded once.
  let quickest = Infinity
  /** What was begun here. One after the other: all at once, none of them would be done before the last. */
  let waiting = 0
  let before: Promise<unknown> = Promise.resolve()
  // Sources that run as they are have no file that a thread could run.
  const mayStart = jobs > 1 && BUILD !== ''
  const takeHere: Act<N> = async input => {
    const next = before.then(() => doHere(input))
    waiting++
    const done = () => waiting--
    before = next.then(done, done)
    return next
  }
  const doHere: Act<N> = async input => {
    here ??= WORKS[name](project, setup)
    const start = worked()
    const output = await (await here)(input)
    const took = worked() - start
    spent += took
    quickest = Math.min(quickest, took)
    done++
    return output
  }
  const isWorth = () => spent > PATIENCE && quickest * (count - done) > WORTH
  return {
    take: input => {
      if (mayStart && isWorth()) crew ??= crewOf({ ...project, memo: emptyMemo() }, name, setup, jobs - 1)
      return crew && crew.waiting() <= waiting ? crew.take(input) : takeHere(input)
    },
    ahead: () => (crew ? jobs * EACH : 0),
    end: async () => crew?.end(),
  }
}

/** Milliseconds of a processor that this process had: on a machine that is busy with others, more threads are no faster. */
function worked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
