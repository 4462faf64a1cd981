import { type Draft, replaceIn } from './draft.js'

/** What a generator takes out before Markdown is read, and puts in again as something else. */
export class Opaque {
  private readonly contents: string[] = []
  readonly places: [start: number, end: number][] = []

  /** One sign of letters that stand for a mark, as generators do it. */
  sign(content: string): string {
    const number = this.contents.push(content.replace(/\s+/g, ' ')) - 1
    return `\uE000${[...String(number)].map(digit => String.fromCharCode(0xe010 + Number(digit))).join('')}\uE001`
  }

  /** Takes out what a pattern finds: alone on its lines it ends a paragraph like HTML if `asBlock`, else it stands among the words. */
  takeOut(draft: Draft, pattern: RegExp, { asBlock = false } = {}): Draft {
    return replaceIn(draft, pattern, match => {
      const start = draft.at[match.index] ?? -1
      if (start < 0) return undefined
      this.places.push([start, start + match[0].length])
      const before = draft.text.slice(draft.text.lastIndexOf('\n', match.index - 1) + 1, match.index)
      const [after = ''] = /^[^\n]*/.exec(draft.text.slice(match.index + match[0].length)) ?? []
      const isAlone = before.trim() === '' && after.trim() === ''
      const sign = this.sign(match[0])
      return asBlock && isAlone ? `<!--${sign}-->` : sign
    })
  }

  /** Puts the contents back into a text of the page. */
  filled(text: string): string {
    return text.replace(SIGN, (_, digits: string) => {
      const number = Number(
        [...digits].map(digit => String.fromCharCode(digit.charCodeAt(0) - 0xe010 + 48)).join(''),
      )
      return `⟦${this.contents[number]}⟧`
    })
  }

  /** A text without signs, to tell whether it holds anything else. */
  static without(text: string): string {
    return text.replace(SIGN, '')
  }
}

const SIGN = /\uE000([\uE010-\uE019]+)\uE001/g
