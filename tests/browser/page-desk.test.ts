import { afterEach, expect, jest, test } from '@jest/globals'
import { pageDesk } from '../../src/serve/client/desk.js'
import type { Unsaved } from '../../src/serve/client/unsaved.js'

Object.assign(globalThis, { document: { querySelector: () => null } })

const reached: boolean[] = []
/** A desk whose server answers so, one after the other. */
function deskOver(...answers: (Response | Error)[]) {
  const asked = jest.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    const answer = answers.shift()
    if (!answer || answer instanceof Error) throw answer ?? new TypeError('Failed to fetch')
    return answer
  })
  return { asked, ...pageDesk({} as Unsaved, isThere => reached.push(isThere)) }
}
afterEach(() => {
  jest.restoreAllMocks()
  reached.length = 0
})

const LOOK = { kind: 'look', document: 'streik', generation: 0 } as const

test.each([
  [new Response('nicht mehr', { status: 500 }), { key: 'serve.failed', args: { reason: 'HTTP 500' } }],
  [
    new Response('{ "kind": "loo'),
    { key: 'serve.failed', args: { reason: expect.stringContaining('JSON') } },
  ],
  [new Response('', { status: 401 }), { key: 'serve.closed' }],
])('an error that lasts is told, and not waited for (%#)', async (answer, message) => {
  const { answer: answered, asked } = deskOver(answer)
  expect(await answered(LOOK)).toEqual({ kind: 'failed', message })
  expect(asked).toHaveBeenCalledTimes(1)
  expect(reached).toEqual([])
})

test('where nobody answers, it says so, and asks until somebody does', async () => {
  jest.spyOn(globalThis, 'setTimeout').mockImplementation(then => {
    queueMicrotask(then)
    return 0 as never
  })
  const gone = new TypeError('Failed to fetch')
  const { answer } = deskOver(gone, gone, new Response('{ "kind": "looked" }'))
  expect(await answer(LOOK)).toEqual({ kind: 'looked' })
  expect(reached).toEqual([false, true])
})

test.each([
  [{ kind: 'saved', document: 'streik' }, 1],
  [{ kind: 'changed' }, 1],
  [{ kind: 'ready' }, 1],
  [{ kind: 'saved', document: 'lohn' }, 0],
] as const)(
  'what happens while a document is read is told once it is followed (%j)',
  async (event, times) => {
    const { answer, told, follow } = deskOver(new Response('{ "kind": "unchanged" }'))
    told({ kind: 'saved', document: 'streik' })
    const read = answer({ kind: 'open', document: 'streik' })
    told(event)
    await read
    const changed = jest.fn()
    follow('streik', changed)()
    expect(changed).toHaveBeenCalledTimes(times)
    follow('streik', changed)
    expect(changed).toHaveBeenCalledTimes(times)
  },
)
