import { describe, expect, test } from '@jest/globals'
import { commandHelp, help } from '../../src/commands/help.js'
import { COMMANDS } from '../../src/commands/index.js'
import { UI_LANGUAGES } from '../../src/locales/words.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

test.each(VIEWS)('no line is wider than %i cells (%s, %s)', async (width, language, bidi) => {
  const view = await viewOf(width, language, bidi)
  expectWithin(help(view), width)
  for (const [name, load] of Object.entries(COMMANDS))
    expectWithin(commandHelp(name, await load(), view), width)
})

describe('the help of a command', () => {
  test.each<[number, string[]]>([
    [
      100,
      [
        '  --ui-lang <tag>  The language of messages (default: from the environment)',
        `                   One of: ${UI_LANGUAGES.join(', ')}`,
        '  --bidi <mode>    How right-to-left text is shown (default: auto, which asks the environment)',
        '                   One of: auto, visual, isolate, logical',
      ],
    ],
    [
      60,
      [
        '  --ui-lang <tag>  The language of messages (default: from',
        '                   the environment)',
        `                   One of: ${UI_LANGUAGES.join(', ')}`,
        '  --bidi <mode>    How right-to-left text is shown (default:',
        '                   auto, which asks the environment)',
        '                   One of: auto, visual, isolate, logical',
      ],
    ],
    [
      40,
      [
        '  --ui-lang <tag>',
        '    The language of messages (default:',
        '    from the environment)',
        `    One of: ${UI_LANGUAGES.join(', ')}`,
        '  --bidi <mode>',
        '    How right-to-left text is shown',
        '    (default: auto, which asks the',
        '    environment)',
        '    One of: auto, visual, isolate,',
        '    logical',
      ],
    ],
  ])('fits into %i cells', async (width, options) => {
    const report = commandHelp('ui', await COMMANDS.ui(), await viewOf(width))
    expect(report.split('Options:\n')[1]?.split('\n')).toEqual(options)
  })

  test.each([
    ['en', 'Usage: synopse sync [documents...] [options]'],
    ['de', 'Aufruf: synopse sync [documents...] [Optionen]'],
    ['ru', 'Использование: synopse sync [documents...] [параметры]'],
    ['ar', 'الاستعمال: synopse sync [documents...] [خيارات]'],
  ] as const)('says in %s that there are options', async (language, usage) => {
    const view = await viewOf(100, language, 'logical')
    expect(commandHelp('sync', await COMMANDS.sync(), view)).toContain(`\n${usage}\n`)
  })
})
