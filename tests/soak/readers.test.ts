import { createContext, Script } from 'node:vm'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { SynopseError } from '../../src/errors.js'
import { article } from '../commands/article.js'
import { amount, counted, patience } from './amount.js'
import { mutants } from './mutations.js'
import { filesIn } from './oracle.js'
import { type Reader, readers } from './readers.js'

const INPUTS = amount(10_000, 20)
const CALLS = amount(100, 1)
/** Milliseconds after which something counts as hanging. */
const LONG = 10_000

const all = Object.entries(await readers())
const called = all.flatMap(
  ([name, { texts, called }]): [string, readonly string[], NonNullable<Reader['called']>][] =>
    called ? [[name, texts, called]] : [],
)
const total = { taken: 0, refused: 0 }

afterAll(() => counted(`${total.taken} broken inputs were read, ${total.refused} refused`))

const context = createContext({})
const limited = new Script('act()')

/** Does something that may go on forever, but not for longer than that. */
async function inTime<T>(act: () => T): Promise<Awaited<T>> {
  context.act = act
  const given: T = limited.runInContext(context, { timeout: LONG })
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('It hangs')), LONG)
  })
  try {
    return await Promise.race([given, late])
  } finally {
    clearTimeout(timer)
  }
}

describe.each(all)('%s', (_, { texts, read }) => {
  test(
    `${INPUTS} of which something is broken are read, or refused with a reason`,
    async () => {
      await read(Buffer.from(texts[0] as string))
      const property = fc.asyncProperty(mutants(texts), async bytes => {
        try {
          await inTime(() => read(bytes))
          total.taken++
        } catch (error) {
          const errors = error instanceof AggregateError ? error.errors : [error]
          for (const one of errors) if (!(one instanceof SynopseError)) throw one
          total.refused++
        }
      })
      await fc.assert(property, { numRuns: INPUTS })
    },
    patience(INPUTS, 50),
  )
})

describe.each(called)('%s on the command line', (_, texts, { file, args }) => {
  test(
    `${CALLS} end with a code that says what happened, and what is refused changes nothing`,
    async () => {
      const made = article()
      const path = made.path(file)
      const first = filesIn(made, '.')
      const property = fc.asyncProperty(mutants(texts), async bytes => {
        for (const [name, text] of first) made.write(name, text)
        for (const side of ['base', 'ours']) made.write(side, made.read('alignments/streik/ru.json'))
        made.write(file, bytes)
        const before = filesIn(made, 'corpus', 'alignments', 'memory')
        const call = args[0] === 'sync' || args[0] === 'check' ? [...args] : [...args, path]
        if (args[0] === 'merge-driver')
          call.splice(1, 3, made.path('base'), made.path('ours'), path, 'alignments/streik/ru.json')
        const { code, stderr } = await made.here(call)
        expect({ isKnown: [0, 1, 2].includes(code ?? 70), stderr: code === 70 ? stderr : '' }).toEqual({
          isKnown: true,
          stderr: '',
        })
        if (code === 2) expect(filesIn(made, 'corpus', 'alignments', 'memory')).toEqual(before)
      })
      await fc.assert(property, { numRuns: CALLS })
    },
    patience(CALLS, 1000),
  )
})
