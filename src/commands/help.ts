import type { Words } from '../locales/words.js'
import { table } from '../terminal/table.js'
import type { Command, OptionSpec } from './context.js'
import { COMMANDS } from './index.js'
import { BEFORE, EVERYWHERE } from './program.js'

/** The help of the tool: what it is, its commands, the options before them. */
export function help(words: Words): string {
  const commands = Object.keys(COMMANDS).map(name => [`  ${name}`, describe(words, `command.${name}`)])
  const options = [...BEFORE, ...EVERYWHERE].flatMap(option => optionRows(words, '', option))
  return [
    words('help.about'),
    '',
    words('help.usage', { usage: 'synopse [-C <folder>] <command> …' }),
    '',
    words('help.commands'),
    ...table(commands),
    '',
    words('help.options'),
    ...table(options),
    '',
    words('help.more', { command: 'synopse help <command>' }),
  ].join('\n')
}

/** The help of a command. */
export function commandHelp(words: Words, name: string, command: Command): string {
  const usage = ['synopse', name, ...command.arguments, '[…]'].join(' ')
  const options = [...command.options, ...EVERYWHERE].flatMap(option => optionRows(words, name, option))
  const args = command.arguments.map(argument => {
    const own = `argument.${name}.${bare(argument)}`
    return [`  ${argument}`, describe(words, words.has(own) ? own : `argument.${bare(argument)}`)]
  })
  return [
    describe(words, `command.${name}`),
    '',
    words('help.usage', { usage }),
    ...(args.length > 0 ? ['', words('help.arguments'), ...table(args)] : []),
    '',
    words('help.options'),
    ...table(options),
  ].join('\n')
}

/** An option with what it does, and below it the values that it takes. */
function optionRows(words: Words, command: string, { flags, choices }: OptionSpec): string[][] {
  const own = `option.${command}.${longName(flags)}`
  const text = describe(words, words.has(own) ? own : `option.${longName(flags)}`)
  const values = choices ? [['', words('help.choices', { choices: choices.join(', ') })]] : []
  return [[`  ${flags}`, text], ...values]
}

function describe(words: Words, key: string): string {
  if (!words.has(key)) throw new Error(`no words for ${key}`)
  return words(key)
}

/** The name of an option in the words: its long flag, else its short one. */
function longName(flags: string): string {
  const names = flags.split(/[ ,|]+/)
  return (names.find(name => name.startsWith('--')) ?? names[0] ?? '').replace(/^-+/, '')
}

function bare(argument: string): string {
  return argument.replace(/[<>[\].]/g, '')
}
