import { Worker } from 'node:worker_threads'
import type { Answer } from '../ui/answer.js'
import type { Context } from './context.js'
import type { FileEffect } from './desk.js'

/** A desk in a thread of its own, and how to end it. */
export interface DeskWorker {
  answer: (effect: FileEffect) => Promise<Answer>
  end: () => Promise<unknown>
}

/** A desk whose thread starts with the first wish: the screen comes first. */
export function deskWorker(context: Context): DeskWorker {
  let started: DeskWorker | undefined
  return {
    answer: effect => {
      started ??= startDesk(context)
      return started.answer(effect)
    },
    end: async () => started?.end(),
  }
}

/** Megabytes for what was just made: of what Node takes by itself, a thread that reads one document after the other fills all. */
const YOUNG = 12

/** Its thread runs a file of its own in the build. */
function startDesk({ cwd, words }: Context): DeskWorker {
  const worker = new Worker(new URL('./commands/desk-worker.js', import.meta.url), {
    workerData: { folder: cwd, language: words.language },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: unknown) => void }>()
  let last = 0
  worker.on('message', ({ number, answer }: { number: number; answer: Answer }) => {
    waiting.get(number)?.resolve(answer)
    waiting.delete(number)
  })
  worker.on('error', error => {
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
