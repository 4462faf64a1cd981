import type { Extension as TreeExtension } from 'mdast-util-from-markdown'
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types'
import type { Node, Parent } from 'unist'
import type { Syntax } from '../syntax/syntax.js'
import { boxConstruct } from './box.js'
import { fenceConstruct } from './fence.js'
import { lineConstruct } from './line.js'
import { markConstruct } from './mark.js'

/** A line that is structure but for its title. */
export interface SyntaxLineNode extends Node {
  type: 'syntaxLine'
  /** The line as it stands in the file. */
  value: string
}

/** A box with what is in it; of its opening line, all but what is inside. */
export interface SyntaxBoxNode extends Parent {
  type: 'syntaxBox'
  value: string
  children: import('mdast').RootContent[]
}

/** A block without text. */
export interface SyntaxFenceNode extends Node {
  type: 'syntaxFence'
}

/** A mark inside a text. */
export interface SyntaxMarkNode extends Node {
  type: 'syntaxMark'
  value: string
}

declare module 'mdast' {
  interface RootContentMap {
    syntaxLine: SyntaxLineNode
    syntaxBox: SyntaxBoxNode
    syntaxFence: SyntaxFenceNode
    syntaxMark: SyntaxMarkNode
  }
  interface PhrasingContentMap {
    syntaxMark: SyntaxMarkNode
  }
}

/** What reads the syntax of sites beside that of CommonMark. */
export function syntaxExtension(syntaxes: readonly Syntax[]): Extension {
  const flow = constructs([
    ...syntaxes.flatMap(({ lines = [] }) => lines.map(line => [line.begins, lineConstruct(line)] as const)),
    ...syntaxes.flatMap(({ fences = [] }) =>
      fences.map(fence => [fence.open.charAt(0), fenceConstruct(fence)] as const),
    ),
  ])
  const document = constructs(
    syntaxes.flatMap(({ boxes = [] }) => boxes.map(box => [box.begins, boxConstruct(box)] as const)),
  )
  const text = constructs(
    syntaxes.flatMap(({ marks = [] }) =>
      marks.map(mark => [mark.open.charAt(0), markConstruct(mark)] as const),
    ),
  )
  return { document, flow, text }
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

/** Makes nodes of it. */
export const syntaxToTree: TreeExtension = {
  enter: {
    syntaxLine(token) {
      this.enter({ type: 'syntaxLine', value: this.sliceSerialize(token) }, token)
    },
    syntaxBox(token) {
      this.enter({ type: 'syntaxBox', value: '', children: [] }, token)
    },
    syntaxFence(token) {
      this.enter({ type: 'syntaxFence' }, token)
    },
    syntaxMark(token) {
      this.enter({ type: 'syntaxMark', value: this.sliceSerialize(token) }, token)
    },
  },
  exit: {
    syntaxLine(token) {
      this.exit(token)
    },
    syntaxBoxPrefix(token) {
      const box = this.stack.at(-1)
      if (box?.type === 'syntaxBox') box.value = this.sliceSerialize(token)
    },
    syntaxBox(token) {
      this.exit(token)
    },
    syntaxFence(token) {
      this.exit(token)
    },
    syntaxMark(token) {
      this.exit(token)
    },
  },
}
