import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Nodes } from 'mdast'
import type { Handlers, State } from 'mdast-util-to-hast'

type MdxElement = Extract<Nodes, { type: `mdxJsx${string}` }>

/** What a page shows of MDX: elements of HTML as they are, what stands in components, and of expressions what can be known. */
export const MDX_ELEMENTS = {
  mdxjsEsm: () => undefined,
  mdxFlowExpression: () => undefined,
  mdxTextExpression: (_: State, { value }: { value: string }) => expression(value.trim()),
  mdxJsxFlowElement: element,
  mdxJsxTextElement: element,
} as Handlers

function element(state: State, node: MdxElement): ElementContent | ElementContent[] {
  const children = state.all(node)
  // What begins with a capital is a component, and nobody here knows what that shows around its content.
  if (!node.name || !/^[a-z][a-z\d]*$/.test(node.name)) return children
  const attributes = node.attributes.flatMap(attribute =>
    attribute.type === 'mdxJsxAttribute' && attribute.name !== 'type' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  )
  return h(node.name, Object.fromEntries(attributes), children)
}

/** A comment is nothing, a string what it says; anything else stays as it is written. */
function expression(code: string): ElementContent | undefined {
  if (code === '' || /^\/\*[\s\S]*\*\/$/.test(code)) return undefined
  const [, , said] = /^(['"`])((?:(?!\1)[^\\$])*)\1$/.exec(code) ?? []
  return { type: 'text', value: said ?? `{${code}}` }
}
