import { CHECKS } from '../checks/index.js'
import type { Progress } from '../project/load.js'
import type { Project } from '../project/project.js'
import type { View } from '../reports/view.js'

/** What a command knows of the world around it, and its only ways out. */
export interface Context extends View {
  /** The folder that the command runs in. */
  cwd: string
  /** Prints a line (or lines) of the answer to stdout. */
  print: (text: string) => void
  /** Prints a long answer, where somebody reads it a screen at a time. */
  page: (text: string) => void
  /** Prints a line of everything else to stderr. */
  tell: (text: string) => void
  /** Shows how far long work is, where a person watches. */
  progress: Progress
  /** Whether stdin is a terminal: only then a question may be asked. */
  interactive: boolean
  /** All of stdin. @throws SynopseError `file.tooLarge` beyond the limit in bytes */
  readInput: (limit: number) => Promise<Buffer>
  /** Asks a question that is answered with yes or no. */
  confirm: (question: string) => Promise<boolean>
  /** The project that the folder belongs to. */
  project: () => Promise<Project>
}

/** Values of a command's options by their long names, in camel case. */
export type Options = Readonly<Record<string, unknown>>

/** An option as commander writes it (`--as <document>`); its description is `option.<name>`, or `option.<command>.<name>`. */
export interface OptionSpec {
  flags: string
  /** The only values that it takes. */
  choices?: readonly string[]
  /** What values were called before, and what they are called now: scripts may still name them so. */
  former?: Readonly<Record<string, string>>
  /** Commas separate several values; the option may also be repeated. */
  list?: boolean
  /** A whole number, 1 or more. */
  number?: boolean
  /** A whole number, 0 or more. */
  count?: boolean
  /** A number from 0 to 1. */
  share?: boolean
}

/** A command: what it takes, and what it does. Returns the exit code. */
export interface Command {
  /** As commander writes them: `<document>`, `[documents...]`; each is described by `argument.<name>`. */
  arguments: readonly string[]
  options: readonly OptionSpec[]
  run: (args: readonly string[], options: Options, context: Context) => Promise<number>
}

export const LANG: OptionSpec = { flags: '--lang <tags>', list: true }
export const JSON_OUTPUT: OptionSpec = { flags: '--json' }

/** The codes of the checks that there are: what a config may name. */
export const CODES: readonly string[] = CHECKS.map(check => check.code)
