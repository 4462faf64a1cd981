import { FRONT_MATTERS, fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import { BOM } from '../text/byte-order-mark.js'
import { lineEndOf } from '../text/line-end.js'
import { translated } from './markdown.js'
import type { Publication } from './publication.js'

/** What new files of a site have in their front matter besides the fields of the original: a text, or null for none. */
export interface NewFiles {
  frontMatter?: Readonly<Record<string, string | null>> | undefined
}

/** A document in a language as a new file of a site: as its original, with the fields that the config wants. */
export function newFile(publication: Publication, { frontMatter = {} }: NewFiles = {}): string {
  const text = translated(publication)
  const marks: Record<string, string> = { lang: publication.language, document: publication.document }
  const set = Object.entries(frontMatter).flatMap(([name, value]): [string, string][] =>
    value === null ? [] : [[name, value.replace(/\{(lang|document)\}/g, (_, mark) => marks[mark] as string)]],
  )
  const dropped = Object.keys(frontMatter).filter(name => frontMatter[name] === null)
  return withFields(withoutFields(text, dropped), Object.fromEntries(set))
}

function withoutFields(text: string, names: readonly string[]): string {
  const front = frontMatterOf(text)
  const fields = front ? fieldsOf(front).filter(({ name }) => names.includes(name)) : []
  const ranges = fields.flatMap(({ whole }) => whole ?? [])
  return ranges.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), text)
}

function withFields(text: string, fields: Readonly<Record<string, string>>): string {
  if (Object.keys(fields).length === 0) return text
  const lineEnd = lineEndOf(text)
  const front = frontMatterOf(text)
  if (front) {
    const block = front.syntax.withFields(front.block, fields, lineEnd)
    return text.slice(0, front.start) + block + text.slice(front.end)
  }
  const bom = text.startsWith(BOM) ? BOM : ''
  const lines = ['---', `${FRONT_MATTERS.yaml.withFields('', fields, lineEnd)}---`, '', '']
  return bom + lines.join(lineEnd) + text.slice(bom.length)
}
