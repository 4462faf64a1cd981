import { parseVersioned } from '../alignment/parse.js'
import type { Baseline } from './baseline.js'
import { baselineSchema, VERSION } from './schema.js'

/** Reads a baseline. @throws SynopseError as `parseVersioned` */
export function parseBaseline(text: string, path: string): Baseline {
  return parseVersioned(text, path, baselineSchema, VERSION).output
}
