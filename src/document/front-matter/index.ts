import { BOM } from '../../text/byte-order-mark.js'
import { lineOf } from '../../text/line-of.js'
import type { Range } from '../../text/range.js'
import { json } from './json.js'
import type { Fault, Fenced, Field, FrontMatterSyntax } from './syntax.js'
import { toml } from './toml.js'
import { yaml } from './yaml.js'

/** The syntaxes of front matter. No file begins with two of them. */
export const FRONT_MATTERS = { yaml, toml, json } as const satisfies Record<string, FrontMatterSyntax>

/** The front matter of a file; its offsets are those of the file. */
export interface FrontMatter extends Fenced {
  syntax: FrontMatterSyntax
  /** What stands between `start` and `end`. */
  block: string
}

/** The front matter that a file begins with, valid or not. */
export function frontMatterOf(file: string): FrontMatter | undefined {
  const shift = file.startsWith(BOM) ? BOM.length : 0
  const text = file.slice(shift)
  for (const syntax of Object.values(FRONT_MATTERS)) {
    const found = syntax.find(text)
    if (!found) continue
    const { start, end, behind } = found
    return {
      syntax,
      block: text.slice(start, end),
      start: start + shift,
      end: end + shift,
      behind: behind + shift,
    }
  }
  return undefined
}

/** All fields of the front matter of a file, in its order, with their offsets in the file. Invalid front matter has none. */
export function fieldsOf({ syntax, block, start }: FrontMatter): Field[] {
  const moved = (range: Range) => ({ start: range.start + start, end: range.end + start })
  try {
    return syntax.fields(block).map(field => ({
      ...field,
      ...moved(field),
      whole: field.whole && moved(field.whole),
    }))
  } catch (error) {
    // Nested deeper than its parser goes.
    if (error instanceof RangeError) return []
    throw error
  }
}

/** What is wrong with the front matter of a file, with the line of the file: then none of its fields is read. */
export function frontMatterFault(file: string): Fault | undefined {
  const front = frontMatterOf(file)
  if (!front) return undefined
  const above = lineOf(file, front.start).line - 1
  try {
    const fault = front.syntax.fault(front.block)
    return fault && { ...fault, line: fault.line + above }
  } catch (error) {
    if (error instanceof RangeError) return { line: above + 1, reason: 'nested too deeply' }
    throw error
  }
}

/** The texts of the fields that are named (`title`, `hero.tagline`), in the order of the file. */
export function namedFields(front: FrontMatter, names: readonly string[]): Field[] {
  return fieldsOf(front).filter(({ name, text }) => text !== '' && names.includes(name))
}
