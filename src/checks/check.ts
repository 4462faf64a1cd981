import type { Allowance, Junk } from '../alignment/entry.js'
import type { Misfiled } from '../alignment/file.js'
import type { Severity } from '../config/config.js'
import type { Fault } from '../document/front-matter/syntax.js'
import type { CheckCode, MessageArgs, Wording } from '../errors.js'
import type { Terms } from '../glossary/terms.js'
import { languageOf } from '../languages/tag.js'
import type { Synopsis } from '../synopsis/synopsis.js'
import type { Range } from '../text/range.js'
import type { UnitCell } from './cells.js'
import type { PlacedPair } from './checked-pairs.js'

/** What checks look at. */
export interface Subject {
  synopsis: Synopsis
  /** Every unit of the synopsis with what each language has for it, row by row. */
  cells: readonly UnitCell[]
  /** Every translation beside its source: once, with the first unit of its bead. */
  pairs: readonly PlacedPair[]
  /** Which of the pairs do not agree with others, in this document or in another one. */
  compared: readonly ComparedPair[]
  /** The terms of the project's glossary; undefined where it has none. */
  terms: Terms | undefined
  /** Records of the alignment files that are no valid ones, by language (the source language for registered units). */
  junk: readonly { language: string; record: Junk }[]
  /** What is wrong with the front matter of the source; undefined where nothing is. */
  frontMatter?: Fault | undefined
  /** What is kept apart in the alignment files because it belongs into others, by the language of the file. */
  misfiled: readonly MisfiledItem[]
  /** The language of the originals. */
  source: string
}

/** A pair that does not agree with another one, which prevails. */
export interface ComparedPair {
  pair: PlacedPair
  /** Which side is not what it is there; the other one is the same. */
  side: 'source' | 'target'
  /** The document that the other one stands in. */
  document: string
  other: PlacedPair
}

/** What a file keeps for another one. */
export interface MisfiledItem {
  language: string
  /** 1-based line in the file. */
  line: number
  raw: string
  /** Undefined where it is nothing that can be brought anywhere. */
  item: Misfiled | undefined
}

/** One thing that a check has to say, without its severity. */
export interface Problem {
  /** The unit that it concerns; undefined where it is the document. */
  unit?: string
  /** The paragraph without source that it concerns, by its name. */
  paragraph?: string
  /** All units that it concerns, where these are more. */
  units?: readonly string[]
  /** The language that it concerns; undefined where it is the source. */
  language?: string
  /** Where a person mends it: in the source, in the entry of the alignment file, or in the config. */
  place: 'german' | 'entry' | 'config'
  /** 1-based line in that file, where the check knows it. */
  line?: number
  /** What is wrong in the target, and what it should correspond to in the source that it was made from. */
  range?: Range
  german?: Range
  /** The other one of two that don't fit together; it may stand in another document. */
  counterpart?: { document: string; unit: string }
  /** What the range of the target may safely become. */
  fix?: string
  /** The word of the tool that says it: `check.<wording>`. */
  wording: Wording
  args?: MessageArgs
  /** What it is about, where that is neither a unit nor the document as a whole. */
  about?: string
}

/** What a check may know of those that ran before it. */
export interface RanBefore {
  /** The allowances that held a problem back. */
  used: ReadonlySet<Allowance>
  /** Whether a check is on in a language, and ran before. */
  isOn: (code: string, language: string) => boolean
}

/** Whether a check is about a language. */
export function isAbout({ languages }: Pick<Check, 'languages'>, language: string): boolean {
  return languages?.includes(languageOf(language)) ?? true
}

/** A check: its code, the severity that it has unless the config says otherwise, and what it finds. */
export interface Check {
  code: CheckCode
  severity: Severity
  /** It looks at the document as a whole, in no language. */
  isOfDocument?: true
  /** It compares documents: a run over some of them may miss what is there. */
  isAcrossDocuments?: true
  /** The languages that it is about, without script and region (default: all). */
  languages?: readonly string[]
  run: (subject: Subject, before?: RanBefore) => Problem[]
}
