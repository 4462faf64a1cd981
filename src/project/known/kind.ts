import type { Document } from '../document.js'
import type { Project } from '../project.js'

/** From the least to the most: the document is read; looked through for what is misaligned; and checked. */
export type Effort = 'reading' | 'analysis' | 'checks'

/** Something that is known of a document: a pure function of its files, the config, and what else it names. */
export interface Kind<T> {
  /** What it is called in the tool's own folder. */
  name: string
  /** What has to be done before it can be made; what needs no more than another one is made along with that. */
  effort: Effort
  make: (project: Project, document: Document) => Promise<T>
  /** The value as text, and back. Anybody can write a file: what is none that `make` could have made is undefined. */
  pack(value: T): string
  unpack: (text: string) => T | undefined
  /** What it is made from besides the document and the config, if that is anything, as a text that differs where it does. */
  besides?: (project: Project) => Promise<string>
}

/** A kind that is made along with others, to be read when it is asked for itself. */
export function unread(kind: Kind<unknown>): Kind<null> {
  return { ...(kind as Kind<null>), unpack: () => null }
}
