/** Exit codes: the contract with everybody who calls the tool from a script. */
export const EXIT = {
  /** Done; nothing to object. */
  fine: 0,
  /** `check` found something at severity error. */
  found: 1,
  /** It cannot go on: usage, config, a file. */
  stuck: 2,
  /** A bug of ours. */
  bug: 70,
} as const
