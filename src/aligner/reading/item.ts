/** Something in a text that is looked for in its translation. */
export interface Item {
  /** What makes it the same item in every language. */
  key: string
  /** As it is written. */
  text: string
}
