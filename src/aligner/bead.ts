/** Texts that belong together: indexes of the source beside indexes of the target; one side may be empty. */
export interface IndexGroup {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** One group of an alignment. */
export interface Bead extends IndexGroup {
  /** How strongly the texts speak for it, 0 to 1; 0.5 is no evidence either way. */
  readonly score: number
}
