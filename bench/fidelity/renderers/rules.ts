import type MarkdownIt from 'markdown-it'
import type { StateBlock, Token } from 'markdown-it'
import { type Places, placesIn } from './places.js'

/** A rule for lines that open and close a box: `:::tip Titel` … `:::`, `/// note | Titel` … `///`. */
export function fencedBoxes(line: RegExp) {
  return (md: MarkdownIt): void => {
    const rule = (state: StateBlock, startLine: number, _: number, silent: boolean) => {
      if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
      const text = lineOf(state, startLine)
      const { name, title } = line.exec(text)?.groups ?? {}
      if (name === undefined) return false
      if (silent) return true
      const token = state.push('box_line', '', 0)
      token.markup = title ? text.slice(0, text.length - title.length) : text
      token.map = [startLine, startLine + 1]
      markLine(state, startLine, token.markup)
      if (title) inline(state, 'strong', title, startLine)
      state.line = startLine + 1
      return true
    }
    md.block.ruler.before('fence', 'boxes', rule, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
    md.renderer.rules.box_line = (tokens, index) =>
      `<box mark="${md.utils.escapeHtml(tokens[index]?.markup.trim() ?? '')}"></box>`
  }
}

/** A rule for boxes whose content is indented: `!!! note "Titel"`, `=== "Reiter"`. */
export function indentedBoxes(line: RegExp) {
  return (md: MarkdownIt): void => {
    const rule = (state: StateBlock, startLine: number, endLine: number, silent: boolean) => {
      if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4) return false
      const text = lineOf(state, startLine)
      const { name, title } = line.exec(text)?.groups ?? {}
      if (name === undefined) return false
      if (silent) return true
      const inner = state.blkIndent + 4
      let next = startLine + 1
      while (next < endLine && (state.isEmpty(next) || (state.sCount[next] ?? 0) >= inner)) next++
      const open = state.push('box_open', 'box', 1)
      const mark = title ? text.slice(0, text.lastIndexOf(title)) : text
      open.attrs = [['mark', mark.trim()]]
      open.map = [startLine, next]
      markLine(state, startLine, mark)
      if (title) inline(state, 'strong', title, startLine)
      const { blkIndent, lineMax, parentType } = state
      state.blkIndent = inner
      state.lineMax = next
      state.parentType = 'box' as never
      state.md.block.tokenize(state, startLine + 1, next)
      Object.assign(state, { blkIndent, lineMax, parentType })
      state.push('box_close', 'box', -1)
      state.line = next
      return true
    }
    md.block.ruler.before('fence', 'indented_boxes', rule, {
      alt: ['paragraph', 'reference', 'blockquote', 'list'],
    })
  }
}

/** A rule for quotes that begin with `[!NOTE]`; what its pattern calls `title` is text. */
export function alerts(line: RegExp) {
  return (md: MarkdownIt): void => {
    md.core.ruler.after('places', 'alerts', ({ tokens, env, Token }) => {
      for (let index = tokens.length - 3; index >= 0; index--) {
        const [quote, paragraph, text] = tokens.slice(index) as [Token, Token, Token]
        if (quote.type !== 'blockquote_open' || paragraph.type !== 'paragraph_open') continue
        const [first = ''] = text.content.split('\n', 1)
        const { mark, title = '' } = line.exec(first)?.groups ?? {}
        if (mark === undefined) continue
        const places = placesIn(env)
        const at = places.ofInline.get(text) ?? []
        quote.attrSet('mark', mark.trim())
        places.shown.mark(at[0] ?? -1, (at[0] ?? 0) + mark.length)
        const added: Token[] = []
        if (title) {
          const label = Object.assign(new Token('inline', '', 0), { content: title, children: [] })
          places.ofInline.set(label, at.slice(first.length - title.length, first.length))
          added.push(new Token('strong_open', 'strong', 1), label, new Token('strong_close', 'strong', -1))
        }
        text.content = text.content.slice(first.length + 1)
        places.ofInline.set(text, at.slice(first.length + 1))
        if (text.content === '') tokens.splice(index + 1, 3, ...added)
        else tokens.splice(index + 1, 0, ...added)
      }
    })
  }
}

/** Tells where formulas stand, whatever plugin reads them. */
export function markFormulas(md: MarkdownIt): void {
  md.core.ruler.push('formulas', ({ tokens, env }) => {
    const places = placesIn(env)
    for (const token of tokens) {
      if (token.type === 'math_block') markMap(token, places)
      const at = places.ofInline.get(token) ?? []
      let from = 0
      for (const { type, content, markup } of token.children ?? []) {
        if (!type.startsWith('math_inline')) continue
        const start = token.content.indexOf(content, from)
        if (start < 0) continue
        from = start + content.length
        const side = markup?.length || 1
        places.shown.mark(at[start - side] ?? -1, (at[from - 1] ?? -2) + 1 + side)
      }
    }
  })
}

function markMap({ map }: Token, { lines, draft, shown }: Places): void {
  const start = draft.at[lines[map?.[0] ?? 0] ?? 0] ?? -1
  const end = draft.at[(lines[map?.[1] ?? 0] ?? draft.text.length) - 1] ?? -1
  shown.mark(start, end)
}

function lineOf(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
}

function markLine(state: StateBlock, line: number, mark: string): void {
  const { draft, shown } = placesIn(state.env)
  const start = draft.at[(state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0)] ?? -1
  shown.mark(start, start + mark.length)
}

function inline(state: StateBlock, tag: string, content: string, line: number): void {
  state.push('title_open', tag, 1)
  const token = state.push('inline', '', 0)
  Object.assign(token, { content, map: [line, line + 1], children: [] })
  state.push('title_close', tag, -1)
}
