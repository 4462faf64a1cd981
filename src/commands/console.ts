import { createInterface } from 'node:readline/promises'
import { showInPager } from '../io/pager.js'
import type { Words } from '../locales/words.js'
import type { Progress } from '../project/load.js'

/** Prints to stdout; a reader who has seen enough (`| head`) is no error. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/**
 * Prints to stdout, and waits for a reader who is slower. Long work that prints line by line can be interrupted at each.
 *
 * @returns whether somebody still reads
 */
export async function printFor(text: string): Promise<boolean> {
  const arrived = await new Promise<boolean>(done => {
    process.stdout.write(`${text}\n`, error => done(!error))
  })
  // Signals are heard between two turns.
  await new Promise(setImmediate)
  return arrived
}

/** Prints to stdout; to a screen that is too small for it, with the user's pager. */
export function printPaged(text: string): void {
  const { isTTY, rows } = process.stdout
  if (isTTY && text.split('\n').length >= rows && showInPager(text, process.env)) return
  print(text)
}

/** Prints to stderr. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

/**
 * Listens for trouble with the ways out. A reader who has seen enough (`| head`) is none; a full disk behind stdout is: the
 * answer did not get through, and no exit code of a command may hide that.
 */
export function watchOutputs(fail: (error: NodeJS.ErrnoException) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') fail(error)
    })
  }
}

/** Milliseconds that work takes before anybody wants to see how far it is. */
const PATIENCE = 400

/** Milliseconds between two looks at how far it is. */
const GLANCE = 100

/** One line on stderr that says how far long work is, how fast it goes and how long it will take, and vanishes when it is done. */
export function progressLine(words: Words): Progress {
  const start = Date.now()
  let last = start
  let shown = false
  return (done, total) => {
    const now = Date.now()
    if (done >= total) {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = false
    } else if (now - start > PATIENCE && now - last > GLANCE) {
      shown = true
      last = now
      process.stderr.write(
        `\r\u001b[K${words('progress', { done, total, ...paceOf(done, total, now - start) })}`,
      )
    }
  }
}

/** How many are done in a second, and the time that the rest takes at that pace, as `1:05`. */
export function paceOf(done: number, total: number, milliseconds: number): { rate: string; left: string } {
  const rate = (done * 1000) / Math.max(1, milliseconds)
  const seconds = rate > 0 ? Math.ceil((total - done) / rate) : 0
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return {
    rate: rate.toFixed(rate < 10 ? 1 : 0),
    left: rate > 0 ? `${minutes}:${String(rest).padStart(2, '0')}` : '…',
  }
}

/** Asks on stderr. An answer that begins with `yes`, the letter for it, is a yes; so is an English one. */
export async function ask(question: string, yes: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    // Whoever ends the input, or interrupts, has said nothing.
    const nothing = new Promise<string>(done => lines.once('close', () => done('')))
    const answer = (await Promise.race([lines.question(`${question} `), nothing])).trim().toLowerCase()
    return [yes, 'y'].some(letter => answer.startsWith(letter))
  } finally {
    lines.close()
  }
}
