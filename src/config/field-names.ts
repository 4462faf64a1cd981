import { fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import type { Fault } from '../errors.js'
import { nearest } from './nearest.js'
import { DEFAULTS } from './parse.js'

/**
 * Faults of the names of front-matter fields that no document has, where any has front matter. Those that hold without a
 * config are never at fault.
 *
 * @param sources the files of all documents
 */
export function unknownFields(names: readonly string[], sources: readonly string[]): Fault[] {
  const wanted = new Set(names.filter(name => !DEFAULTS.frontMatter.includes(name)))
  if (wanted.size === 0) return []
  const fronts = sources.flatMap(source => frontMatterOf(source) ?? [])
  // Reading takes long: first only that of which it is to be expected, and no more than it takes to see each name.
  for (const front of fronts) {
    if (![...wanted].some(name => front.block.includes(lastKey(name)))) continue
    for (const { name } of fieldsOf(front)) wanted.delete(name)
    if (wanted.size === 0) return []
  }
  const known = new Set(fronts.flatMap(front => fieldsOf(front).map(({ name }) => name)))
  const unknown = known.size > 0 ? [...wanted].filter(name => !known.has(name)) : []
  return unknown.map(name => faultOf(name, names.indexOf(name), [...known]))
}

function lastKey(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

/** What a name stands for that holds further fields is named by the first of these. */
function faultOf(name: string, index: number, known: readonly string[]): Fault {
  const near = known.find(field => field.startsWith(`${name}.`)) ?? nearest(name, known)
  const args = { path: `frontMatter.${index}`, name, near: near ?? '', names: known.toSorted().join(', ') }
  return { key: near ? 'config.unknownFieldNear' : 'config.unknownField', args }
}
