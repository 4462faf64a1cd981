import type { Kind } from '../document/unit.js'
import { asTyped } from '../document/written.js'

/**
 * A target as alignment files hold it, whoever wrote it.
 *
 * @param kind of the unit that it translates
 * @param source its text: where this has line ends, those of the target count as well
 */
export function stored(text: string, kind: Kind, source: string): string {
  return asTyped(text, kind, source.includes('\n'))
}
