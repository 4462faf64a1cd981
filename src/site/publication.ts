import type { Published } from './publish.js'

/** A document as it goes to a site in one language. */
export interface Publication {
  document: string
  language: string
  sourceLanguage: string
  /** Path of the original, relative to the root: its ending says how it is written. */
  path: string
  /** The file of the original. */
  original: string
  rows: readonly Published[]
}

/** A form in which a site takes documents. */
export interface SiteFormat {
  /** As people call it, and as its section in docs/site.md is called. */
  title: string
  /** Ending of its files, with its dot; undefined: that of the original. */
  ending: string | undefined
  /** Whether the original goes out beside the translations. */
  withSource: boolean
  /** Whether a unit may show its part of a translation of several (see `Policy`). */
  apart: boolean
  write: (publication: Publication) => string
}
