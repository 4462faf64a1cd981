import type { Words } from '../locales/words.js'
import { table } from '../terminal/table.js'
import type { Command } from './context.js'
import { COMMANDS } from './index.js'
import { GLOBAL_OPTIONS } from './program.js'

/** The help of the tool: what it is, its commands, the options before them. */
export function help(words: Words): string {
  const commands = Object.keys(COMMANDS).map(name => [`  ${name}`, describe(words, `command.${name}`)])
  const options = GLOBAL_OPTIONS.map(({ flags, long, short }) => [
    `  ${flags}`,
    describe(words, `option.${nameOf(long ?? short ?? '')}`),
  ])
  return [
    words('help.about'),
    '',
    words('help.usage', { usage: 'synopse [-C <folder>] <command> …' }),
    '',
    words('help.commands'),
    ...aligned(commands),
    '',
    words('help.options'),
    ...aligned(options),
    '',
    words('help.more', { command: 'synopse help <command>' }),
  ].join('\n')
}

/** The help of a command. */
export function commandHelp(words: Words, name: string, command: Command): string {
  const usage = ['synopse', name, ...command.arguments, ...(command.options.length > 0 ? ['[…]'] : [])].join(
    ' ',
  )
  const options = command.options.flatMap(({ flags, choices }) => {
    const own = `option.${name}.${longName(flags)}`
    const text = describe(words, words.has(own) ? own : `option.${longName(flags)}`)
    return [
      [`  ${flags}`, text],
      ...(choices ? [['', words('help.choices', { choices: choices.join(', ') })]] : []),
    ]
  })
  const args = command.arguments.map(argument => {
    const own = `argument.${name}.${bare(argument)}`
    return [`  ${argument}`, describe(words, words.has(own) ? own : `argument.${bare(argument)}`)]
  })
  return [
    describe(words, `command.${name}`),
    '',
    words('help.usage', { usage }),
    ...(args.length > 0 ? ['', words('help.arguments'), ...aligned(args)] : []),
    ...(options.length > 0 ? ['', words('help.options'), ...aligned(options)] : []),
  ].join('\n')
}

function describe(words: Words, key: string): string {
  if (!words.has(key)) throw new Error(`no words for ${key}`)
  return words(key)
}

function aligned(rows: string[][]): string[] {
  return table(rows)
}

function longName(flags: string): string {
  return nameOf(flags.split(/[ ,|]+/).find(part => part.startsWith('--')) ?? flags)
}

function nameOf(flag: string): string {
  return flag.replace(/^-+/, '')
}

function bare(argument: string): string {
  return argument.replace(/[<>[\].]/g, '')
}
