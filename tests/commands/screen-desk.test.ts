import { expect, jest, test } from '@jest/globals'
import { CODES, type Context } from '../../src/commands/context.js'
import { screenDesk } from '../../src/commands/screen-desk.js'
import { loadWords } from '../../src/locales/words.js'
import { openProject } from '../../src/project/project.js'
import { article, GERMAN } from './article.js'

test.each([
  ['told', true],
  ['not told where nothing changed', false],
])('what changes while a document is read is %s', async (_what, isChanged) => {
  const made = article()
  const words = (await loadWords('en')).about('de')
  const context = { cwd: made.root, words: { logical: words } } as unknown as Context
  const desk = screenDesk(await openProject(made.root, CODES), context)
  jest.useFakeTimers()
  try {
    const read = desk.openedAtOnce('streik')
    if (isChanged) made.write('corpus/streik.md', `${GERMAN}\nEnde.\n`)
    expect(await read).toMatchObject({ kind: 'opened' })
    const changed = jest.fn()
    const end = desk.follow('streik', changed)
    jest.advanceTimersByTime(10_000)
    end()
    expect(changed).toHaveBeenCalledTimes(isChanged ? 1 : 0)
  } finally {
    jest.useRealTimers()
    await desk.end()
  }
})
