import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { COMMANDS } from '../../src/commands/index.js'
import { call } from '../process.js'
import { article } from './article.js'

const made = article()

test.each([
  [['stats'], 'Did you mean “status”?'],
  [['constructor'], 'no command “constructor”'],
  [['status', '--jsno'], 'Did you mean “--json”?'],
  [['--foo', 'status'], '--foo'],
  [['list', '--lang'], 'needs a value'],
  [['check', '--format', 'xml'], 'pretty, json'],
  [['init', 'here'], 'too many'],
  [['show'], '“document” is missing'],
  [['status', '--ui-lang', 'fr'], '--ui-lang'],
  [['help', 'stats'], 'Did you mean “status”?'],
])('%j is wrong usage: exit 2, told on stderr with what to do', async (args, said) => {
  const { code, stdout, stderr } = await made.here(args)
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(said) })
})

test('help names every command, and every command has help, in the four languages', async () => {
  const help = []
  for (const language of ['en', 'de', 'ru', 'ar'])
    help.push(await made.here(['--ui-lang', language, '--help']))
  for (const { code, stdout, stderr } of help) {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const name of Object.keys(COMMANDS)) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'))
  }
  expect(new Set(help.map(({ stdout }) => stdout)).size).toBe(4)
  const [behind, before] = [await made.here(['add', '--help']), await made.run(['help', 'add'])]
  expect(behind).toEqual(before)
  expect(behind.stdout).toMatch(/--as <document>[\s\S]*--replace/)
})

test('--version is the one of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const args of [['--version'], ['--ui-lang', 'de', '-V']])
    expect(await call(args, { cwd: '/' })).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test.each([
  [{ LC_ALL: 'de_DE.UTF-8' }, [], 'Es gibt'],
  [{ LC_ALL: '', LANG: 'ru_RU.UTF-8' }, [], 'Документа «nirgends» нет'],
  [{ LC_ALL: 'fr_FR.UTF-8' }, [], 'There is no'],
  [{ LC_ALL: 'ar_EG' }, ['--ui-lang', 'en'], 'There is no'],
])('with %j and %j the tool says “%s …”', async (env, args, said) => {
  const { stderr } = await made.here([...args, 'status', 'nirgends'], { env })
  expect(stderr).toContain(said)
})

const ESCAPE = '\u001B['

test.each([
  ['a pipe', { NO_COLOR: undefined }, false],
  ['FORCE_COLOR', { NO_COLOR: undefined, FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR into a dumb terminal', { NO_COLOR: undefined, FORCE_COLOR: '1', TERM: 'dumb' }, true],
  ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
])('%s decides on colour, and JSON has none', async (_, env, coloured) => {
  const [status, failed, json] = await Promise.all([
    made.run(['status', 'streik'], { env }),
    made.run(['stats'], { env }),
    made.here(['check', '--json'], { env }),
  ])
  expect([status.stdout.includes(ESCAPE), failed.stderr.includes(ESCAPE)]).toEqual([coloured, coloured])
  expect(json.stdout).not.toContain(ESCAPE)
})
