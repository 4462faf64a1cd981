import type { Node } from 'jsonc-parser'
import { foldSpace } from '../../text/white-space.js'
import { doubleQuoted } from './escaped.js'
import { withJsonFields } from './json-fields.js'
import { endOf, jsonFault, readJson } from './json-tree.js'
import type { Fenced, Field, FrontMatterSyntax } from './syntax.js'

/** An object whose first line is its opening brace and whose closing brace ends a line; the braces are part of what is read. */
export const json: FrontMatterSyntax = {
  find,
  fields: block => fieldsOfObject(readJson(block), [], block),
  fault: jsonFault,
  value: doubleQuoted,
  withFields: withJsonFields,
}

function find(file: string): Fenced | undefined {
  if (!/^\{[ \t]*[\r\n]/.test(file)) return undefined
  const end = endOfObject(file) ?? endOfLines(file)
  if (end === undefined) return undefined
  const [space = ''] = /^[ \t]*/.exec(file.slice(end)) ?? []
  return { start: 0, end, behind: end + space.length }
}

/** Offset behind the brace that closes the first, if that ends its line. A string without an end reaches to that of its line. */
function endOfObject(file: string): number | undefined {
  let depth = 0
  for (const { 0: sign, index } of file.matchAll(/"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"?|[{}]/g)) {
    if (sign === '{') depth++
    else if (sign === '}') depth--
    if (depth === 0) return /^[ \t]*(?:[\r\n]|$)/.test(file.slice(index + 1)) ? index + 1 : undefined
  }
  return undefined
}

/** The same for braces that do not match: the first that stands alone on its line. */
function endOfLines(file: string): number | undefined {
  const found = /[\r\n]\}(?=[ \t]*(?:[\r\n]|$))/.exec(file)
  return found ? found.index + found[0].length : undefined
}

function fieldsOfObject(node: Node | undefined, above: readonly string[], block: string): Field[] {
  const properties = node?.children ?? []
  return properties.flatMap((property, index) => {
    const [key, value] = property.children ?? []
    const keys = [...above, String(key?.value)]
    const fields = fieldsIn(value, keys, block)
    const end = endOf(property)
    if (fields.length === 0) return [{ name: keys.join('.'), text: '', start: end, end }]
    if (above.length > 0 || value?.type === 'array' || value?.type === 'object') return fields
    // The comma before it goes too, or the one behind the first.
    const before = properties[index - 1]
    const whole = before
      ? { start: endOf(before), end }
      : { start: property.offset, end: properties[index + 1]?.offset ?? end }
    return fields.map(field => ({ ...field, whole }))
  })
}

function fieldsIn(node: Node | undefined, keys: readonly string[], block: string): Field[] {
  if (!node || node.type === 'null') return []
  if (node.type === 'object') return fieldsOfObject(node, keys, block)
  if (node.type === 'array') return (node.children ?? []).flatMap(item => fieldsIn(item, keys, block))
  const [start, end] = [node.offset, endOf(node)]
  const text = typeof node.value === 'string' ? node.value : block.slice(start, end)
  return [{ name: keys.join('.'), text: foldSpace(text), start, end }]
}
