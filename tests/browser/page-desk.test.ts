import { afterEach, expect, jest, test } from '@jest/globals'
import { pageDesk } from '../../src/serve/client/desk.js'
import type { Unsaved } from '../../src/serve/client/unsaved.js'
import { sentDifference, written } from '../../src/serve/wire.js'
import { type Difference, differenceOf } from '../../src/ui/difference.js'
import { shared } from '../../src/ui/shared.js'
import { type Opened, openedOf } from '../../src/ui/state.js'

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

test('what became of a document is there with the event of a save, as long as nothing else happened to it', async () => {
  const version = (version: string, target: string) => openedAs(version, ['Цена.', target, 'Хлеб.'])
  const [first, second, third] = [version('1', 'а'), version('2', 'б'), version('3', 'в')]
  const becoming = (before: Opened, now: Opened) => {
    const difference = differenceOf(before, shared(before, now)) as Difference
    return { kind: 'saved', document: 'markt', difference: sentDifference(difference) } as const
  }
  const response = (opened: Opened) => new Response(written({ kind: 'opened', opened }))
  const { answer, told, asked } = deskOver(response(first), response(third), response(third))
  const reread = (version: string) => answer({ kind: 'reread', document: 'markt', version })
  await answer({ kind: 'open', document: 'markt' })
  told(becoming(first, second))
  expect(await reread('1')).toEqual({ kind: 'reread', opened: second, since: '1' })
  expect(await reread('2')).toEqual({ kind: 'unchanged' })
  told(becoming(second, third))
  told({ kind: 'saved', document: 'lohn' })
  expect(await reread('2')).toEqual({ kind: 'reread', opened: third, since: '2' })
  expect(asked).toHaveBeenCalledTimes(1)
  told({ kind: 'changed', document: 'markt' })
  expect(await reread('3')).toMatchObject({ kind: 'opened' })
  told(becoming(first, second))
  await reread('3')
  expect(asked).toHaveBeenCalledTimes(3)
})

function openedAs(version: string, targets: readonly string[]): Opened {
  const rows = targets.map((target, line) => {
    const unit = {
      id: `satz${line}`,
      kind: 'paragraph' as const,
      text: 'Der Preis.',
      line,
      column: 1,
      start: 0,
      end: 9,
    }
    const entry = { id: unit.id, source: unit.text, target, state: 'translated' as const }
    const cell = { entry, units: [unit.id], source: unit.text, state: 'translated' as const, drifted: false }
    return { unit, languages: { ru: cell } }
  })
  const synopsis = { rows, obsolete: {}, spent: {}, changes: [], entries: {}, registry: [] }
  return openedOf({ id: 'markt', version, synopsis })
}
