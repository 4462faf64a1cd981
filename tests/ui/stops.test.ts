import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import { where } from '../tools.js'
import { hasTmux, terminal } from './terminal.js'

where(hasTmux)('a screen that is stopped', () => {
  test('leaves the terminal to the shell, and is there again with its keys once it goes on', async () => {
    const { shows, keys, kill, type, isAlternate } = terminal(article().root, 'stopped', '', '', true)
    await shows('▶')
    // Once Ink has the terminal, keys are heard.
    type('?')
    await shows('Esc close')
    kill('SIGTSTP')
    await shows('job stopped')
    expect(isAlternate()).toBe(false)
    keys('Enter')
    await shows('Esc close')
    expect(isAlternate()).toBe(true)
    keys('Escape')
    await shows('▶')
    keys('q')
    await shows('exit code 0')
    expect(isAlternate()).toBe(false)
  }, 60_000)
})
