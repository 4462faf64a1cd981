import { ATTRIBUTES } from './attributes.js'
import type { FileSyntax } from './file-syntax.js'
import { SYNTAX_NAMES, type SyntaxName } from './syntax/index.js'

export const DEFINITION_PARTS = ['title', 'address'] as const
export type DefinitionPart = (typeof DEFINITION_PARTS)[number]

export const LINE_ENDS = ['auto', 'keep', 'fold'] as const
export type LineEnds = (typeof LINE_ENDS)[number]

export const CODE_PARTS = ['none', 'comments'] as const
export type CodePart = (typeof CODE_PARTS)[number]

export interface ParseOptions {
  /** Front-matter fields that are units, such as `title` or `hero.tagline` (default: `title` and `description`). */
  frontMatter?: readonly string[]
  /** Attributes of tags and shortcodes that are to be translated (default: `ATTRIBUTES`). */
  attributes?: readonly string[]
  /** What of the definitions of links is a unit (default: the title). */
  definitions?: readonly DefinitionPart[]
  /** What of code blocks is a unit: comments, where the language is named and known, or nothing (default). */
  code?: CodePart
  /**
   * Whether the line ends of a paragraph are a part of its text, as sites show them that set each as a line (default: `auto`, where
   * a document has links of a wiki).
   */
  lineEnds?: LineEnds
  /** How the document is written (default: `markdown`). */
  syntax?: FileSyntax
  /** What sites write besides CommonMark and GFM, as far as it is to be recognised (default: all). */
  syntaxes?: readonly SyntaxName[]
}

/** What holds where nobody says anything; a config may say each of these. */
export const PARSE_DEFAULTS = {
  frontMatter: ['title', 'description'],
  attributes: ATTRIBUTES,
  definitions: ['title'],
  code: 'none',
  lineEnds: 'auto',
  syntaxes: SYNTAX_NAMES,
} as const satisfies Omit<ParseOptions, 'syntax'>
