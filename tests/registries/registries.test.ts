import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CHECKS } from '../../src/checks/index.js'
import { COMMANDS } from '../../src/commands/index.js'
import { flagOf } from '../../src/commands/option.js'
import * as library from '../../src/index.js'
import { en } from '../../src/locales/en.js'

const src = join(import.meta.dirname, '../../src')

describe('commands', () => {
  test.each(Object.entries(COMMANDS))('%s has its file and its words', async (name, load) => {
    expect(existsSync(join(src, 'commands', `${name}.ts`))).toBe(true)
    expect(en).toHaveProperty([`command.${name}`])
    const command = await load()
    for (const argument of command.arguments) {
      const bare = argument.replace(/[<>[\].]/g, '')
      expect([`argument.${bare}`, `argument.${name}.${bare}`].some(key => key in en)).toBe(true)
    }
    for (const option of Object.keys(command.options)) {
      const long = flagOf(option).slice(2)
      expect([`option.${long}`, `option.${name}.${long}`].some(key => key in en)).toBe(true)
    }
  })
})

describe('checks', () => {
  test.each(CHECKS.map(check => [check.code, check] as const))('%s has its file', (code, check) => {
    expect(existsSync(join(src, 'checks', `${code}.ts`))).toBe(true)
    expect(['off', 'warn', 'error']).toContain(check.severity)
  })

  test('none has a file without a line in the index', () => {
    const others = [
      'block-start',
      'cells',
      'check',
      'checked-pairs',
      'examples',
      'finding-place',
      'index',
      'loose',
      'objections',
      'pair-check',
      'pair-fault',
      'run',
      'suspected',
    ]
    const files = readdirSync(join(src, 'checks'), { withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ name }) => name.replace('.ts', ''))
    expect(files.filter(file => !others.includes(file)).sort()).toEqual(
      CHECKS.map(check => check.code).sort(),
    )
  })
})

test('the names that the library exports', () => {
  expect(Object.keys(library).sort()).toEqual([
    'SynopseError',
    'align',
    'check',
    'gaps',
    'misalignments',
    'pairsOf',
    'parseUnits',
    'synopsis',
    'withSuspects',
  ])
})
