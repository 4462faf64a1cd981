import { Worker } from 'node:worker_threads'
import type { Answer } from '../ui/answer.js'
import type { Context } from './context.js'
import type { Look } from './looking.js'

/** A worker that looks at the files, and how to end it. */
export interface LookingWorker {
  look: (look: Look) => Promise<Answer>
  end: () => Promise<unknown>
}

/** Starts it. It is a file of its own in the build. */
export function startLooking({ cwd, words, bidi }: Context): LookingWorker {
  const worker = new Worker(new URL('./commands/looker.js', import.meta.url), {
    workerData: { folder: cwd, language: words.language, bidi },
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
  worker.unref()
  return {
    look: look =>
      new Promise((resolve, reject) => {
        last++
        waiting.set(last, { resolve, reject })
        worker.postMessage({ number: last, look })
      }),
    end: () => worker.terminate(),
  }
}
