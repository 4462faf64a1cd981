import { fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import { lineEndOf } from '../text/line-end.js'
import type { Edit, FileChanges, SiteFile } from './site-file.js'

/** What puts fields into the front matter of a file: of the top level, where it has none of their names, and nothing else changes. */
export function newFields(
  { text, original }: SiteFile,
  fields: FileChanges['insertions'],
): { edits: Edit[]; inserted: number[]; homeless: number[] } {
  const none = { edits: [], inserted: [], homeless: fields.map(({ row }) => row) }
  const front = frontMatterOf(text)
  if (!front || fields.length === 0) return none
  const names = namesIn(original.text)
  const there = new Set(fieldsOf(front).map(({ name }) => name))
  const nameOf = (row: number) => names.get(original.units[row]?.start ?? -1) ?? ''
  const isNew = (name: string) => name !== '' && !name.includes('.') && !there.has(name)
  const fresh = fields.filter(({ row }) => isNew(nameOf(row)))
  const values = Object.fromEntries(fresh.map(({ row, text }) => [nameOf(row), text]))
  const added = addedTo(front.block, front.syntax.withFields(front.block, values, lineEndOf(text)))
  if (!added || fresh.length === 0) return none
  const at = front.start + added.at
  return {
    edits: [{ start: at, end: at, text: added.text }],
    inserted: fresh.map(({ row }) => row),
    homeless: fields.flatMap(({ row }) => (isNew(nameOf(row)) ? [] : row)),
  }
}

/** The names of the fields of front matter, by their places. */
function namesIn(text: string): Map<number, string> {
  const front = frontMatterOf(text)
  return new Map(front ? fieldsOf(front).map(({ name, start }) => [start, name]) : [])
}

/** What was added to a block, if nothing else in it changed. */
function addedTo(block: string, now: string): { at: number; text: string } | undefined {
  let at = 0
  while (at < block.length && block[at] === now[at]) at++
  const rest = block.slice(at)
  if (!now.endsWith(rest) || now.length < block.length) return undefined
  return { at, text: now.slice(at, now.length - rest.length) }
}
