/** How a language writes what every language has: what checks need to know of it. Data only, one file for each language. */
export interface Language {
  /** BCP 47, without script and region. */
  tag: string
  /** The name of its script in Unicode (`\p{Script=…}`). */
  script: 'Latin' | 'Cyrillic' | 'Arabic'
  /** Letters and digits that a text has in it where it has a hundred in German. */
  length: number
  numbers: NumberWriting
  signs: SignWriting
  words: WordLists
  hyphens: HyphenWriting
}

/** How numbers, dates and amounts are written. All words in lower case, without harakat, with all their forms. */
export interface NumberWriting {
  /** The sets of digits in use, each from nought to nine. A document keeps to one of them. */
  digits: readonly string[]
  /** The sign before decimals, Western and of the script: `,` in German. */
  decimal: string
  /** Signs between thousands. */
  thousands: string
  /** The words for nought to twelve, each with its forms. */
  cardinals: readonly (readonly string[])[]
  /** Further words that say a number; those next to each other add up or multiply: `twenty` `five`, `two` `hundred`. */
  words: Readonly<Record<string, number>>
  /** What glues the words of a number into one: `und` in `fünfundzwanzig`; undefined where none are. */
  compound?: string
  /** How words end that say two of a thing: `يومين`. */
  dual: readonly string[]
  /** How the words begin that count in order (`dritt`: `dritte`, `drittes`); up to three letters may follow. */
  ordinals: Readonly<Record<string, number>>
  /** Words that multiply by a power of ten, and abbreviations of them: `tausend` 3, `mio` 6. */
  scales: Readonly<Record<string, number>>
  /** Scales that are glued to the number alone: `5m` are millions, `5 m` are metres. */
  glued: readonly string[]
  /** Words between two numbers that share a unit: `20 bis 30 Prozent`. */
  joins: readonly string[]
  /** What is glued to a number that counts years by tens: `90er`, `90s`. */
  decades: readonly string[]
  /** Words before or after a time of the day that put it behind noon: `3 p.m.`. */
  afternoon: readonly string[]
  /** Words behind a time of the day whose minutes stand behind a full stop: `14.30 Uhr`. */
  clock: readonly string[]
  /** The words of each month from January, all forms and abbreviations. */
  months: readonly (readonly string[])[]
  dates: {
    /** Words that may stand between day, month and year: `12th of October`. */
    between: readonly string[]
    /** Words before a date without a year in figures: `am 12.10.`. */
    before: readonly string[]
    /** Whether the day may stand behind the month: `October 12`. */
    monthFirst: boolean
  }
  /** Words that say percent. */
  percent: readonly string[]
  /** Words and signs that name a currency, by its ISO 4217 code: `€` and `euro` are `EUR`. */
  currencies: Readonly<Record<string, readonly string[]>>
}

/** How quotes and the ends of sentences are written. */
export interface SignWriting {
  /** Whether its script has italics. */
  italics: boolean
  /** Pairs of quotes in use, the usual one first: opening, closing. */
  quotes: readonly (readonly [string, string])[]
  /** Signs that end a sentence, by what they say. */
  ends: Readonly<
    Record<'statement' | 'question' | 'exclamation' | 'colon' | 'semicolon' | 'ellipsis', string>
  >
}

export interface WordLists {
  /** Articles, prepositions and conjunctions that are written together with the next word. */
  prefixes: readonly string[]
  /** Frequent words that tell the language from others in the same script: articles, pronouns, conjunctions. */
  frequent: ReadonlySet<string>
  /** Endings of long words that others in the same script hardly have. */
  endings: readonly string[]
  /** Letters that others in the same script hardly have. */
  letters: string
  /** Abbreviations that end with a full stop, without it. */
  abbreviations: readonly string[]
  /** Words that deny what stands beside them, all forms, without harakat. */
  negations: readonly string[]
  /** Words that make a question: where they come first, and wherever they stand. */
  questions: { first: readonly string[]; anywhere: readonly string[] }
}

/** What a hyphen at the end of a printed line means. In lower case; `*` at one end stands for any letters. */
export interface HyphenWriting {
  /** Words before which it stands for the rest of a word: `Pausen- und Wegezeiten`. */
  suspended: readonly string[]
  /** Words that are written with it, before and behind it; all others are one word. */
  kept: readonly (readonly [before: string, behind: string])[]
  /** Words that look like those, but are written as one. */
  glued: readonly string[]
}
