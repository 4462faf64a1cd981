import { Command as Commander, CommanderError, Option } from 'commander'
import { nearest } from '../config/nearest.js'
import { SynopseError } from '../errors.js'
import { UI_LANGUAGES } from '../locales/words.js'
import type { Command, OptionSpec, Options } from './context.js'
import { COMMANDS, type CommandName } from './index.js'

/** A command line taken apart. */
export interface Call {
  name: CommandName | undefined
  /** What follows the command's name. */
  rest: string[]
  /** The options before it. */
  folder: string | undefined
  bidi: string | undefined
  wants: 'run' | 'help' | 'version'
}

/** Options that may stand before a command or behind it. */
export const EVERYWHERE: readonly OptionSpec[] = [
  { flags: '--ui-lang <tag>', choices: UI_LANGUAGES },
  { flags: '--bidi <mode>', choices: ['auto', 'visual', 'isolate', 'logical'] },
]

/** Options that stand before a command. */
export const BEFORE: readonly OptionSpec[] = [
  { flags: '-C <folder>' },
  { flags: '-V, --version' },
  { flags: '-h, --help' },
]

/** Takes the options before the command, its name, and the rest apart. @throws SynopseError `usage.…` */
export function parseCall(args: readonly string[]): Call {
  const program = silent('synopse').argument('[command]').argument('[rest...]').passThroughOptions()
  for (const spec of [...BEFORE, ...EVERYWHERE]) program.addOption(optionOf(spec))
  parse(program, args)
  const { C: folder, bidi, version, help } = program.opts()
  const [word, ...rest] = program.args
  const asked = word === 'help' ? parseCall(rest).name : word
  const helped =
    word === 'help' || help || (rest.some(arg => arg === '--help' || arg === '-h') && !rest.includes('--'))
  if (asked !== undefined && !Object.hasOwn(COMMANDS, asked))
    throw unknownName('usage.unknownCommand', asked, Object.keys(COMMANDS))
  const wants = version ? 'version' : helped ? 'help' : 'run'
  return {
    name: asked as CommandName | undefined,
    rest: word === 'help' ? [] : rest,
    folder,
    bidi,
    wants,
  }
}

/** Reads a command's arguments and options. @throws SynopseError `usage.…` */
export function parseArguments(
  name: string,
  command: Command,
  args: readonly string[],
): { args: string[]; options: Options } {
  const program = silent(name)
  for (const argument of command.arguments) program.argument(argument)
  for (const spec of [...command.options, ...EVERYWHERE]) program.addOption(optionOf(spec))
  parse(program, args)
  return { args: program.args, options: program.opts() }
}

function optionOf({ flags, choices, former = {}, list, number, count, share }: OptionSpec): Option {
  const option = new Option(flags)
  if (share) return option.argParser(value => shareOf(value, flags))
  if (number) return option.argParser(value => numberOf(value, flags))
  if (count) return option.argParser(value => countOf(value, flags))
  if (list)
    option.argParser((value: string, sofar: string[] = []) => [...sofar, ...listOf(value, choices, flags)])
  else if (choices)
    option.choices([...choices]).argParser(value => choiceOf(former[value] ?? value, choices, flags))
  return option
}

function choiceOf(value: string, choices: readonly string[], option: string): string {
  if (choices.includes(value)) return value
  throw new SynopseError('usage.choice', { option, value, choices: choices.join(', ') })
}

function numberOf(value: string, option: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new SynopseError('usage.number', { option, value })
  return Number(value)
}

function countOf(value: string, option: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new SynopseError('usage.count', { option, value })
  return Number(value)
}

function shareOf(value: string, option: string): number {
  const share = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN
  if (!(share <= 1)) throw new SynopseError('usage.share', { option, value })
  return share
}

function listOf(value: string, choices: readonly string[] | undefined, flags: string): string[] {
  const values = value
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
  // An empty value, as an unset variable in a script gives, must not stand for nothing or for all.
  if (values.length === 0) throw new SynopseError('usage.missingValue', { name: flags })
  const wrong = choices && values.find(part => !choices.includes(part))
  if (wrong !== undefined)
    throw new SynopseError('usage.choice', {
      option: flags,
      value: wrong,
      choices: choices?.join(', ') ?? '',
    })
  return values
}

/** A commander that neither prints nor exits nor knows help of its own. */
function silent(name: string): Commander {
  return new Commander(name)
    .exitOverride()
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .helpOption(false)
    .helpCommand(false)
    .allowExcessArguments(false)
    .showSuggestionAfterError(false)
}

function parse(program: Commander, args: readonly string[]): void {
  try {
    program.parse([...args], { from: 'user' })
  } catch (cause) {
    if (cause instanceof CommanderError) throw usageError(cause, program)
    throw cause
  }
}

/** What each of commander's complaints is called in the tool's words. */
const USAGE: Record<string, string> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.excessArguments': 'usage.tooMany',
  'commander.invalidArgument': 'usage.choice',
}

function usageError(cause: CommanderError, program: Commander): SynopseError {
  // Commander quotes what its message is about.
  const [first = '', second = ''] = [...cause.message.matchAll(/'([^']*)'/g)].map(
    ([, quoted]) => quoted ?? '',
  )
  const key = USAGE[cause.code]
  const command = program.name()
  if (key === 'usage.unknownOption') {
    return unknownName(
      key,
      first,
      program.options.flatMap(({ long, short }) => long ?? short ?? []),
      cause,
    )
  }
  if (key === 'usage.choice') {
    const choices = program.options.find(option => option.flags === first)?.argChoices?.join(', ') ?? ''
    return new SynopseError(key, { option: first, value: second, choices }, { cause })
  }
  return new SynopseError(key ?? 'usage.other', { name: first, command, reason: cause.message }, { cause })
}

function unknownName(key: string, name: string, names: readonly string[], cause?: unknown): SynopseError {
  const near = nearest(name, names)
  return new SynopseError(near ? `${key}Near` : key, { name, near: near ?? '' }, { cause })
}
