import type { Exchange, ReturnedFile } from './exchange.js'
import type { Sheet } from './table/workbook.js'
import type { WriterFor } from './text-writer.js'

/**
 * A form in which translations go out, and in which some come back. Its record is cheap to load; what writes and reads is
 * loaded when it is called for.
 */
interface Form {
  /** As people call it. */
  title: string
  /** Endings of its files, without a dot; what goes out has the first. */
  endings: readonly [string, ...string[]]
  /** Whether a file holds one document, or all of them in one language. */
  holds: 'document' | 'language'
  /**
   * Whether a file is in this form, by its first few thousand bytes, each as a character (default: its ending says so).
   */
  isIn?: (beginning: string) => boolean
  /** It comes back as a memory, whose pairs are candidates and need not be of the project. */
  isMemory?: true
}

/** A form that is text. */
export interface TextFormat extends Form {
  kind: 'text'
  /** It is XML, which says itself how it is encoded. */
  isXml?: true
  writer: () => Promise<WriterFor>
  /** Of a form whose units come back. It throws a SynopseError for what is no such file; nothing of it is taken then. */
  read?: () => Promise<(text: string, path: string) => ReturnedFile>
  /** It is read row by row: bytes that are no text are U+FFFD there, and cost their row alone. */
  isByRow?: true
}

/** A form that is a sheet of cells, which is no text: packing it is somebody else's. */
export interface SheetFormat extends Form {
  kind: 'sheet'
  write: () => Promise<(exchange: Exchange) => string[][]>
  /** As that of a text. */
  read?: () => Promise<(sheets: readonly Sheet[], path: string) => ReturnedFile>
}

export type Format = TextFormat | SheetFormat
