import { isMap, isScalar, type Node, type Pair, type Scalar, stringify, type YAMLMap } from 'yaml'
import { type Edit, edited } from './edited.js'
import type { FieldValue } from './syntax.js'
import { readYaml } from './yaml-tree.js'
import { yamlValue } from './yaml-value.js'

type Field = Pair<Scalar, Node | null>

/** YAML with fields of its top level set; all else stays, byte for byte. */
export function withYamlFields(
  block: string,
  fields: Readonly<Record<string, FieldValue>>,
  lineEnd: string,
): string {
  const { errors, contents } = readYaml(block)
  if (errors.length > 0 || (contents && !isMap(contents))) return block
  const present = (contents?.items ?? []) as Field[]
  const write = contents?.flow ? inBraces : onLines(indentOf(block, present[0]), lineEnd)
  const edits: Edit[] = []
  const added: string[] = []
  for (const [key, value] of Object.entries(fields)) {
    const field = present.find(field => isScalar(field.key) && field.key.value === key)
    if (field) edits.push(replacing(block, field, value, write(key, value), lineEnd))
    else added.push(write(key, value))
  }
  if (added.length > 0) edits.push(adding(block, contents, present.at(-1), added, lineEnd))
  const result = edited(block, edits)
  return readYaml(result).errors.length > 0 ? block : result
}

function indentOf(block: string, first: Field | undefined): string {
  const start = first?.key.range?.[0] ?? 0
  return /[ \t]*$/.exec(block.slice(0, start))?.[0] ?? ''
}

function onLines(indent: string, lineEnd: string) {
  return (key: string, value: FieldValue) =>
    stringify({ [key]: value }, { lineWidth: 0 })
      .trimEnd()
      .replaceAll('\n', lineEnd + indent)
}

function inBraces(key: string, value: FieldValue): string {
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}`
}

/** A text goes in the place of what is there, so that marks and comments around it stay; a table, with its key. */
function replacing(
  block: string,
  { key, value }: Field,
  wanted: FieldValue,
  whole: string,
  lineEnd: string,
): Edit {
  const [start, behindKey] = key.range ?? [0, 0]
  const [gap] = /^[ \t]*:/.exec(block.slice(behindKey)) ?? []
  const behind = behindKey + (gap?.length ?? 0)
  const [from, to] = value?.range ?? [behind, behind]
  if (typeof wanted === 'string' && isScalar(value) && from < to) {
    const text = yamlValue(wanted, block.slice(from, to)).replaceAll('\n', lineEnd)
    return { start: from, end: to, text }
  }
  if (typeof wanted === 'string' && gap && from === to)
    return { start: behind, end: behind, text: ` ${yamlValue(wanted, '')}` }
  // A block reaches over the comments that follow it.
  const [space = ''] = /(?:(?:\r\n?|\n)#[^\r\n]*|\s)*$/.exec(block.slice(behind, to)) ?? []
  return { start, end: Math.max(behind, to - space.length), text: whole }
}

function adding(
  block: string,
  contents: YAMLMap | null,
  last: Field | undefined,
  fields: readonly string[],
  lineEnd: string,
): Edit {
  if (!contents?.flow) {
    const indent = indentOf(block, last)
    const text = fields.map(field => indent + field + lineEnd).join('')
    return { start: block.length, end: block.length, text }
  }
  const end = last?.value?.range?.[1] ?? last?.key.range?.[1]
  const start = end ?? (contents.range?.[0] ?? 0) + 1
  return { start, end: start, text: (last ? ', ' : '') + fields.join(', ') }
}
