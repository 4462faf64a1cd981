import { expect, test } from '@jest/globals'
import type { Document } from '../../src/project/document.js'
import { emptyMemo, fresh, madeOf, meaningOf, textOf } from '../../src/project/memo.js'

test('what a text means is made once, as long as not very many others came since', () => {
  const project = { memo: emptyMemo() }
  let made = 0
  const mean = (path: string) => meaningOf(fresh(project), path, 'text', () => ++made)
  mean('a')
  mean('a')
  expect(made).toBe(1)
  for (let number = 0; number < 1000; number++) mean(String(number))
  mean('999')
  expect(made).toBe(1001)
  expect(project.memo.meanings.size).toBeLessThan(300)
  mean('a')
  expect(made).toBe(1002)
})

test('bytes are decoded once, as long as they are the same', async () => {
  const project = { memo: emptyMemo() }
  let decoded = 0
  const read = (path: string, text: string) =>
    textOf(fresh(project), path, Buffer.from(text), () => `${text} ${++decoded}`)
  expect([await read('a', 'x'), await read('a', 'x'), await read('b', 'x')]).toEqual(['x 1', 'x 1', 'x 2'])
  expect([await read('a', 'y'), await read('a', 'x'), await read('a', '')]).toEqual(['y 3', 'x 4', ' 5'])
  for (let number = 0; number < 100; number++) await read(`${number}`, 'x')
  expect(project.memo.decoded.size).toBeLessThan(50)
})

test('a document is made once, as long as its files hold the same and stand in the same folder', async () => {
  const project = { memo: emptyMemo() }
  const make = (texts: Record<string, string | undefined>, folder = 'f', id = 'd') => {
    const files = new Map(Object.entries(texts))
    return madeOf(
      fresh(project),
      id,
      folder,
      files,
      async () => ({ id, folder, texts: files }) as unknown as Document,
    )
  }
  const first = await make({ a: 'x', b: undefined })
  expect(await make({ b: undefined, a: 'x' })).toBe(first)
  for (const other of [
    { a: 'x' },
    { a: 'x', c: undefined },
    { a: 'y', b: undefined },
    { a: 'x', b: '' },
    { a: 'x', b: undefined, c: 'z' },
  ]) {
    const made = await make(other)
    expect(made.texts).toEqual(new Map(Object.entries(other)))
    expect(made).not.toBe(await make({ a: 'x', b: undefined }))
  }
  const again = await make({ a: 'x' })
  expect(await make({ a: 'x' }, 'g')).not.toBe(again)
  for (const id of ['e', 'f', 'g']) await make({ a: 'x' }, 'f', id)
  expect(project.memo.made.size).toBe(2)
})
