import { visible } from '../../text/white-space.js'
import type { CodedText, ReturnedCode } from '../exchange.js'
import { isCode } from './inline-codes.js'

/** Goes through a text with codes, sign by sign, over white space and what nobody sees. */
export class Cursor {
  readonly #pieces: CodedText
  #piece = 0
  #at = 0
  /** The white space that was passed since the last sign or code. */
  #space = ''

  constructor(pieces: CodedText) {
    this.#pieces = pieces
  }

  /** Whether nothing follows. */
  get isDone(): boolean {
    return this.#next() === undefined
  }

  /** The code that follows next. */
  get code(): ReturnedCode | undefined {
    const next = this.#next()
    return next !== undefined && isCode(next) ? next : undefined
  }

  /** Takes the codes that follow each other here, each with the white space before it; and what white space is behind them. */
  takeCodes(): { codes: { before: string; code: ReturnedCode }[]; space: string } {
    const codes = []
    for (let { code } = this; code; code = this.code) codes.push({ before: this.takeCode(), code })
    return { codes, space: this.#space }
  }

  /** Takes the code that follows next. @returns the white space before it */
  takeCode(): string {
    const before = this.#space
    this.#piece++
    this.#space = ''
    return before
  }

  /** Takes the signs of a text, if they follow next. */
  takes(text: string): boolean {
    const kept = [this.#piece, this.#at, this.#space] as const
    const wanted = new Cursor([text])
    this.takeCommon(wanted)
    if (wanted.isDone) return true
    ;[this.#piece, this.#at, this.#space] = kept
    return false
  }

  /** Takes the signs that are the same in another text, in both. @returns whether there was one */
  takeCommon(other: Cursor): boolean {
    let hasTaken = false
    for (;;) {
      const [own, given] = [this.#next(), other.#next()]
      if (typeof own !== 'string' || own !== given) return hasTaken
      hasTaken = true
      this.#take()
      other.#take()
    }
  }

  #take(): void {
    this.#at++
    this.#space = ''
  }

  /** The sign or code that follows; undefined at the end. */
  #next(): string | ReturnedCode | undefined {
    for (;;) {
      const piece = this.#pieces[this.#piece]
      if (piece === undefined || isCode(piece)) return piece
      const sign = piece[this.#at]
      if (sign === undefined) {
        this.#piece++
        this.#at = 0
      } else if (/\s/.test(sign)) {
        this.#space += sign
        this.#at++
      } else if (visible(sign) === '') this.#at++
      else return sign
    }
  }
}
