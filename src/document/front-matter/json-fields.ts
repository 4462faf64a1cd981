import { type Edit, edited } from './edited.js'
import { doubleQuoted } from './escaped.js'
import { endOf, readJson } from './json-tree.js'
import type { FieldValue } from './syntax.js'

/** JSON with fields of its top level set, new ones behind the last; all else stays, byte for byte. */
export function withJsonFields(
  block: string,
  fields: Readonly<Record<string, FieldValue>>,
  lineEnd: string,
): string {
  const tree = readJson(block)
  if (!tree) return block
  const properties = tree.children ?? []
  const last = properties.at(-1)
  const at = last ? endOf(last) : tree.offset + 1
  const [lead, indent] = last ? leadOf(block, last.offset) : [lineEnd, '  ']
  const edits: Edit[] = []
  const added: string[] = []
  for (const [key, value] of Object.entries(fields)) {
    const text = written(value, lead, indent)
    const own = properties.findLast(({ children }) => children?.[0]?.value === key)?.children?.[1]
    if (own) edits.push({ start: own.offset, end: endOf(own), text })
    else added.push(`${lead}${indent}${doubleQuoted(key)}: ${text}`)
  }
  const text = (last && added.length > 0 ? ',' : '') + added.join(',')
  return edited(block, [...edits, { start: at, end: at, text }])
}

/** What a property stands behind: a line end and its indentation, or a space. */
function leadOf(block: string, offset: number): [lead: string, indent: string] {
  const [, lineEnd, indent] = /(\r\n?|\n)([ \t]*)$/.exec(block.slice(0, offset)) ?? []
  return lineEnd ? [lineEnd, indent ?? ''] : [' ', '']
}

function written(value: FieldValue, lead: string, indent: string): string {
  if (typeof value === 'string') return doubleQuoted(value)
  if (lead === ' ') return JSON.stringify(value)
  return JSON.stringify(value, null, indent || '  ').replaceAll('\n', lead + indent)
}
