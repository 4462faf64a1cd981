import type { Context } from './context.js'
import type { OptionSpecs, Options } from './option.js'

/** Arguments as the help shows them, each described by `argument.<name>`: `<document>`, `[unit]`, `[documents...]`. */
export type ArgumentSpecs = readonly string[]

/** What comes of arguments: of those in square brackets perhaps nothing. */
export type Arguments<Specs extends ArgumentSpecs> = Specs extends readonly [
  infer First,
  ...infer Rest extends ArgumentSpecs,
]
  ? First extends `[${string}...]`
    ? readonly string[]
    : First extends `<${string}>`
      ? readonly [string, ...Arguments<Rest>]
      : readonly [string?, ...Arguments<Rest>]
  : Specs extends readonly []
    ? readonly []
    : readonly string[]

/** A command: what it takes, and what it does. */
export interface Command<
  Args extends ArgumentSpecs = ArgumentSpecs,
  Specs extends OptionSpecs = OptionSpecs,
> {
  arguments: Args
  options: Specs
  /** Returns the exit code. */
  run(args: Arguments<Args>, options: Options<Specs>, context: Context): Promise<number>
}

/** A command whose `run` knows the types of what its arguments and options give. */
export function command<const Args extends ArgumentSpecs, const Specs extends OptionSpecs>(
  command: Command<Args, Specs>,
): Command<Args, Specs> {
  return command
}
