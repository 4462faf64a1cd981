import type { RootContent } from 'mdast'
import type { Handle, Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Construct, ConstructRecord, Extension, Token } from 'micromark-util-types'
import type { Node, Parent } from 'unist'
import { SYNTAXES, type SyntaxName } from '../syntax/index.js'
import type { Syntax } from '../syntax/syntax.js'
import { boxConstruct } from './box.js'
import { fenceConstruct } from './fence.js'
import { lineConstruct } from './line.js'
import { LIST_SIGNS, listConstruct } from './list.js'
import type { Lookahead } from './lookahead.js'
import { markConstruct } from './mark.js'

/** What all nodes of such syntax say. */
interface SyntaxNode extends Node {
  syntax: SyntaxName
}

/** A line that is structure but for its title, or several that are. */
export interface SyntaxLineNode extends SyntaxNode {
  type: 'syntaxLine'
  /** As it stands in the file, without marks of the blocks around it. */
  value: string
}

/** A box with what is in it. */
export interface SyntaxBoxNode extends SyntaxNode, Parent {
  type: 'syntaxBox'
  /** Its opening line, or the sign at its beginning. */
  value: string
  children: RootContent[]
}

/** A mark inside a text. */
export interface SyntaxMarkNode extends SyntaxNode {
  type: 'syntaxMark'
  value: string
}

declare module 'mdast' {
  interface RootContentMap {
    syntaxLine: SyntaxLineNode
    syntaxBox: SyntaxBoxNode
    syntaxMark: SyntaxMarkNode
  }
  interface PhrasingContentMap {
    syntaxMark: SyntaxMarkNode
  }
}

/**
 * What reads the syntax of sites beside that of CommonMark.
 *
 * @param names which of it
 * @param ahead gives the text that is being parsed
 */
export function syntaxExtension(names: readonly SyntaxName[], ahead: () => Lookahead): Extension {
  const chosen = names.map((name): [SyntaxName, Syntax] => [name, SYNTAXES[name]])
  const flow = chosen.flatMap(([name, { lines = [], fences = [] }]) => [
    ...lines.map(line => [line.begins, lineConstruct(line, name)] as const),
    ...fences.map(fence => [fence.begins, fenceConstruct(fence, name, ahead)] as const),
  ])
  const boxes = chosen.flatMap(([name, { boxes = [] }]) =>
    boxes.map(box => [box.begins, boxConstruct(box, name, ahead)] as const),
  )
  const document = [...boxes, [LIST_SIGNS, listConstruct(ahead)] as const]
  const text = chosen.flatMap(([name, { marks = [] }]) =>
    marks.map(mark => [mark.open.charAt(0), markConstruct(mark, name, ahead)] as const),
  )
  return { document: constructs(document), flow: constructs(flow), text: constructs(text) }
}

/** By the code of the sign that they begin with. */
function constructs(list: readonly (readonly [begins: string, construct: Construct])[]): ConstructRecord {
  const found: Record<number, Construct[]> = {}
  for (const [begins, construct] of list) {
    for (const sign of new Set(begins)) {
      const code = sign.charCodeAt(0)
      found[code] = [...(found[code] ?? []), construct]
    }
  }
  return found
}

const exit: Handle = function (token) {
  this.exit(token)
}

/** Makes nodes of it. */
export const syntaxToTree: TreeExtension = {
  enter: {
    syntaxLine(token) {
      this.enter({ type: 'syntaxLine', syntax: syntaxOf(token), value: this.sliceSerialize(token) }, token)
    },
    syntaxBox(token) {
      this.enter({ type: 'syntaxBox', syntax: syntaxOf(token), value: '', children: [] }, token)
    },
    syntaxMark(token) {
      this.enter({ type: 'syntaxMark', syntax: syntaxOf(token), value: this.sliceSerialize(token) }, token)
    },
  },
  exit: {
    syntaxBoxPrefix(token) {
      const box = this.stack.at(-1)
      if (box?.type === 'syntaxBox') box.value = this.sliceSerialize(token)
    },
    syntaxLine: exit,
    syntaxBox: exit,
    syntaxMark: exit,
  },
}

const syntaxOf = ({ _syntax }: Token): SyntaxName => _syntax as SyntaxName
