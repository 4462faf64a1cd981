/** What a message speaks of; the wording stands in the locale files. */
export type MessageArgs = Readonly<Record<string, string | number>>

/** One of several things wrong with the same file; `key` is a word of the tool (see `src/locales`). */
export interface Fault {
  key: string
  args: MessageArgs
}

/**
 * Trouble that the user can mend: bad usage, a bad config, a file that cannot be read. Ends a command with exit code 2.
 *
 * The wording is `error.<key>` in the locale files: what came, what was expected, what to do.
 */
export class SynopseError extends Error {
  constructor(
    readonly key: string,
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
