import { expect, test } from '@jest/globals'
import { article } from '../commands/article.js'
import type { Alignment } from '../process.js'
import { where } from '../tools.js'
import { hasTmux, terminal } from './terminal.js'

const entryOf = (made: ReturnType<typeof article>) =>
  made.json<Alignment>('alignments/streik/ru.json').entries.find(({ id }) => id === 'absatz01')

where(hasTmux)('in a real terminal', () => {
  test('somebody types with the glossary, looks a word up, and allows what the checks say', async () => {
    const made = article()
    made.write(
      'glossary.json',
      JSON.stringify({ version: 1, terms: [{ german: ['Preis'], use: { ru: ['цена'] } }] }),
    )
    const { keys, opens, type, shows } = terminal(made.root, 'context')
    await opens('streik')
    keys('Tab', 'd', 'Enter')
    await shows('de → ru')
    await shows(/Glossary \(F8\): .*Preis → цена/)
    keys('C-a')
    keys(...Array<string>(80).fill('DC'))
    type('Вначале 7 ')
    await shows('! numbers')
    await shows('! glossary')
    keys('F8')
    await shows(/✓ Preis → цена/)
    await shows('! numbers')
    keys('C-k')
    await shows('Concordance: цена')
    keys('Escape')
    await shows('Ctrl-S save')
    keys('F3')
    await shows('Saved')
    expect(entryOf(made)?.target).toBe('Вначале 7 цена')
    await shows('ru ! finding')
    keys('A')
    await shows(/▶ \S+: /)
    type('so gemeint')
    keys('Enter')
    await shows('Allowed: ')
    expect(entryOf(made)?.allow?.map(({ reason }) => reason)).toEqual(['so gemeint'])
    keys('K')
    type('Preise')
    await shows(/▶ streik {2}absatz01/)
    keys('Enter')
    await shows(/▌.*Preis/)
    keys('q')
    await shows('exit code 0')
  }, 60_000)
})
