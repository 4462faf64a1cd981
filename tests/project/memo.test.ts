import { expect, test } from '@jest/globals'
import { emptyMemo, fresh, meaningOf } from '../../src/project/memo.js'

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
