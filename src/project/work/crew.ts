import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Project } from '../project.js'
import { type CopiedError, errorOf } from './copied-error.js'
import type { Act, WorkName, Works } from './works.js'

/** Threads that do a work. */
export interface Crew<N extends WorkName> {
  take: Act<N>
  /** How much the idlest of them has still to do. */
  waiting: () => number
  end: () => Promise<void>
}

/** What a thread is started with. */
export interface CrewData<N extends WorkName> {
  project: Omit<Project, 'memo'>
  name: N
  setup: Works[N]['setup']
}

/** What it answers. */
export type CrewAnswer = { number: number } & ({ output: unknown } | { error: CopiedError })

interface Waiting {
  resolve: (output: never) => void
  reject: (error: unknown) => void
}

/** Each of them runs a file of its own in the build. */
export function crewOf<N extends WorkName>(
  { memo: _, ...project }: Project,
  name: N,
  setup: Works[N]['setup'],
  size: number,
): Crew<N> {
  const workerData: CrewData<N> = { project, name, setup }
  const members = Array.from({ length: size }, () => memberOf(workerData))
  const idlest = () => members.toSorted((a, b) => a.waiting.size - b.waiting.size)[0] as Member
  return {
    take: input => new Promise((resolve, reject) => idlest().take(input, { resolve, reject })),
    waiting: () => idlest().waiting.size,
    end: async () => void (await Promise.all(members.map(({ worker }) => worker.terminate()))),
  }
}

/** Megabytes of what each thread has just made, before it is looked through for what nobody needs. */
const YOUNG = 18

type Member = ReturnType<typeof memberOf>

function memberOf(workerData: CrewData<WorkName>) {
  // Each thread has a heap of its own, and lets it grow to a multiple of what it needs: that of all of them is more than a machine has.
  setFlagsFromString('--heap-growing-percent=100')
  const worker = new Worker(new URL('./project/work/crew-member.js', import.meta.url), {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const waiting = new Map<number, Waiting>()
  let last = 0
  worker.on('message', (answer: CrewAnswer) => {
    const asked = waiting.get(answer.number)
    waiting.delete(answer.number)
    if ('error' in answer) asked?.reject(errorOf(answer.error))
    else asked?.resolve(answer.output as never)
  })
  worker.on('error', error => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return {
    worker,
    waiting,
    take: (input: unknown, asked: Waiting) => {
      last++
      waiting.set(last, asked)
      worker.postMessage({ number: last, input })
    },
  }
}
