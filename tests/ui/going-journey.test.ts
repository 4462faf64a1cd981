import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import type { Alignment } from '../process.js'
import { where } from '../tools.js'
import { hasTmux, terminal } from './terminal.js'

where(hasTmux)('in a real terminal', () => {
  test('somebody goes from the editor to a paragraph of another document, and to a finding that nobody knew', async () => {
    const made = article()
    made.write('corpus/ernte.md', '# Nach der Ernte\n\nIm Herbst kamen 30 Wagen.\n')
    const { keys, type, shows, opens } = terminal(made.root, 'going')
    await opens('streik')
    keys('Tab', 'u', 'Enter')
    await shows('de → ru')
    type('Не сохранено')
    keys('C-o')
    type('wagen')
    await shows(/▶ Im Herbst kamen 30 Wagen\. +ernte/)
    keys('Enter')
    await shows('has not been saved')
    keys('s')
    await shows(/ernte {2}2\/2/)
    await shows('Saved')
    const { entries } = made.json<Alignment>('alignments/streik/ru.json')
    expect(entries.map(({ target }) => target)).toContain('Не сохранено')

    // Nobody has checked what is left: the screen does, and comes to what the saved text has wrong.
    keys('Enter')
    await shows('de → ru')
    type('Осенью.')
    keys('F3')
    await shows('Saved')
    keys('Escape')
    await shows('/ streik')
    keys('BSpace')
    await shows('3 documents')
    keys('Home', 'c')
    await shows(/ernte {2}2\/2/)
    await shows('ru ! finding')
    keys('q')
    await shows('exit code 0')
  }, 60_000)
})
