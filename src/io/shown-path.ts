import { relative, sep } from 'node:path'
import { isOutside } from './inside.js'

/** A path as people see it: relative to the root with `/`, if it is below. */
export function shownPath(root: string, path: string): string {
  return isOutside(root, path) ? path : relative(root, path).split(sep).join('/')
}
