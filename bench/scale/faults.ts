import type { Entry } from '../../src/alignment/entry.js'
import { NOTE, OTHER_NOTE, type Tongue } from './texts.js'

/** A fault that one check finds in one translation. */
export interface Fault {
  /** The code of the check. */
  code: string
  /** Whether a translation can have it. */
  fits: (entry: Entry) => boolean
  of: (entry: Entry, language: Tongue) => Entry
}

const LINK = /\(https:[^)]+\)/
/** Of three digits: it is no year and no day. */
const NUMBER = /(?<![\p{N}٬٫.,\u00a0/-])\p{Nd}{3}(?![\p{N}٬٫.,\u00a0])/u

/** In the order in which a document gets them. */
export const FAULTS: readonly Fault[] = [
  {
    code: 'drifted',
    fits: ({ source }) => source.endsWith('.') && source.length > 100,
    of: entry => ({ ...entry, source: entry.source.replace(/\.$/, ', so hieß es damals.') }),
  },
  {
    code: 'untranslated',
    fits: ({ source }) => source.length > 100,
    of: entry => ({ ...entry, source: '', target: '', state: 'initial' }),
  },
  {
    code: 'numbers',
    fits: ({ source, target }) => source.length > 100 && NUMBER.test(target),
    of: entry => ({ ...entry, target: entry.target.replace(NUMBER, number => `${number[0]}${number}`) }),
  },
  {
    code: 'urls',
    fits: ({ target }) => LINK.test(target),
    of: entry => ({ ...entry, target: entry.target.replace(LINK, '(https://archiv.example/)') }),
  },
  {
    code: 'consistency',
    fits: ({ source }) => source === NOTE.de,
    of: (entry, language) => ({ ...entry, target: OTHER_NOTE[language] }),
  },
]
