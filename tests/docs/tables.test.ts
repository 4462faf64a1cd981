import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { STATES } from '../../src/alignment/entry.js'
import { parseAlignment, parseRegistry } from '../../src/alignment/parse.js'
import { entrySchema } from '../../src/alignment/schema.js'
import { CHECKS } from '../../src/checks/index.js'
import type { Command } from '../../src/commands/command.js'
import { EXIT } from '../../src/commands/exit.js'
import { COMMANDS } from '../../src/commands/index.js'
import { flagOf, flagsOf, type OptionSpec } from '../../src/commands/option.js'
import { BEFORE, EVERYWHERE } from '../../src/commands/program.js'
import { DEFAULTS, parseConfig } from '../../src/config/parse.js'
import { configSchema } from '../../src/config/schema.js'
import { SYNTAX_NAMES } from '../../src/document/syntax/index.js'
import { syntaxesIn } from '../../src/document/syntaxes-in.js'
import { KINDS } from '../../src/document/unit.js'
import type { Format } from '../../src/formats/format.js'
import { FORMATS } from '../../src/formats/index.js'
import { FORMS } from '../../src/reports/findings/index.js'
import { SITE_FORMAT_NAMES, SITE_FORMATS } from '../../src/site/index.js'
import { STATUSES } from '../../src/synopsis/statuses.js'
import { codes, fences, ROOT, readPage, tableBelow } from './pages.js'

/** The first cell of each row, without its backticks. */
function firstColumn(rows: readonly string[][]): string[] {
  return rows.map(([cell = '']) => codes(cell)[0] ?? '')
}

