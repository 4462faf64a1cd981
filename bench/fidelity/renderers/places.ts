import type MarkdownIt from 'markdown-it'
import type { StateInline, Token } from 'markdown-it'
import type { Draft } from '../draft.js'
import type { Shown } from '../shown.js'

/** Where what markdown-it reads stands in the file. */
export interface Places {
  draft: Draft
  shown: Shown
  /** Where each line of the draft begins. */
  lines: number[]
  /** Of each inline token, where the characters of its content stand in the file. */
  ofInline: Map<Token, number[]>
}

export function placesOf(draft: Draft, shown: Shown): Places {
  const lines = [0, ...Array.from(draft.text.matchAll(/\n/g), ({ index }) => index + 1)]
  return { draft, shown, lines, ofInline: new Map() }
}

export const placesIn = (env: unknown) => (env as { places: Places }).places

type Reading = { at: readonly number[]; state?: StateInline }

/** Makes a parser tell what of the file it takes for text: whatever its inline rules add to the text that is pending. */
export function keepPlaces(md: MarkdownIt): void {
  /** The texts that are being read just now, the innermost last. */
  const reading: Reading[] = []
  const locate: MarkdownIt['core']['process'] = ({ tokens, env }) => {
    const places = placesIn(env)
    const finder = new Finder(places)
    for (const [index, token] of tokens.entries())
      if (token.type === 'inline') places.ofInline.set(token, finder.find(token, tokens, index))
  }
  md.core.ruler.after('block', 'places', locate)
  md.core.ruler.at('inline', ({ tokens, env }) => {
    for (const token of tokens) {
      if (token.type !== 'inline') continue
      reading.push({ at: placesIn(env).ofInline.get(token) ?? [] })
      md.inline.parse(token.content, md, env, token.children ?? [])
      reading.pop()
    }
  })
  const State = md.inline.State
  class Placed extends State {
    // biome-ignore lint/suspicious/noExplicitAny: the constructor is the library's
    constructor(...all: [any, any, any, any]) {
      super(...all)
      let pending = ''
      const at = reading.at(-1)?.at ?? []
      Object.defineProperty(this, 'pending', {
        get: () => pending,
        set: (value: string) => {
          const added = value.startsWith(pending) ? value.slice(pending.length) : ''
          if (added && this.src.startsWith(added, this.pos))
            for (let index = 0; index < added.length; index++)
              placesIn(this.env).shown.text(at[this.pos + index] ?? -1)
          pending = value
        },
      })
    }
  }
  md.inline.State = Placed as never
  const { parse } = md.inline
  md.inline.parse = function (src, parser, env, tokens) {
    const around = reading.at(-1)
    const inner = around?.state
    const offset = inner ? inner.src.indexOf(src, inner.pos) : 0
    reading.push({
      at: inner ? (offset < 0 ? [] : around.at.slice(offset, offset + src.length)) : (around?.at ?? []),
    })
    parse.call(this, src, parser, env, tokens)
    reading.pop()
  }
  const { tokenize } = md.inline
  md.inline.tokenize = function (state) {
    const around = reading.at(-1)
    if (around) around.state = state
    tokenize.call(this, state)
  }
  for (const name of ['link', 'image']) keepLabels(md, name, reading)
}

/** The text of `[label]` and `[label][]` is what leads to the address: it is a mark as well. */
function keepLabels(md: MarkdownIt, name: string, reading: Reading[]): void {
  const ruler = md.inline.ruler as unknown as { __rules__: { name: string; fn: Rule }[] }
  const rule = ruler.__rules__.find(each => each.name === name)?.fn as Rule
  md.inline.ruler.at(name, (state, silent) => {
    const from = state.pos
    if (!rule(state, silent)) return false
    if (silent) return true
    const label = md.helpers.parseLinkLabel(state, name === 'image' ? from + 1 : from)
    const rest = label < 0 ? '' : state.src.slice(label + 1, state.pos)
    const at = reading.at(-1)?.at ?? []
    if (rest === '' || rest === '[]')
      for (let index = from; index < state.pos; index++) placesIn(state.env).shown.kept(at[index] ?? -1)
    return true
  })
}

type Rule = (state: StateInline, silent: boolean) => boolean

/** Finds the lines of an inline token's content in the lines of the draft. */
class Finder {
  private line = 0
  /** Up to where the current line is used up: a row of a table has several cells. */
  private column = 0

  constructor(private readonly places: Places) {}

  find(token: Token, tokens: readonly Token[], index: number): number[] {
    const { draft, lines } = this.places
    const line = (token.map ??
      tokens.slice(0, index).findLast(({ map, nesting }) => map && nesting === 1)?.map)?.[0]
    const found: number[] = []
    for (const [offset, text] of token.content.split('\n').entries()) {
      const number = (line ?? this.line) + offset
      if (number !== this.line) this.column = 0
      this.line = number
      const start = lines[number] ?? draft.text.length
      const end = (lines[number + 1] ?? draft.text.length + 1) - 1
      const places = within(draft.text.slice(start, end), text, this.column)
      this.column = (places.at(-1) ?? this.column - 1) + 1
      if (offset > 0) found.push(-1)
      found.push(...places.map(place => (place < 0 ? -1 : (draft.at[start + place] ?? -1))))
    }
    return found
  }
}

/** Where the characters of a text stand in a line, of which some may have been left out (`\|`). */
function within(line: string, text: string, from: number): number[] {
  const whole = text.trim() === '' ? -1 : line.indexOf(text, from)
  if (whole >= 0) return Array.from({ length: text.length }, (_, index) => whole + index)
  let next = from
  return Array.from({ length: text.length }, (_, index) => {
    const place = line.indexOf(text.charAt(index), next)
    if (place >= 0) next = place + 1
    return place
  })
}
