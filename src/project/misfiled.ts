import type { Misfiled } from '../alignment/file.js'
import { parseMisfiled } from '../alignment/parse.js'
import type { Document } from './document.js'

/** Something that is kept apart in a file of a document. */
export interface MisfiledRecord {
  /** The language of the file. */
  language: string
  /** Where it stands in the list. */
  index: number
  value: unknown
  /** Undefined where it is nothing that can be brought anywhere. */
  item: Misfiled | undefined
}

/** What is kept apart in the files of a document. */
export function misfiledIn({
  registry,
  languages,
}: Pick<Document, 'registry' | 'languages'>): MisfiledRecord[] {
  return [registry, ...languages.values()].flatMap(({ language, misfiled = [] }) =>
    misfiled.map((value, index) => ({ language, index, value, item: parseMisfiled(value) })),
  )
}
