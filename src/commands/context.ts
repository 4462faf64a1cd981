import { CHECKS } from '../checks/index.js'
import type { Progress } from '../project/load.js'
import type { Project } from '../project/project.js'
import type { View } from '../reports/view.js'
import type { BidiMode } from '../terminal/bidi.js'

/** What a command knows of the world around it, and its only ways out. */
export interface Context extends View {
  /** The folder that the command runs in. */
  cwd: string
  /** How right-to-left text gets into the terminal for a program that has all of the screen. */
  screenBidi: BidiMode
  /** Prints a line (or lines) of the answer to stdout. */
  print: (text: string) => void
  /** Prints a line of an answer that does not end before its input does. Returns whether somebody still reads. */
  printFor: (text: string) => Promise<boolean>
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
  /** The same piece by piece, as it comes. */
  input: () => AsyncIterable<Uint8Array>
  /** Asks a question that is answered with yes or no. */
  confirm: (question: string) => Promise<boolean>
  /** The project that the folder belongs to. */
  project: () => Promise<Project>
}

/** The codes of the checks that there are: what a config may name. */
export const CODES: readonly string[] = CHECKS.map(check => check.code)
