/** An example of a check, for its test and its page in the docs. */
export interface Example {
  /** The language of the target. */
  language: string
  /** A unit as Markdown, or several with a blank line between; then as many stand in the target. */
  source: string
  target: string
  /** Pieces of the target that are told, in order; an empty one is the whole target, if it is but one. Of an accepted example, none. */
  finds?: readonly string[]
}

/** Translations that a check accepts, and such as it rejects. */
export interface Examples {
  accept: readonly Example[]
  reject: readonly (Example & { finds: readonly string[] })[]
}
