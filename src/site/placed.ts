import { fileSyntaxOf } from '../document/file-syntax.js'
import type { Unit } from '../document/unit.js'
import { fitted } from './fitted.js'
import { inPlace } from './in-place.js'
import { mdxText } from './mdx-text.js'

/** A text as it can stand where a unit of a file stands. */
export function placed(text: string, unit: Unit, file: string, before: string, path: string): string {
  const syntax = fileSyntaxOf(path)
  const { kind, slot, start, end } = unit
  const target = fitted(text, unit.text)
  const safe = syntax === 'mdx' && slot !== 'whole' ? mdxText(target) : target
  return inPlace(safe, { kind, slot, source: file.slice(start, end), was: unit.text, before, syntax })
}
