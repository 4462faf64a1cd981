import { doubledKey, parseVersioned } from '../alignment/parse.js'
import { SynopseError } from '../errors.js'
import { lineOf } from '../text/line-of.js'
import type { Glossary } from './glossary.js'
import { glossarySchema, VERSION } from './schema.js'

/** Reads a glossary. @throws SynopseError as `parseVersioned`, `glossary.doubled` */
export function parseGlossary(text: string, path: string): Glossary {
  const { output: glossary, json } = parseVersioned(text, path, glossarySchema, VERSION)
  const twice = doubledKey(json.tree())
  if (twice)
    throw new SynopseError('file.doubledKey', {
      path,
      line: lineOf(text, twice.offset).line,
      key: String(twice.value),
    })
  const seen = new Set<string>()
  for (const form of glossary.terms.flatMap(({ german }) => german)) {
    const key = form.toLowerCase()
    if (seen.has(key)) throw new SynopseError('glossary.doubled', { path, term: form })
    seen.add(key)
  }
  return glossary
}
