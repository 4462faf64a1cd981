import { fieldsOf, frontMatterOf } from '../document/front-matter/index.js'
import type { Fault } from '../errors.js'
import { nearest } from './nearest.js'
import { DEFAULTS } from './parse.js'

/** The names of a config that are not there without one, which are never at fault. */
const askedAfter = (names: readonly string[]) => names.filter(name => !DEFAULTS.frontMatter.includes(name))

/**
 * The fields of a document's front matter.
 *
 * @param names the fields that the config names
 * @returns undefined where it has no front matter, and where the config asks after none
 */
export function fieldsFor(names: readonly string[], source: string): string[] | undefined {
  const front = askedAfter(names).length > 0 ? frontMatterOf(source) : undefined
  return front && fieldsOf(front).map(({ name }) => name)
}

/**
 * Faults of the names of front-matter fields that no document has, where any has front matter.
 *
 * @param fields of all documents, as `fieldsFor` gives them
 */
export function unknownFields(
  names: readonly string[],
  fields: readonly (readonly string[] | undefined)[],
): Fault[] {
  const known = new Set(fields.flatMap(list => list ?? []))
  const unknown = known.size > 0 ? askedAfter(names).filter(name => !known.has(name)) : []
  return unknown.map(name => faultOf(name, names.indexOf(name), [...known]))
}

/** What a name stands for that holds further fields is named by the first of these. */
function faultOf(name: string, index: number, known: readonly string[]): Fault {
  const near = known.find(field => field.startsWith(`${name}.`)) ?? nearest(name, known)
  const args = { path: `frontMatter.${index}`, name, near: near ?? '', names: known.toSorted().join(', ') }
  return { key: near ? 'config.unknownFieldNear' : 'config.unknownField', args }
}