describe('README', () => {
  test('names every folder of the top level and of src/, and no other', () => {
    const ignored = [...readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n'), '.git/']
    const folders = (path: string) =>
      readdirSync(join(ROOT, path), { withFileTypes: true })
        .filter(entry => entry.isDirectory())
        .map(entry => `${path}${entry.name}/`)
    // A link to an installed node_modules is no folder of the project either.
    const real = [...folders(''), ...folders('src/')].filter(folder => !ignored.includes(folder))
    expect(firstColumn(tableBelow(readPage('README.md'), 'The folders')).sort()).toEqual(real.sort())
  })

  test('names the exit codes', () => {
    const told = tableBelow(readPage('README.md'), 'Exit codes').map(([code]) => Number(code))
    expect(told).toEqual(Object.values(EXIT))
  })
})

const commandsPage = readPage('docs/commands.md')
const commandSections = new Map(
  commandsPage
    .split(/^## /m)
    .slice(1)
    .map(section => [section.split('\n')[0] as string, section]),
)
const sectionOf = (command: string) => commandSections.get(command) ?? ''

describe('commands.md', () => {
  test('has a section for each command, in the order of the help', () => {
    expect([...commandSections.keys()]).toEqual(Object.keys(COMMANDS))
  })

  test.each(Object.entries(COMMANDS))('says what %s takes', async (name, load) => {
    const command: Command = await load()
    const section = sectionOf(name)
    const usage = fences(section).find(({ info }) => info === 'console')?.text ?? ''
    const flags = Object.entries(command.options).map(([name, spec]) => `[${flagsOf(name, spec)}]`)
    const taken = usage.split(`synopse ${name}`)[1]?.match(/<[^>]+>|\[[^\]]+\]/g) ?? []
    expect(taken.sort()).toEqual([...command.arguments, ...flags].sort())
    for (const [name, spec] of Object.entries(command.options)) expectTold(section, name, spec)
  })

  test('says which options stand before a command', () => {
    const told = tableBelow(commandsPage, 'Commands').flatMap(([cell = '']) => codes(cell))
    const options: [string, OptionSpec][] = Object.entries({ ...BEFORE, ...EVERYWHERE })
    expect(told).toEqual(options.flatMap(([name, spec]) => flagsOf(name, spec).split(', ')))
    for (const [name, { choices }] of options)
      for (const choice of choices ?? []) expect(`${name}: ${commandsPage}`).toContain(`\`${choice}\``)
  })

  /** An option of its own has its row or its sentence; `--lang` and `--json` mean the same everywhere. */
  function expectTold(section: string, name: string, { choices }: OptionSpec): void {
    if (name !== 'lang') expect(section.split('```console')[1]).toContain(`\`${flagOf(name)}`)
    for (const choice of choices ?? []) expect(section).toContain(choice)
  }
})

describe('the forms of findings', () => {
  test.each(Object.entries(FORMS))('commands.md says what %s is', (name, { title }) => {
    expect(sectionOf('check')).toContain(`\`${name}\` (${title}`)
  })
})

describe('checks.md', () => {
  test('has each check with its severity, in the order of their findings', () => {
    const told = tableBelow(readPage('docs/checks.md'), 'The codes').map(([code = '', severity]) => [
      codes(code)[0],
      severity,
    ])
    expect(told).toEqual(CHECKS.map(({ code, severity }) => [code, severity]))
  })
})

describe('exchange.md', () => {
  test('has each form, what it is called, and whether it comes back', () => {
    const told = tableBelow(readPage('docs/exchange.md'), 'Exchange').flatMap(([form = '', back]) =>
      codes(form).map(name => [name, /\((.*)\)/.exec(form)?.[1] ?? name.toUpperCase(), back]),
    )
    const backOf = ({ read, isMemory }: Format) => (read ? 'yes' : isMemory ? 'as candidates' : 'no')
    const known = Object.entries(FORMATS).map(([name, format]) => [name, format.title, backOf(format)])
    expect(told).toEqual(known)
  })
})

describe('site.md', () => {
  test.each(SITE_FORMAT_NAMES)('has a section about %s, with an example', async name => {
    const { title } = await SITE_FORMATS[name]()
    const section = readPage('docs/site.md').split(`\n## ${title}\n`)[1]?.split('\n## ')[0]
    expect(
      fences(section ?? '')
        .map(({ text }) => text)
        .join('\n'),
    ).toContain(`--format ${name}`)
  })
})

describe('markdown.md', () => {
  const told = tableBelow(readPage('docs/markdown.md'), 'What is recognised')

  test('has each syntax', () => {
    expect(told.map(([name = '']) => codes(name)[0])).toEqual(SYNTAX_NAMES)
  })

  test.each(SYNTAX_NAMES)('has an example of %s that is recognised', name => {
    const example = told.find(([first = '']) => codes(first)[0] === name)?.[2] ?? ''
    const written = codes(example).map(code => code.replaceAll('\\|', '|'))
    expect(written.length).toBeGreaterThan(0)
    expect(written.flatMap(code => syntaxesIn(code.replaceAll('…', 'x')))).toContain(name)
  })
})

describe('config.md', () => {
  const rows = tableBelow(readPage('docs/config.md'), 'Keys')

  test('has each key', () => {
    const keys = Object.keys(configSchema.entries).flatMap(key =>
      key === 'source' ? Object.keys(DEFAULTS.source).map(inner => `source.${inner}`) : [key],
    )
    expect(firstColumn(rows)).toEqual(keys)
  })

  test.each(rows)('has the default of %s', (key = '', told = '') => {
    const path = (codes(key)[0] ?? '').split('.')
    const value = path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], DEFAULTS)
    expect(told === '–' ? undefined : JSON.parse(codes(told)[0] ?? '')).toEqual(value)
  })

  test.each(['README.md', 'docs/config.md'])('shows valid configs (%s)', path => {
    const configs = fences(readPage(path)).filter(({ info }) => info === 'json')
    expect(configs.length).toBeGreaterThan(0)
    const known = CHECKS.map(({ code }) => code)
    for (const { text } of configs) expect(() => parseConfig(text, path, known)).not.toThrow()
  })
})

describe('data.md', () => {
  const page = readPage('docs/data.md')
  const shown = (info: string) => fences(page).find(fence => fence.info === info)?.text ?? ''

  test('has the kinds of unit', () => {
    expect(firstColumn(tableBelow(page, 'The corpus'))).toEqual([...KINDS])
  })

  test('has the keys of an entry', () => {
    expect(firstColumn(tableBelow(page, 'Alignment files'))).toEqual(Object.keys(entrySchema.entries))
    for (const state of STATES) expect(page).toContain(`\`${state}\``)
  })

  test('has the flags', () => {
    const told = tableBelow(page, 'States and flags').map(([flag]) => flag)
    expect(told).toEqual([...STATUSES])
  })

  test('shows files that can be read', () => {
    expect(parseRegistry(shown('json units'), 'de.json').units).toEqual([
      expect.objectContaining({ kind: 'heading' }),
    ])
    const { entries } = parseAlignment(shown('json entries'), 'ru.json')
    expect(entries.map(entry => 'state' in entry && entry.state)).toEqual(['reviewed', 'initial'])
  })
})
