import type { Kind } from '../document/unit.js'
import type { ReturnedUnit } from './exchange.js'

export function restored(
  { source, target }: ReturnedUnit,
  _known: readonly { text: string; kind: Kind }[],
): { source: string; target: string } | undefined {
  return { source, target }
}
