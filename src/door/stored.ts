import { canonicalText } from '../document/inline.js'
import type { Kind } from '../document/unit.js'

/** A target as alignment files hold it, whoever wrote it. @param kind of the unit that it translates */
export function stored(text: string, kind: Kind): string {
  return canonicalText(text, kind)
}
