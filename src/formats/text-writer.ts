import type { Exchange, ExchangeUnit, Languages } from './exchange.js'

/** How a file is written piece by piece, so that nobody holds all of it. */
export interface TextWriter {
  before: string
  /**
   * What is between. It may be nothing.
   *
   * @param units of one document or more
   * @param documents how many documents came before these
   */
  piece: (units: readonly ExchangeUnit[], documents: number) => string
  after: string
  /** The file of which nothing is between. */
  empty: string
}

/** A writer of files in these languages. */
export type WriterFor = (languages: Languages) => TextWriter

/** A file as one text. */
export function wholeText(writerFor: WriterFor, { units, ...languages }: Exchange): string {
  const writer = writerFor(languages)
  const text = writer.piece(units, 0)
  return text === '' ? writer.empty : writer.before + text + writer.after
}

/** A file as its pieces. @param documents the units of one after the other */
export async function* textPieces(
  { before, piece, after, empty }: TextWriter,
  documents: AsyncIterable<readonly ExchangeUnit[]>,
): AsyncGenerator<string> {
  let isBegun = false
  let count = 0
  for await (const units of documents) {
    const text = piece(units, count++)
    if (text === '') continue
    yield isBegun ? text : before + text
    isBegun = true
  }
  yield isBegun ? after : empty
}
