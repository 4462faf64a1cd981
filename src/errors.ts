import type { ErrorKey } from './locales/keys.js'

// What can be said is known everywhere, as types; the words themselves, where something is said.
export type { CheckCode, ErrorKey, FaultWording, Wording } from './locales/keys.js'

/** What a message speaks of; the wording stands in the locale files. */
export type MessageArgs = Readonly<Record<string, string | number>>

/** One of several things wrong with the same file. */
export interface Fault {
  key: ErrorKey
  args: MessageArgs
}

/**
 * Trouble that the user can mend: bad usage, a bad config, a file that cannot be read. Ends a command with exit code 2.
 *
 * The wording is `error.<key>` in the locale files: what came, what was expected, what to do.
 */
export class SynopseError extends Error {
  constructor(
    readonly key: ErrorKey,
    readonly args: MessageArgs = {},
    options: { cause?: unknown; faults?: readonly Fault[] } = {},
  ) {
    super(`${key} ${JSON.stringify(args)}`, { cause: options.cause })
    this.name = 'SynopseError'
    this.faults = options.faults ?? []
  }

  /** Further things that are wrong, all told at once. */
  readonly faults: readonly Fault[]
}
