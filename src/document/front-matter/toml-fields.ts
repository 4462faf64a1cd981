import { type Edit, edited } from './edited.js'
import type { FieldValue } from './syntax.js'
import { keysOf, readToml } from './toml-tree.js'
import { tomlValue } from './toml-value.js'

/** TOML with fields of its top level set, new ones before its first table; all else stays, byte for byte. */
export function withTomlFields(
  block: string,
  fields: Readonly<Record<string, FieldValue>>,
  lineEnd: string,
): string {
  const top = readToml(block)
  if (!top) return block
  const edits: Edit[] = []
  let added = ''
  for (const [key, value] of Object.entries(fields)) {
    const parts = top.body.filter(part => keysOf(part.key)[0] === key)
    const [only] = parts
    if (parts.length === 1 && only?.type === 'TOMLKeyValue' && only.key.keys.length === 1) {
      const [start, end] = only.value.range
      edits.push({ start, end, text: written(value, block.slice(start, end)).replaceAll('\n', lineEnd) })
    } else {
      edits.push(...parts.map(({ range }) => ({ ...linesOf(block, range), text: '' })))
      added += `${key} = ${written(value, '')}${lineEnd}`
    }
  }
  const last = top.body.findLast(part => part.type === 'TOMLKeyValue')
  const at = last ? linesOf(block, last.range).end : 0
  const result = edited(block, [{ start: at, end: at, text: added }, ...edits])
  return readToml(result) ? result : block
}

function written(value: FieldValue, source: string): string {
  if (typeof value === 'string') return tomlValue(value, source)
  const pairs = Object.entries(value).map(([key, number]) => `${key} = ${number}`)
  return `{ ${pairs.join(', ')} }`
}

function linesOf(block: string, [start, end]: readonly [number, number]) {
  const [before = ''] = /[ \t]*$/.exec(block.slice(0, start)) ?? []
  const [behind = ''] = /^[^\r\n]*(?:\r\n?|\n)?/.exec(block.slice(end)) ?? []
  return { start: start - before.length, end: end + behind.length }
}
