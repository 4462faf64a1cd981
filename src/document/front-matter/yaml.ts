import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml'
import { foldSpace } from '../../text/white-space.js'
import { between } from './fences.js'
import { type Field, type FrontMatterSyntax, NO_FIELDS } from './syntax.js'
import { withYamlFields } from './yaml-fields.js'
import { readYaml } from './yaml-tree.js'
import { yamlValue } from './yaml-value.js'

/** Between lines of `---`. */
export const yaml: FrontMatterSyntax = {
  find: between('-'),
  fields(block) {
    const { errors, contents } = readYaml(block)
    if (errors.length > 0 || !isMap(contents)) return []
    return contents.items.flatMap(pair => fieldsOfPair(pair as Pair<unknown, Node | null>, [], block))
  },
  fault(block) {
    const { errors, contents } = readYaml(block)
    const [error] = errors
    if (error) return { line: error.linePos?.[0].line ?? 1, reason: firstLine(error.message) }
    return contents && !isMap(contents) ? { line: 1, reason: NO_FIELDS } : undefined
  },
  value: yamlValue,
  withFields: withYamlFields,
}

/** The parser shows the place below its words, which end with where that is. */
const firstLine = (message: string) =>
  message.replace(/(?: at line \d+, column \d+)?:?\s*(?:\n[\s\S]*)?$/, '')

type Keys = readonly string[]

function fieldsOfPair({ key, value }: Pair<unknown, Node | null>, above: Keys, block: string): Field[] {
  if (!isScalar(key) || !key.range) return []
  const keys = [...above, String(key.value)]
  const fields = fieldsIn(value, keys, block)
  if (fields.length === 0) {
    const end = key.range[1]
    return [{ name: keys.join('.'), text: '', start: end, end }]
  }
  if (above.length > 0 || !isScalar(value)) return fields
  return fields.map(field => ({ ...field, whole: linesOf(block, key.range?.[0] ?? 0, value) }))
}

function fieldsIn(node: Node | null, keys: Keys, block: string): Field[] {
  if (isMap(node))
    return node.items.flatMap(pair => fieldsOfPair(pair as Pair<unknown, Node | null>, keys, block))
  if (isSeq(node)) {
    return node.items.flatMap(item => {
      const fields = fieldsIn(item as Node, keys, block)
      if (!isScalar(item)) return fields
      return fields.map(field => ({ ...field, whole: linesOf(block, field.start, item) }))
    })
  }
  if (!node?.range || isAlias(node) || !isScalar(node) || node.value === null) return []
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
  return [{ name: keys.join('.'), text: foldSpace(text), start: node.range[0], end: node.range[1] }]
}

/** The lines of a key, or of the mark of a list, and its value, if nothing else stands on them and nothing refers to it. */
function linesOf(block: string, start: number, { range, anchor }: Scalar): Field['whole'] {
  const end = range?.[1] ?? start
  const line = Math.max(block.lastIndexOf('\n', start - 1), block.lastIndexOf('\r', start - 1)) + 1
  const behind = /[\r\n]/.test(block[end - 1] ?? '') ? 0 : restOfLine(block.slice(end))
  if (anchor || behind === undefined || !/^[ \t]*(?:-[ \t]+)?$/.test(block.slice(line, start)))
    return undefined
  return { start: line, end: end + behind }
}

/** Length of what is left of a line, if that is nothing but a comment. */
function restOfLine(text: string): number | undefined {
  return /^[ \t]*(?:(?<=[ \t])#[^\r\n]*)?(?:\r\n?|\n|$)/.exec(text)?.[0].length
}
