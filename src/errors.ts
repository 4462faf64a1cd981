/**
 * Trouble that the user can mend: bad usage, a bad config, a file that cannot be read. Ends a command with exit code 2.
 *
 * `message` is a key of the tool's words and `args` what it speaks of (what came, what was expected), so that the wording
 * stays in the locale files; `hint` is the key of a sentence that says what to do, with the same args.
 */
export class SynopseError extends Error {
  constructor(
    readonly key: ErrorKey,
    readonly args: Record<string, string | number> = {},
    options?: { cause?: unknown },
  ) {
    super(`${key} ${JSON.stringify(args)}`, options)
    this.name = 'SynopseError'
  }
}

/** A key below `error.` in the locale files; `error.<key>` says what is wrong and `error.<key>.hint`, where it is there, what to do. */
export type ErrorKey = string
