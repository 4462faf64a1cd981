/** What stands in a place of the screen and can be pointed at. */
export type Target =
  /** A document, by its index among those that are listed. */
  | { kind: 'document'; at: number }
  /** A row of the opened document, by its index. */
  | { kind: 'row'; row: number }
  /** What is being typed: a cell of a row of the editor, both from 0. */
  | { kind: 'text'; at: { row: number; cell: number } }
