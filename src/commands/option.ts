import type { Shard } from '../project/shard.js'

/** An option. Its flag is its name (`dryRun` is `--dry-run`); it is described by `option.<flag>` or `option.<command>.<flag>`. */
export interface OptionSpec {
  /** What stands for its value in the help; an option without one is a switch. */
  value?: `<${string}>`
  /** What its value is read as (default: `text`). */
  type?: keyof ValueTypes
  /** The only values that it takes. */
  choices?: readonly string[]
  /** What values were called before, and what they are called now: scripts may still name them so. */
  former?: Readonly<Record<string, string>>
  /** A letter that stands for its flag. */
  short?: string
}

/** Options by their names, in camel case. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>

/** What a value can be read as. */
interface ValueTypes<Text extends string = string> {
  text: Text
  /** Commas separate several values; the option may also be repeated. */
  list: readonly Text[]
  /** A whole number, 1 or more. */
  number: number
  /** A whole number, 0 or more. */
  count: number
  /** A number from 0 to 1. */
  share: number
  /** A part of several, as `2/3`. */
  shard: Shard
}

/** What comes of an option's value. */
type Value<Spec extends OptionSpec> = Spec extends { value: string }
  ? ValueTypes<Choice<Spec>>[Spec extends { type: infer Type extends keyof ValueTypes } ? Type : 'text']
  : boolean

type Choice<Spec extends OptionSpec> = Spec extends { choices: readonly (infer Name extends string)[] }
  ? Name
  : string

/** What comes of options; undefined are those that nobody gave. */
export type Options<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]?: Value<Specs[Name]> | undefined
}

/** The languages that a command is about. */
export const LANG = { value: '<tags>', type: 'list' } as const satisfies OptionSpec
/** Whether JSON is printed. */
export const JSON_OUTPUT = {} as const satisfies OptionSpec
/** The part of the documents that a command is about. */
export const SHARD = { value: '<i/n>', type: 'shard' } as const satisfies OptionSpec
/** How many threads work side by side. */
export const JOBS = { value: '<n>', type: 'number' } as const satisfies OptionSpec

/** The names of options. */
export function namesIn<Specs extends OptionSpecs>(specs: Specs): (keyof Specs & string)[] {
  return Object.keys(specs)
}

/** An option as a person writes it: `--dry-run`, `-C`. */
export function flagOf(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
}

/** An option as the help shows it: `-V, --version`, `--as <document>`. */
export function flagsOf(name: string, { short, value }: OptionSpec): string {
  return `${short ? `-${short}, ` : ''}${flagOf(name)}${value ? ` ${value}` : ''}`
}
