import type { Words } from '../locales/words.js'
import { hanging, type MessageView, messageLines } from '../reports/message.js'
import { padEnd, width } from '../terminal/width.js'
import type { Command } from './command.js'
import { COMMANDS } from './index.js'
import { flagOf, flagsOf, type OptionSpecs } from './option.js'
import { BEFORE, EVERYWHERE } from './program.js'

/** The help of the tool: what it is, its commands, the options before them. */
export function help(view: MessageView): string {
  const words = view.words.logical
  const commands = Object.keys(COMMANDS).map(
    (name): HelpRow => [`  ${name}`, describe(words, `command.${name}`)],
  )
  const options = optionRows(words, '', { ...BEFORE, ...EVERYWHERE })
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
  const options = optionRows(words, name, { ...command.options, ...EVERYWHERE })
  const args = command.arguments.map((argument): HelpRow => {
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
type HelpRow = [string, string]

function said(message: string, view: MessageView): string[] {
  return messageLines(message, view.width, view)
}

/** Rows with straight columns; the right one is wrapped. */
function described(rows: readonly HelpRow[], view: MessageView): string[] {
  const left = Math.max(...rows.map(([name]) => width(name)))
  return rows.flatMap(([name, text]) => hanging([padEnd(name, left)], text, view))
}

/** Options with what they do, and below each the values that it takes. */
function optionRows(words: Words, command: string, options: OptionSpecs): HelpRow[] {
  return Object.entries(options).flatMap(([name, spec]): HelpRow[] => {
    const flag = flagOf(name).replace(/^-+/, '')
    const own = `option.${command}.${flag}`
    const text = describe(words, words.has(own) ? own : `option.${flag}`)
    const { choices } = spec
    const values: HelpRow[] = choices ? [['', words('help.choices', { choices: choices.join(', ') })]] : []
    return [[`  ${flagsOf(name, spec)}`, text], ...values]
  })
}

function describe(words: Words, key: string): string {
  if (!words.has(key)) throw new Error(`no words for ${key}`)
  return words(key)
}

function bare(argument: string): string {
  return argument.replace(/[<>[\].]/g, '')
}
