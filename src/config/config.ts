import type { CodePart, DefinitionPart, LineEnds } from '../document/parse-options.js'
import type { SyntaxName } from '../document/syntax/index.js'

export const SEVERITIES = ['off', 'warn', 'error'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What the config says of a check: its severity, or that with options. */
export type CheckSetting = Severity | [Severity, CheckLimits]

export interface CheckLimits {
  /** As long as a document has no more findings of the check in a language, they weigh one step less (default: 0). */
  max?: number | undefined
}

/** `synopse.config.json` with its defaults filled in. */
export interface Config {
  $schema?: string | undefined
  source: { language: string; files: string }
  /** Language tags (BCP 47). */
  targets: string[]
  /** Where translations lie as files: a pattern, or several with what they are of. */
  translations?: string | TranslationPlace[] | undefined
  /** What is in new files of translations besides what their originals have. */
  newFiles?: NewFiles | undefined
  /** Folder of the alignment files, relative to the root. */
  alignments: string
  /** Front-matter fields that are units; dots lead into tables (`hero.tagline`). */
  frontMatter: string[]
  /** Attributes of tags and shortcodes that are units or parts of one. */
  attributes: string[]
  /** What of the definitions of links is a unit. */
  definitions: DefinitionPart[]
  /** What of code blocks is a unit. */
  code: CodePart
  /** Whether line ends in a paragraph are a part of its text. */
  lineEnds: LineEnds
  /** What of the syntax of sites is recognised. */
  syntaxes: SyntaxName[]
  /** By code. */
  checks: Record<string, CheckSetting>
  overrides: Override[]
  suppressions: Suppression[]
  baseline: string
  glossary: string
  /** Folder of the memories of other tools, relative to the root. */
  memory: string
  /** A size such as `16 MB`. */
  maxFileSize: string
}

/** How new files of translations are made. */
export interface NewFiles {
  /** Fields of front matter: a text, in which `{lang}` and `{document}` may stand; or null for a field that they have not. */
  frontMatter?: Readonly<Record<string, string | null>> | undefined
}

/** Where translations lie as files, and the originals that they are of. */
export interface TranslationPlace {
  /** A pattern of the originals (default: `source.files` says which files they are). */
  source?: string | undefined
  /** A pattern of the translations. */
  target: string
  /** The language of all of them, where the pattern names none. */
  language?: string | undefined
  /** What stands for a language in paths, where that is not its tag. */
  tags?: Readonly<Record<string, string>> | undefined
}

/** Findings of a check that are not told, and why. Each of the lists narrows it (default: all). */
export interface Suppression {
  code: string
  reason: string
  /** Patterns over the ids of documents. */
  documents?: string[] | undefined
  /** Findings that concern no language are not reached by it. */
  languages?: string[] | undefined
  /** Ids of units; findings that concern no unit are not reached by it. */
  units?: string[] | undefined
}

/** Settings for some documents (patterns over their ids) and languages (default: all). */
export interface Override {
  documents?: string[] | undefined
  languages?: string[] | undefined
  checks: Record<string, CheckSetting>
}
