import type { AST } from 'toml-eslint-parser'
import { foldSpace } from '../../text/white-space.js'
import { between } from './fences.js'
import type { Field, FrontMatterSyntax } from './syntax.js'
import { withTomlFields } from './toml-fields.js'
import { keysOf, readToml, tomlFault } from './toml-tree.js'
import { tomlValue } from './toml-value.js'

/** Between lines of `+++`. */
export const toml: FrontMatterSyntax = {
  find: between('\\+'),
  fields(block) {
    const parts = readToml(block)?.body ?? []
    return parts.flatMap(part =>
      part.type === 'TOMLTable' ? fieldsOfTable(part, block) : fieldsOfTop(part, block),
    )
  },
  fault: tomlFault,
  value: tomlValue,
  withFields: withTomlFields,
}

type Keys = readonly string[]

function fieldsOfTable({ body, key }: AST.TOMLTable, block: string): Field[] {
  const above = keysOf(key)
  return body.length > 0
    ? body.flatMap(pair => fieldsOfPair(pair, above, block))
    : [empty(above, key.range[1])]
}

function fieldsOfTop(pair: AST.TOMLKeyValue, block: string): Field[] {
  const fields = fieldsOfPair(pair, [], block)
  if (pair.key.keys.length > 1 || pair.value.type !== 'TOMLValue') return fields
  const [start, end] = pair.range
  const [rest = ''] = /^[^\r\n]*(?:\r\n?|\n)?/.exec(block.slice(end)) ?? []
  return fields.map(field => ({ ...field, whole: { start, end: end + rest.length } }))
}

function fieldsOfPair({ key, value }: AST.TOMLKeyValue, above: Keys, block: string): Field[] {
  const keys = [...above, ...keysOf(key)]
  const fields = fieldsIn(value, keys, block)
  return fields.length > 0 ? fields : [empty(keys, value.range[0])]
}

function fieldsIn(node: AST.TOMLContentNode, keys: Keys, block: string): Field[] {
  if (node.type === 'TOMLInlineTable') return node.body.flatMap(pair => fieldsOfPair(pair, keys, block))
  if (node.type === 'TOMLArray') return node.elements.flatMap(element => fieldsIn(element, keys, block))
  const [start, end] = node.range
  const text = node.kind === 'string' ? node.value : block.slice(start, end)
  return [{ name: keys.join('.'), text: foldSpace(text), start, end }]
}

function empty(keys: Keys, at: number): Field {
  return { name: keys.join('.'), text: '', start: at, end: at }
}
