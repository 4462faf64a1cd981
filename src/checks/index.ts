import { conflict } from './conflict.js'
import { dates } from './dates.js'
import { doubled } from './doubled.js'
import { drifted } from './drifted.js'
import { emails } from './emails.js'
import { markup } from './markup.js'
import { misaligned } from './misaligned.js'
import { numbers } from './numbers.js'
import { obsolete } from './obsolete.js'
import { percentAndCurrency } from './percent-and-currency.js'
import { placeholders } from './placeholders.js'
import { repeatedWord } from './repeated-word.js'
import { structure } from './structure.js'
import { truncated } from './truncated.js'
import { unsynced } from './unsynced.js'
import { untranslated } from './untranslated.js'
import { urls } from './urls.js'

/** All checks, in the order in which their findings are told. A new check is its file and its line here. */
export const CHECKS = [
  structure,
  conflict,
  misaligned,
  truncated,
  doubled,
  numbers,
  dates,
  percentAndCurrency,
  urls,
  emails,
  placeholders,
  markup,
  repeatedWord,
  unsynced,
  untranslated,
  drifted,
  obsolete,
] as const
