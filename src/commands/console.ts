import { createInterface } from 'node:readline/promises'
import { SynopseError } from '../errors.js'
import type { Progress } from '../io/load.js'
import { megabytes } from '../io/read.js'
import type { Words } from '../locales/words.js'

/** Prints to stdout; a reader who has seen enough (`| head`) is no error. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Prints to stderr. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`)
}

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  })
}

/** Milliseconds that work takes before anybody wants to see how far it is. */
const PATIENCE = 400

/** One line on stderr that says how far long work is, and vanishes when it is done. */
export function progressLine(words: Words): Progress {
  const start = Date.now()
  let shown = false
  return (done, total) => {
    if (done >= total) {
      if (shown) process.stderr.write('\r\u001b[K')
      shown = false
    } else if (Date.now() - start > PATIENCE) {
      shown = true
      process.stderr.write(`\r\u001b[K${words('progress', { done, total })}`)
    }
  }
}

/** All of stdin. @throws SynopseError `file.tooLarge` */
export async function readInput(stdin: AsyncIterable<Buffer>, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    size += chunk.length
    if (size > limit) {
      throw new SynopseError('file.tooLarge', { path: '-', size: megabytes(size), limit: megabytes(limit) })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Asks on stderr; an answer that begins with the first letter of yes in any of the tool's languages is a yes. */
export async function ask(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^[yjдن]/i.test((await lines.question(`${question} `)).trim())
  } finally {
    lines.close()
  }
}
