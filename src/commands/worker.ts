import { Worker } from 'node:worker_threads'
import type { Answer } from '../ui/answer.js'
import { hearer, type Told } from '../ui/difference.js'
import type { Context } from './context.js'
import type { FileEffect } from './desk.js'

/** A desk in a thread of its own, and how to end it. */
export interface DeskWorker {
  answer: (effect: FileEffect) => Promise<Answer>
  end: () => Promise<unknown>
}

/** The folder and the words of a desk. */
type DeskPlace = Pick<Context, 'cwd' | 'words'>

/** A desk whose thread starts with the first wish, the screen comes first; with the next one anew where it broke. */
export function deskWorker(context: DeskPlace): DeskWorker {
  let started: DeskWorker | undefined
  return {
    answer: effect => {
      started ??= startDesk(context, () => {
        started = undefined
      })
      return started.answer(effect)
    },
    end: async () => started?.end(),
  }
}

/** Megabytes for what was just made: of what Node takes by itself, a thread that reads one document after the other fills all. */
const YOUNG = 12

/** Its thread runs a file of its own in the build. @param broke called where the thread is no more: another one has to start */
function startDesk({ cwd, words }: DeskPlace, broke: () => void): DeskWorker {
  const worker = new Worker(new URL('./commands/desk-worker.js', import.meta.url), {
    workerData: { folder: cwd, language: words.language },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: unknown) => void }>()
  let last = 0
  const heard = hearer()
  worker.on('message', ({ number, told }: { number: number; told: Told }) => {
    const answer = heard(told)
    waiting.get(number)?.resolve(answer)
    waiting.delete(number)
  })
  worker.on('error', error => {
    broke()
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return {
    answer: effect =>
      new Promise((resolve, reject) => {
        last++
        waiting.set(last, { resolve, reject })
        worker.postMessage({ number: last, effect })
      }),
    end: () => worker.terminate(),
  }
}
