import { added } from './added.js'
import { bidiControls } from './bidi-controls.js'
import { brackets } from './brackets.js'
import type { Check } from './check.js'
import { conflict } from './conflict.js'
import { consistency } from './consistency.js'
import { damaged } from './damaged.js'
import { dates } from './dates.js'
import { digits } from './digits.js'
import { doubled } from './doubled.js'
import { drifted } from './drifted.js'
import { emails } from './emails.js'
import { glossary } from './glossary.js'
import { headings } from './headings.js'
import { language } from './language.js'
import { length } from './length.js'
import { listShape } from './list-shape.js'
import { markup } from './markup.js'
import { misaligned } from './misaligned.js'
import { misfiled } from './misfiled.js'
import { numbers } from './numbers.js'
import { obsolete } from './obsolete.js'
import { omitted } from './omitted.js'
import { outside } from './outside.js'
import { percentAndCurrency } from './percent-and-currency.js'
import { placeholders } from './placeholders.js'
import { quotes } from './quotes.js'
import { repeatedWord } from './repeated-word.js'
import { sameAsSource } from './same-as-source.js'
import { script } from './script.js'
import { sentenceCount } from './sentence-count.js'
import { structure } from './structure.js'
import { terminalPunctuation } from './terminal-punctuation.js'
import { truncated } from './truncated.js'
import { unplaced } from './unplaced.js'
import { unsynced } from './unsynced.js'
import { untranslated } from './untranslated.js'
import { unusedSuppression } from './unused-suppression.js'
import { urls } from './urls.js'
import { whiteSpace } from './white-space.js'

/**
 * All checks, in the order in which their findings are told. A new check is its file and its line here. What tells of unused
 * allowances must be the last.
 */
export const CHECKS = [
  structure,
  conflict,
  misfiled,
  damaged,
  misaligned,
  truncated,
  doubled,
  omitted,
  added,
  length,
  sentenceCount,
  headings,
  listShape,
  numbers,
  dates,
  percentAndCurrency,
  urls,
  emails,
  placeholders,
  markup,
  quotes,
  sameAsSource,
  language,
  script,
  brackets,
  terminalPunctuation,
  whiteSpace,
  bidiControls,
  repeatedWord,
  digits,
  glossary,
  consistency,
  unsynced,
  untranslated,
  drifted,
  obsolete,
  unplaced,
  outside,
  unusedSuppression,
] as const

/** Whether a check compares documents: a run over some of these may miss what is there. */
export function isAcrossDocuments(code: string): boolean {
  return CHECKS.some((check: Check) => check.code === code && check.isAcrossDocuments)
}
