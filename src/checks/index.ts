import { conflict } from './conflict.js'
import { digits } from './digits.js'
import { doubled } from './doubled.js'
import { drifted } from './drifted.js'
import { misaligned } from './misaligned.js'
import { obsolete } from './obsolete.js'
import { repeatedWord } from './repeated-word.js'
import { structure } from './structure.js'
import { truncated } from './truncated.js'
import { unsynced } from './unsynced.js'
import { untranslated } from './untranslated.js'
import { unusedSuppression } from './unused-suppression.js'

/**
 * All checks, in the order in which their findings are told. A new check is its file and its line here. What tells of unused
 * allowances must be the last.
 */
export const CHECKS = [
  structure,
  conflict,
  misaligned,
  truncated,
  doubled,
  repeatedWord,
  digits,
  unsynced,
  untranslated,
  drifted,
  obsolete,
  unusedSuppression,
] as const
