import type { Words } from '../locales/words.js'
import { hanging, type MessageView, messageLines } from '../reports/message.js'
import { padEnd, width } from '../terminal/width.js'
import type { Command, OptionSpec } from './context.js'
import { COMMANDS } from './index.js'
import { BEFORE, EVERYWHERE } from './program.js'

/** The help of the tool: what it is, its commands, the options before them. */
export function help(view: MessageView): string {
  const words = view.words.logical
  const commands = Object.keys(COMMANDS).map((name): Row => [`  ${name}`, describe(words, `command.${name}`)])
  const options = [...BEFORE, ...EVERYWHERE].flatMap(option => optionRows(words, '', option))
  return [
    ...said(words('help.about'), view),
    '',
    ...said(words('help.usage', { usage: 'synopse [-C <folder>] <command> …' }), view),
    '',
    ...said(words('help.commands'), view),
    ...described(commands, view),
    '',
    ...said(words('help.options'), view),
    ...described(options, view),
    '',
    ...said(words('help.more', { command: 'synopse help <command>' }), view),
  ].join('\n')
}

/** The help of a command. */
export function commandHelp(name: string, command: Command, view: MessageView): string {
  const words = view.words.logical
  const usage = ['synopse', name, ...command.arguments, words('help.optionsPlaceholder')].join(' ')
  const options = [...command.options, ...EVERYWHERE].flatMap(option => optionRows(words, name, option))
  const args = command.arguments.map((argument): Row => {
    const own = `argument.${name}.${bare(argument)}`
    return [`  ${argument}`, describe(words, words.has(own) ? own : `argument.${bare(argument)}`)]
  })
  return [
    ...said(describe(words, `command.${name}`), view),
    '',
    ...said(words('help.usage', { usage }), view),
    ...(args.length > 0 ? ['', ...said(words('help.arguments'), view), ...described(args, view)] : []),
    '',
    ...said(words('help.options'), view),
    ...described(options, view),
  ].join('\n')
}

/** What stands on the left, and what it is or does. */
type Row = [string, string]

function said(message: string, view: MessageView): string[] {
  return messageLines(message, view.width, view)
}

/** Rows with straight columns; the right one is wrapped. */
function described(rows: readonly Row[], view: MessageView): string[] {
  const left = Math.max(...rows.map(([name]) => width(name)))
  return rows.flatMap(([name, text]) => hanging([padEnd(name, left)], text, view))
}

/** An option with what it does, and below it the values that it takes. */
function optionRows(words: Words, command: string, { flags, choices }: OptionSpec): Row[] {
  const own = `option.${command}.${longName(flags)}`
  const text = describe(words, words.has(own) ? own : `option.${longName(flags)}`)
  const values: Row[] = choices ? [['', words('help.choices', { choices: choices.join(', ') })]] : []
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
