import { parentPort, workerData } from 'node:worker_threads'
import { emptyMemo } from '../memo.js'
import { copyOf } from './copied-error.js'
import type { CrewAnswer, CrewData } from './crew.js'
import { type Act, WORKS, type WorkName, type Works } from './works.js'

/** One thread of a crew: does what it is given, one after the other, and answers with the number of each. */
function begin<N extends WorkName>({ project, name, setup }: CrewData<N>): void {
  const work = WORKS[name]({ ...project, memo: emptyMemo() }, setup)
  let before: Promise<unknown> = work
  parentPort?.on('message', ({ number, input }: { number: number; input: Works[N]['input'] }) => {
    const next = () => answer(work, number, input)
    before = before.then(next, next)
  })
}

async function answer<N extends WorkName>(
  work: Promise<Act<N>>,
  number: number,
  input: Works[N]['input'],
): Promise<void> {
  const told: CrewAnswer = await work
    .then(act => act(input))
    .then(
      output => ({ number, output }),
      error => ({ number, error: copyOf(error) }),
    )
  parentPort?.postMessage(told)
}

begin(workerData)
