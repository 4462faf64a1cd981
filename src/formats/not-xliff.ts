import { SynopseError } from '../errors.js'
import type { XmlNode } from '../xml/read.js'

/** What a document says that is no such file. */
export function notXliff(path: string, { name, attributes }: XmlNode): SynopseError {
  return new SynopseError('import.unknown', {
    path,
    found: [name, attributes.version].filter(Boolean).join(' '),
  })
}
