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
  /** How many there are that differ in nothing of this. */
  count: number
}

/** The findings of a day: from then on, only others count. */
export interface Baseline {
  version: number
  findings: KnownFinding[]
}

/** What is one finding, told as often as `count` says. */
export function keyOf(finding: KnownFinding): string {
  return `${JSON.stringify(finding.document)} ${keyAnywhere(finding)}`
}

/** The same, whatever document it is in. */
export function keyAnywhere({ unit, language, code, of }: KnownFinding): string {
  return JSON.stringify([unit ?? null, language ?? null, code, of])
}
