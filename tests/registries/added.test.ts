import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from '../docs/pages.js'
import { temporaryFolder } from '../process.js'
import { peer } from '../tools.js'
import { missing, type Parts } from './parts.js'
import { readParts } from './read-parts.js'

const parts = await readParts(ROOT)

test('nothing is missing', () => expect(missing(parts)).toEqual([]))

/** The parts with one thing changed. */
function changed(change: (copy: Parts & { files: Record<string, string> }) => void): Parts {
  const copy = structuredClone(parts)
  change(copy)
  return copy
}

describe('is told when it is missing', () => {
  const without = (text: string, piece: string | RegExp) => {
    const rest = text.replace(piece, '')
    if (rest === text) throw new Error(`${piece} is not there`)
    return rest
  }
  const drop = (path: string) => (copy: { files: Record<string, string> }) => {
    delete copy.files[path]
  }
  const cut = (path: string, piece: string | RegExp) => (copy: { files: Record<string, string> }) => {
    copy.files[path] = without(copy.files[path] ?? '', piece)
  }
  const unsaid =
    (language: string, key: string) =>
    ({ words }: Parts) => {
      words[language] = words[language]?.filter(known => known !== key) ?? []
    }
  const numbers = ({ checks }: Parts) =>
    checks.find(({ code }) => code === 'numbers') as Parts['checks'][number]

  test.each<[string, Parameters<typeof changed>[0], string[]]>([
    ['the file of a check', drop('src/checks/numbers.ts'), ['no src/checks/numbers.ts']],
    ['what a check is about', unsaid('ru', 'about.numbers'), ['about.numbers: no words in ru']],
    [
      'what a check says',
      unsaid('ar', `check.${numbers(parts).examples?.wordings[0]}`),
      [`check.${numbers(parts).examples?.wordings[0]}: no words in ar`],
    ],
    [
      'the row of a check',
      cut('docs/checks.md', /^\| \[?`numbers`.*\n/m),
      ['docs/checks.md: no row of numbers'],
    ],
    [
      'the page of a check',
      drop('docs/checks/numbers.md'),
      ['docs/checks/numbers.md: not as the examples make it'],
    ],
    [
      'an example',
      cut('docs/checks/numbers.md', /^- .*\n/m),
      ['docs/checks/numbers.md: not as the examples make it'],
    ],
    [
      'all examples of a check',
      copy => {
        numbers(copy).examples = undefined
      },
      ['numbers: no examples'],
    ],
    [
      'the examples in a language',
      copy => {
        numbers(copy).examples = { accept: ['ru', 'en'], reject: ['en'], wordings: [] }
      },
      ['numbers: no example in ar'],
    ],
    [
      'the language of a check that has examples in another',
      copy => {
        numbers(copy).languages = ['ar', 'ru']
      },
      ['numbers: not about en'],
    ],
    [
      'the line of a check',
      copy => {
        copy.checks = copy.checks.filter(({ code }) => code !== 'numbers')
      },
      ['src/checks/index.ts: no line of numbers'],
    ],
    ['the words of a command', unsaid('de', 'command.log'), ['command.log: no words in de']],
    ['the words of an option', unsaid('en', 'option.git'), ['option.git: no words in en']],
    [
      'the words of an argument',
      unsaid('en', 'argument.text'),
      expect.arrayContaining(['argument.text: no words in en']) as never,
    ],
    [
      'the section of a command',
      cut('docs/commands.md', '\n## log\n'),
      ['docs/commands.md: no section about log'],
    ],
    ['the row of a form', cut('docs/exchange.md', /^\| `po`.*\n/m), ['docs/exchange.md: no row of po']],
    [
      'whether a form comes back',
      copy => {
        copy.formats.po = { title: 'PO', back: 'no' }
      },
      ['docs/exchange.md: po comes back: no'],
    ],
    [
      'a form that comes back, where it is taken in',
      copy => {
        copy.commands.import = { arguments: [], flags: [], formats: ['xliff'] }
      },
      expect.arrayContaining(['import --format: no po']) as never,
    ],
    [
      'the section of a form for sites',
      cut('docs/site.md', '\n## i18next\n'),
      ['docs/site.md: no section about i18next'],
    ],
    [
      'what a form of findings is',
      cut('docs/commands.md', '`gitlab` (code quality)'),
      ['docs/commands.md: gitlab is not told'],
    ],
    [
      'the file of a syntax',
      drop('src/document/syntax/definition-lists.ts'),
      ['no src/document/syntax/definition-lists.ts'],
    ],
    ['the word of a syntax', unsaid('ar', 'syntax.wiki'), ['syntax.wiki: no words in ar']],
    ['the row of a syntax', cut('docs/markdown.md', /^\| `wiki`.*\n/m), ['docs/markdown.md: no row of wiki']],
  ])('%s', (_, change, complaints) => expect(missing(changed(change))).toEqual(complaints))
})

peer('in a copy of the project', () => {
  const root = temporaryFolder()
  beforeAll(() => {
    for (const path of [
      'src',
      'docs',
      'tests/registries',
      'tests/docs/pages.ts',
      'tests/checks/found.ts',
      'package.json',
    ])
      cpSync(join(ROOT, path), join(root, path), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  })

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const insert = (path: string, before: string, text: string) => {
    const now = readFileSync(join(root, path), 'utf8')
    if (!now.includes(before)) throw new Error(`${before} is not in ${path}`)
    write(
      path,
      now.replace(before, () => text + before),
    )
  }

  const CHECK = `import type { Examples } from './examples.js'
import type { PairFault } from './pair-fault.js'
import { pairCheck } from './pair-check.js'

/** A dash that has no space before it. */
export const dashSpace = pairCheck(
  'dash-space',
  'warn',
  ({ target }): PairFault[] =>
    [...target.prose.text.matchAll(/(?<=\\p{L})—/gu)].map(({ index }) => ({
      range: target.prose.place({ start: index, end: index + 1 }),
    })),
  { languages: ['ru'] },
)
`
  const EXAMPLES = `
export const examples: Examples = {
  accept: [{ language: 'ru', source: 'Moskau – die Hauptstadt.', target: 'Москва — столица.' }],
  reject: [{ language: 'ru', source: 'Moskau – die Hauptstadt.', target: 'Москва— столица.', finds: ['—'] }],
}
`
  const COMMAND = `import { command } from './command.js'

export const count = command({
  arguments: ['<thing>'],
  options: { perWord: {} },
  run: async ([thing], { perWord }, { print }) => {
    print(perWord ? thing : '1')
    return 0
  },
})
`
  const FORMAT = `import type { TextFormat } from './format.js'

export const arb: TextFormat = {
  title: 'ARB',
  kind: 'text',
  endings: ['arb'],
  holds: 'language',
  write: async () => ({ units }) => JSON.stringify(Object.fromEntries(units.map(({ id, target }) => [id, target]))),
  read: async () => text => Object.entries<string>(JSON.parse(text)).map(([id, target]) => ({ id, source: '', target })),
}
`
  const FORM = `import type { Format } from './report.js'

export const tally: Format = { title: 'how many', write: ({ findings }) => String(findings.length) }
`
  const SYNTAX = `import type { Syntax } from './syntax.js'

/** Remarks that are shown to nobody: \`;; later\`. */
export const innerRemarks: Syntax = { lines: [{ begins: ';', pattern: /^;;.*$/ }] }
`
  const LINES: [path: string, before: string, text: string][] = [
    [
      'src/checks/index.ts',
      "import { dates } from './dates.js'\n",
      "import { dashSpace } from './dash-space.js'\n",
    ],
    ['src/checks/index.ts', '  unsynced,\n', '  dashSpace,\n'],
    ['src/commands/index.ts', '  ui: async', "  count: async () => (await import('./count.js')).count,\n"],
    ['src/formats/index.ts', "import { csv } from './csv.js'\n", "import { arb } from './arb.js'\n"],
    ['src/formats/index.ts', 'tmx } as const', 'arb, '],
    [
      'src/reports/findings/index.ts',
      "import { unix } from './unix.js'\n",
      "import { tally } from './tally.js'\n",
    ],
    ['src/reports/findings/index.ts', 'unix } as const', 'tally, '],
    [
      'src/document/syntax/index.ts',
      "import { modules } from './modules.js'\n",
      "import { innerRemarks } from './inner-remarks.js'\n",
    ],
    ['src/document/syntax/index.ts', '  modules,\n', '  innerRemarks,\n'],
  ]
  const indexes = ['checks', 'commands', 'formats', 'reports/findings', 'document/syntax'].map(
    folder => `src/${folder}/index.ts`,
  )

  test('a line without its file does not load', async () => {
    for (const [path, before, text] of LINES) insert(path, before, text)
    await expect(readParts(root)).rejects.toThrow(
      /Could not resolve "\.\/(?:dash-space|count|arb|tally|inner-remarks)\.js"/,
    )
  })

  test('a file without its line is told', async () => {
    for (const path of indexes) cpSync(join(ROOT, path), join(root, path))
    write('src/checks/dash-space.ts', CHECK)
    write('src/commands/count.ts', COMMAND)
    write('src/formats/arb.ts', FORMAT)
    write('src/reports/findings/tally.ts', FORM)
    write('src/document/syntax/inner-remarks.ts', SYNTAX)
    expect(missing(await readParts(root))).toEqual([
      'src/checks/index.ts: no line of dash-space',
      'src/commands/index.ts: no line of count',
      'src/formats/index.ts: no line of arb',
      'src/reports/findings/index.ts: no line of tally',
      'src/document/syntax/index.ts: no line of inner-remarks',
    ])
  })

  test('file and line alone lack words and docs, of a check examples as well; a form that is read is taken in', async () => {
    for (const [path, before, text] of LINES) insert(path, before, text)
    const inAll = (key: string) => ['de', 'en', 'ru', 'ar'].map(language => `${key}: no words in ${language}`)
    expect(missing(await readParts(root))).toEqual([
      ...inAll('about.dash-space'),
      'docs/checks.md: no row of dash-space',
      'dash-space: no examples',
      ...inAll('command.count'),
      ...inAll('argument.thing'),
      ...inAll('option.per-word'),
      'docs/commands.md: no section about count',
      'docs/exchange.md: no row of arb',
      'docs/commands.md: tally is not told',
      ...inAll('syntax.innerRemarks'),
      'docs/markdown.md: no row of innerRemarks',
    ])
  })

  test('with words, examples and docs, nothing is missing', async () => {
    write('src/checks/dash-space.ts', CHECK + EXAMPLES)
    for (const language of ['de', 'en', 'ru', 'ar']) {
      const keys = [
        'about.dash-space',
        'check.dash-space',
        'command.count',
        'argument.thing',
        'option.per-word',
        'syntax.innerRemarks',
      ]
      insert(
        `src/locales/checks/${language}.ts`,
        "  'about.structure'",
        keys.map(key => `  '${key}': 'x',\n`).join(''),
      )
    }
    insert('docs/checks.md', '| [`numbers`]', '| `dash-space` | warn | a dash |\n')
    insert('docs/commands.md', '\n## ui\n', '\n## count\n')
    insert('docs/commands.md', '`unix` (', '`tally` (how many), ')
    insert('docs/markdown.md', '| `modules`', '| `innerRemarks` | remarks | `;; later` |\n')
    insert('docs/exchange.md', '| `tmx`', '| `arb` (ARB) | yes | |\n')
    const made = await readParts(root)
    const page = made.pages['dash-space.md'] ?? ''
    expect(missing(made)).toEqual([expect.stringContaining('docs/checks/dash-space.md')])
    expect(missing({ ...made, files: { ...made.files, 'docs/checks/dash-space.md': page } })).toEqual([])
    expect(page).toContain('Only in Russian.')
  })
})
