import { isMap, parseDocument, stringify } from 'yaml'
import { parseMarkdown } from '../document/markdown.js'
import { direction } from '../terminal/direction.js'
import type { Publication } from './publication.js'
import { countShortfalls } from './publish.js'

/** Adds to the front matter in which language a document is, and how it stands to its original. */
export function withStanding(text: string, publication: Publication): string {
  const standing = standingOf(publication)
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const file = text.slice(bom.length)
  const lineEnd = /\r\n?|\n/.exec(file)?.[0] ?? '\n'
  const [first] = parseMarkdown(file).children
  const added = stringify(standing)
  if (first?.type !== 'yaml') {
    return `${bom}${['---', ...added.trimEnd().split('\n'), '---', '', ''].join(lineEnd)}${file}`
  }
  const document = parseDocument(first.value)
  if (document.errors.length > 0 || (document.contents && !isMap(document.contents))) return text
  const isNew = Object.keys(standing).every(key => !document.has(key))
  const yaml = isNew ? undefined : setAll(document, standing)
  const end = first.position?.end.offset ?? 0
  const close = file.lastIndexOf('---', end)
  const open = file.indexOf('\n') + 1
  const inner = yaml ?? `${file.slice(open, close)}${added}`.replaceAll(/\r\n?|\n/g, '\n')
  return `${bom}${file.slice(0, open)}${inner.replaceAll('\n', lineEnd)}${file.slice(close)}`
}

function setAll(document: ReturnType<typeof parseDocument>, values: object): string {
  for (const [key, value] of Object.entries(values)) document.set(key, document.createNode(value))
  return document.toString({ lineWidth: 0 })
}

/** What a site can read: the language, its direction, and how many units there are, and of those, of each shortfall. */
function standingOf({ language, rows }: Publication) {
  return {
    lang: language,
    dir: direction(language),
    translation: { units: rows.length, ...countShortfalls(rows) },
  }
}
