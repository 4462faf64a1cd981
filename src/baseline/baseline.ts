/** A finding as a baseline remembers it: by what it is about, never by its line. */
export interface KnownFinding {
  /** The document's id; empty where it is about the config. */
  document: string
  unit?: string | undefined
  language?: string | undefined
  code: string
  /** The beginning of what it is about, for the reader of a diff. */
  text: string
  /** Hash of the texts that it is about: it is another finding when they change. */
  of: string
  /** The hash by which older versions knew it: of a drifted translation, they took today's original. Never written. */
  formerly?: string
  /** How many there are that differ in nothing of this. */
  count: number
}

/** The findings of a day: from then on, only others count. */
export interface Baseline {
  version: number
  findings: KnownFinding[]
}

/** What is one finding, told as often as `count` says. */
export function keyOf({ document, unit, language, code, of }: KnownFinding): string {
  return `${JSON.stringify(document)} ${JSON.stringify([unit ?? null, language ?? null, code, of])}`
}

/** The same, whatever document and unit it is in. */
export function keyAnywhere({ language, code, of }: KnownFinding): string {
  return JSON.stringify([language ?? null, code, of])
}
