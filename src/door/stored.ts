import type { Kind } from '../document/unit.js'
import { asTyped } from '../document/written.js'

/** A target as alignment files hold it, whoever wrote it. @param kind of the unit that it translates */
export function stored(text: string, kind: Kind): string {
  return asTyped(text, kind)
}
