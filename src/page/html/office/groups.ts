import type { Element, ElementContent } from 'hast'
import { isElement } from '../attributes.js'
import { textOf } from '../text-of.js'

/**
 * Replaces each run of neighbouring elements of a kind by others. White space and comments between them belong to the
 * run, anything else ends it.
 *
 * @param kind what a child belongs to, undefined where to nothing; neighbours of the same kind make a run
 * @param replace what becomes of a run
 */
export function replaceRuns<Kind extends string>(
  children: readonly ElementContent[],
  kind: (element: Element) => Kind | undefined,
  replace: (run: Element[], kind: Kind) => ElementContent[],
): ElementContent[] {
  const result: ElementContent[] = []
  let run: Element[] = []
  let of: Kind | undefined
  const close = () => {
    if (of !== undefined) result.push(...replace(run, of))
    run = []
    of = undefined
  }
  for (const child of children) {
    const next = isElement(child) ? kind(child) : undefined
    if (of !== undefined && isNothing(child)) continue
    if (next === undefined || next !== of) close()
    if (next === undefined) result.push(child)
    else {
      of = next
      run.push(child as Element)
    }
  }
  close()
  return result
}

function isNothing(child: ElementContent): boolean {
  return child.type === 'comment' || (child.type === 'text' && textOf(child, undefined, 1) === '')
}
