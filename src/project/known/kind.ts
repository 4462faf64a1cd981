import type { Document } from '../document.js'
import type { Project } from '../project.js'

/** What has to be done for it: the document is read; looked through for what is misaligned; checked; or put into an index. */
export type Effort = 'reading' | 'analysis' | 'checks' | 'indexing'

/** Something that is known of a document: a pure function of its files, the config, and what else it names. */
export interface Kind<T> {
  /** What it is called in the tool's own folder. */
  name: string
  /** Of how much effort it is; what needs no more than another one is made along with that, but for checks and indexes. */
  effort: Effort
  make: (project: Project, document: Document) => Promise<T>
  /** The value as text, and back. Anybody can write a file: what is none that `make` could have made is undefined. */
  pack(value: T): string
  unpack: (text: string) => T | undefined
  /** The same of its bytes, which is asked instead: for a kind of which seldom all is wanted. */
  unpackBytes?: (bytes: Buffer) => T | undefined
  /** Whether whoever asked is about to change the document, so that nothing is made along with this (default: no). */
  isPassing?(value: T): boolean
  /** What it is made from besides the document and the config, if that is anything, as a text that differs where it does. */
  besides?: (project: Project) => Promise<string>
}

/** A kind that is made along with others, to be read when it is asked for itself. */
export function unread(kind: Kind<unknown>): Kind<null> {
  return { ...(kind as Kind<null>), unpack: () => null, unpackBytes: () => null }
}
