/** A translation that was typed and not saved. */
export interface Draft {
  document: string
  unit: string
  language: string
  text: string
  /** The target when the typing began. */
  base: string
  /** The source when the typing began; undefined in drafts that earlier versions kept. */
  source?: string | undefined
  /** The other side of a conflict that was shown. */
  conflict?: string | undefined
}
