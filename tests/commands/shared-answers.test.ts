import { expect, test } from '@jest/globals'
import { sharedAnswers } from '../../src/commands/shared-answers.js'

/** Shares answers, each of which is the state when it was begun; `done` ends the one that is being made. */
function sharing() {
  const begun: string[] = []
  const ends: ((error?: Error) => void)[] = []
  const now = { state: 'first' }
  const ask = sharedAnswers((wish: string) => {
    const state = `${wish} ${now.state}`
    begun.push(state)
    return new Promise<string>((answer, fail) => {
      ends.push(error => (error ? fail(error) : answer(state)))
    })
  })
  const done = async (error?: Error) => {
    ends.shift()?.(error)
    await new Promise(setImmediate)
  }
  return { begun, now, ask, done }
}

test('many who want the same share the answer that was begun after they asked', async () => {
  const { begun, now, ask, done } = sharing()
  const first = ask('a')
  now.state = 'second'
  const others = Array.from({ length: 11 }, () => ask('a'))
  await done()
  await done()
  expect(await first).toBe('a first')
  expect(new Set(await Promise.all(others))).toEqual(new Set(['a second']))
  now.state = 'third'
  const late = ask('a')
  await done()
  expect(await late).toBe('a third')
  expect(begun).toEqual(['a first', 'a second', 'a third'])
})

test('what fails is told to who shares it, and is made again for the next', async () => {
  const { begun, ask, done } = sharing()
  const first = ask('a')
  const second = ask('a')
  const other = ask('b')
  await done(new Error('broken'))
  await expect(first).rejects.toThrow('broken')
  await done()
  await done()
  expect([await second, await other]).toEqual(['a first', 'b first'])
  expect(begun).toEqual(['a first', 'b first', 'a first'])
})
