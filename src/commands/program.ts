import { Command as Commander, CommanderError, Option } from 'commander'
import { nearest } from '../config/nearest.js'
import { type ErrorKey, SynopseError } from '../errors.js'
import { UI_LANGUAGES } from '../locales/words.js'
import { BIDI_MODES } from '../terminal/bidi.js'
import type { Command } from './command.js'
import { COMMANDS, type CommandName } from './index.js'
import { flagsOf, type OptionSpecs, type Options } from './option.js'
import { readOption } from './read-option.js'

/** A command line taken apart. */
export interface Call {
  name: CommandName | undefined
  /** What follows the command's name. */
  rest: string[]
  /** The options before it. */
  folder: string | undefined
  bidi: Everywhere['bidi']
  wants: 'run' | 'help' | 'version'
}

/** Options that may stand before a command or behind it. */
export const EVERYWHERE = {
  uiLang: { value: '<tag>', choices: UI_LANGUAGES },
  bidi: { value: '<mode>', choices: ['auto', ...BIDI_MODES] },
} as const satisfies OptionSpecs

/** Options that stand before a command. */
export const BEFORE = {
  C: { value: '<folder>' },
  version: { short: 'V' },
  help: { short: 'h' },
} as const satisfies OptionSpecs

type Everywhere = Options<typeof EVERYWHERE>

/** Takes the options before the command, its name, and the rest apart. @throws SynopseError `usage.…` */
export function parseCall(args: readonly string[]): Call {
  const program = silent('synopse').argument('[command]').argument('[rest...]').passThroughOptions()
  addOptions(program, { ...BEFORE, ...EVERYWHERE })
  parse(program, args)
  const { C: folder, bidi, version, help } = program.opts<Options<typeof BEFORE> & Everywhere>()
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
): { args: string[]; options: Options<OptionSpecs> & Everywhere } {
  const program = silent(name)
  for (const argument of command.arguments) program.argument(argument)
  addOptions(program, { ...command.options, ...EVERYWHERE })
  parse(program, args)
  return { args: program.args, options: program.opts() }
}

function addOptions(program: Commander, specs: OptionSpecs): void {
  for (const [name, spec] of Object.entries(specs)) {
    const flags = flagsOf(name, spec)
    const option = new Option(flags)
    // It is a switch of its own, whatever its name begins with.
    option.negate = false
    if (spec.value) option.argParser((value: string, sofar: unknown) => readOption(spec, flags, value, sofar))
    program.addOption(option)
  }
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
const USAGE: Readonly<Record<string, ErrorKey>> = {
  'commander.unknownOption': 'usage.unknownOption',
  'commander.missingArgument': 'usage.missingArgument',
  'commander.optionMissingArgument': 'usage.missingValue',
  'commander.excessArguments': 'usage.tooMany',
}

function usageError(cause: CommanderError, program: Commander): SynopseError {
  // Commander quotes what its message is about.
  const [, first = ''] = /'([^']*)'/.exec(cause.message) ?? []
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
  return new SynopseError(key ?? 'usage.other', { name: first, command, reason: cause.message }, { cause })
}

function unknownName(
  key: 'usage.unknownCommand' | 'usage.unknownOption',
  name: string,
  names: readonly string[],
  cause?: unknown,
): SynopseError {
  const near = nearest(name, names)
  return new SynopseError(near ? `${key}Near` : key, { name, near: near ?? '' }, { cause })
}
