import { afterEach, expect, test } from '@jest/globals'
import { CODES } from '../../src/commands/context.js'
import type { FileEffect } from '../../src/commands/desk.js'
import { type PagesDesk, pagesDesk } from '../../src/commands/served-desk.js'
import { openProject } from '../../src/project/project.js'
import type { Answer } from '../../src/ui/answer.js'
import { article } from '../commands/article.js'

let pages: PagesDesk | undefined
afterEach(() => pages?.end())

test('tabs that want the same judged do not queue up, and each gets it for what it shows', async () => {
  const project = await openProject(article().root, CODES)
  const judging: ((answer: Answer) => void)[] = []
  const looks = (effect: FileEffect) =>
    new Promise<Answer>(done => {
      if (effect.kind === 'look')
        judging.push(() =>
          done({ kind: 'looked', document: effect.document, generation: 0, suspicions: {}, findings: [] }),
        )
    })
  pages = pagesDesk(project, looks, looks)
  const { desk } = pages
  const generations = [1, 2, 7, 8, 9]
  const answers = generations.map(generation => desk({ kind: 'look', document: 'streik', generation }))
  const settle = async () => {
    for (const done of judging.splice(0)) done({ kind: 'unchanged' })
    await new Promise<void>(later => setImmediate(later))
  }
  expect(judging).toHaveLength(1)
  await settle()
  expect(judging).toHaveLength(1)
  await settle()
  expect(await Promise.all(answers)).toMatchObject(generations.map(generation => ({ generation })))
})
