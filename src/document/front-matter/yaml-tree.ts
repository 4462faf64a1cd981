import { type Document, isScalar, type ParsedNode, parseDocument, visit, YAMLParseError } from 'yaml'
import { lineOf } from '../../text/line-of.js'

/**
 * A block of YAML as a tree, with what is wrong with it. Keys that occur twice are looked for here: the parser compares each with
 * each.
 */
export function readYaml(block: string): Document.Parsed {
  const document = parseDocument(block, { uniqueKeys: false })
  if (document.errors.length === 0) document.errors.push(...doubled(document, block))
  return document
}

function doubled(document: Document.Parsed, block: string): YAMLParseError[] {
  const errors: YAMLParseError[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) errors.push(doubledKey(key as ParsedNode, block))
        seen.add(key.value)
      }
    },
  })
  return errors
}

function doubledKey({ range: [start, end] }: ParsedNode, block: string): YAMLParseError {
  const error = new YAMLParseError([start, end], 'DUPLICATE_KEY', 'Map keys must be unique')
  const { line, column } = lineOf(block, start)
  error.linePos = [{ line, col: column }]
  return error
}
