import { statSync } from 'node:fs'

/** Bytes of a file; 0 where there is none, or none that one may look at: whoever reads it is told. */
export function sizeOf(path: string): number {
  try {
    return statSync(path, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}
