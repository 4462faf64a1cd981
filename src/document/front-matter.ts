import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import { foldSpace } from '../text/white-space.js'

/** The value of a front-matter field: its text, and where it stands in the YAML (offsets in UTF-16 units). */
export interface Field {
  text: string
  start: number
  end: number
}

/**
 * The values of the named top-level fields, in the order of the file: scalars, and the scalars of a list.
 * Invalid YAML has none: it stays as it is.
 */
export function frontMatterFields(yaml: string, names: readonly string[]): Field[] {
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents)) return []
  return document.contents.items
    .filter(pair => isScalar(pair.key) && names.includes(String(pair.key.value)))
    .flatMap(pair => (isSeq(pair.value) ? pair.value.items : [pair.value]))
    .flatMap(value => field(value as Node | null))
}

function field(value: Node | null): Field | [] {
  if (!isScalar(value) || value.value === null || !value.range) return []
  const text = foldSpace(
    typeof value.value === 'string' ? value.value : (value.source ?? String(value.value)),
  )
  return text ? { text, start: value.range[0], end: value.range[1] } : []
}
