/** What the glossary of a project says of one term of the source: every form is found in all its inflections. */
export interface Term {
  /** How the source writes it: forms with one meaning, such as a name and its abbreviation. */
  german: readonly string[]
  /** By language, what a translation may write for it. */
  use?: Readonly<Record<string, readonly string[]>> | undefined
  /** By language, what it must not write for it. */
  avoid?: Readonly<Record<string, readonly string[]>> | undefined
  /** For people. */
  note?: string | undefined
}

/** `glossary.json`. */
export interface Glossary {
  version: number
  terms: readonly Term[]
}
