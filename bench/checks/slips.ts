import type { Column } from './document.js'

/** A slip in one target: the codes that may tell it, and how it comes about; undefined where there is nothing to spoil. */
export interface Slip {
  codes: readonly string[]
  /** The spoilt target stands at the end, beside the same source once more. */
  again?: true
  make: (
    place: { source: string; target: string; column: Column; index: number },
    next: (below: number) => number,
  ) => string | undefined
}

const LETTERS: Record<string, string> = { о: 'o', а: 'a', е: 'e', с: 'c', р: 'p' }
const LATIN = Object.fromEntries(Object.entries(LETTERS).map(([cyrillic, latin]) => [latin, cyrillic]))

/** Replaces one match of a pattern, chosen by chance. */
function one(
  text: string,
  pattern: RegExp,
  next: (below: number) => number,
  by: (match: string) => string | undefined,
) {
  const kept = [...text.matchAll(NO_PROSE)].map(
    ({ index, 0: piece }) => [index, index + piece.length] as const,
  )
  // What is about addresses and code says so by its own pattern.
  const found = [...text.matchAll(pattern)].filter(
    ({ index }) => !pattern.flags.includes('u') || kept.every(([from, to]) => index < from || index >= to),
  )
  const match = found[next(Math.max(1, found.length))]
  if (!match) return undefined
  const made = by(match[0])
  const behind = match.index + match[0].length
  return made === undefined ? undefined : text.slice(0, match.index) + made + text.slice(behind)
}

/** Addresses, code and tags. */
const NO_PROSE = /\]\([^)]*\)|https?:\/\/\S+|`[^`]*`|<[^>]*>|\S+@\S+|\S*\.\w+\/\S*/g

/** Whole words or numbers, outside of these. */
const prose = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_/#:.@=&?%-])${pattern}(?![\\p{L}\\p{M}\\p{N}_/@=&?-]|[.,]\\p{N})`, 'gu')

/** Digits as other digits of the same script. */
const otherDigit = (digit: string) => {
  const zero = digit.charCodeAt(0) - (digit.charCodeAt(0) & 15)
  const base = /[0-9]/.test(digit) ? 48 : zero
  return String.fromCharCode(base + ((digit.charCodeAt(0) - base + 3) % 10))
}

const sentences = (text: string): string[] => text.match(/\S[\s\S]*?[.!?؟…]+["”»)]*(?:\s+|$)/gu) ?? []
const MONTHS = [
  'January February March April May June July August September October November December',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
].flatMap(months => months.split(' '))
const WORDS = /\p{L}{4,}/gu

/** What a hand may do wrong. One line for each slip. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'a digit changed': {
    codes: ['numbers', 'dates', 'percent-and-currency'],
    make: ({ target, source }, next) =>
      one(target, prose('\\p{Nd}{2,}'), next, number =>
        source.includes(number) ? number.replace(/\p{Nd}$/u, otherDigit) : undefined,
      ),
  },
  'a number dropped': {
    codes: ['numbers', 'dates', 'percent-and-currency'],
    make: ({ target, source }, next) =>
      one(target, prose('\\p{Nd}{2,} '), next, number => (source.includes(number.trim()) ? '' : undefined)),
  },
  'a date shifted': {
    codes: ['dates', 'numbers'],
    make: ({ target, source }, next) =>
      /\b\d{1,2}\. \p{Lu}\p{Ll}+/u.test(source)
        ? one(
            target,
            new RegExp(MONTHS.join('|'), 'g'),
            next,
            month => MONTHS[((MONTHS.indexOf(month) + 3) % 12) + 12 * Math.floor(MONTHS.indexOf(month) / 12)],
          )
        : undefined,
  },
  'percent made euros': {
    codes: ['percent-and-currency'],
    make: ({ target, source }, next) =>
      /%|Prozent/.test(source) ? one(target, /(?<=\p{Nd})[\s\u00a0]?[%٪]/gu, next, () => ' €') : undefined,
  },
  'an address cut': {
    codes: ['urls'],
    make: ({ target, source }, next) =>
      one(target, /https?:\/\/[^\s)>\]"]{12,}/g, next, address =>
        source.includes(address) ? address.slice(0, -4) : undefined,
      ),
  },
  'a link dropped': {
    codes: ['markup', 'urls'],
    make: ({ target, source }, next) =>
      source.includes('](')
        ? one(target, /(?<!!)\[[^\]]+\]\([^)]*\)/g, next, link => /\[([^\]]+)/.exec(link)?.[1])
        : undefined,
  },
  'emphasis dropped': {
    codes: ['markup'],
    make: ({ target, source }, next) =>
      // What a translation emphasises of its own accord is not missed.
      source.split('**').length === target.split('**').length
        ? one(target, /\*\*[^*]+\*\*/g, next, text => text.slice(2, -2))
        : undefined,
  },
  'emphasis left open': {
    codes: ['markup'],
    make: ({ target, source }, next) =>
      source.includes('**') ? one(target, /\*\*[^*]+\*\*/g, next, text => text.slice(0, -2)) : undefined,
  },
  'code dropped': {
    codes: ['markup'],
    make: ({ target, source }, next) =>
      source.includes('`') ? one(target, /`[^`]+`/g, next, text => text.slice(1, -1)) : undefined,
  },
  'a quote left open': {
    codes: ['quotes'],
    make: ({ target, source }, next) =>
      /[„»"“]/.test(source) ? one(target, /(?<=[«“"][^«»“”"]{1,80})[»”"]/g, next, () => '') : undefined,
  },
  'a bracket left open': {
    codes: ['brackets'],
    make: ({ target, source }, next) =>
      source.includes('(') ? one(target, /(?<=[^\]]\([^()]{1,80})\)/g, next, () => '') : undefined,
  },
  'a question made a statement': {
    codes: ['terminal-punctuation'],
    make: ({ target, source }) =>
      source.endsWith('?') && /[?؟]$/.test(target) ? target.replace(/.$/, '.') : undefined,
  },
  'the last stop dropped': {
    codes: ['terminal-punctuation'],
    make: ({ target, source }) =>
      /\p{Ll}\.$/u.test(source) && target.endsWith('.') && source.length > 60
        ? target.slice(0, -1)
        : undefined,
  },
  'half of the sentences gone': {
    codes: ['truncated', 'sentence-count', 'length', 'misaligned'],
    make: ({ target }) => {
      const all = sentences(target)
      return all.length >= 4 && all.join('').length > 0.9 * target.length
        ? all
            .slice(0, all.length / 2)
            .join('')
            .trim()
        : undefined
    },
  },
  'half a sentence gone': {
    codes: ['truncated', 'terminal-punctuation', 'length', 'sentence-count', 'misaligned'],
    make: ({ target, column, index }) => {
      const last = sentences(target).at(-1)?.trim() ?? ''
      const words = last.split(' ')
      const isSentence = column.units[index]?.kind === 'paragraph' && words.length >= 8
      if (!isSentence || !target.endsWith(last)) return undefined
      const left = words.slice(0, words.length / 2).join(' ')
      return target.slice(0, target.length - last.length) + left
    },
  },
  'one of two or three sentences gone': {
    codes: ['sentence-count', 'length', 'truncated', 'misaligned'],
    make: ({ target, source }, next) => {
      const all = sentences(target)
      const gone = next(Math.max(1, all.length))
      const share = (all[gone]?.length ?? 0) / target.length
      return sentences(source).length === all.length && [2, 3].includes(all.length) && share > 0.25
        ? all.toSpliced(gone, 1).join('').trim()
        : undefined
    },
  },
  'the same German in other words': {
    codes: ['consistency'],
    again: true,
    make: ({ target, source }, next) =>
      (source.match(/\p{L}{2,}/gu) ?? []).length >= 3
        ? one(target, prose('[\\p{L}\\p{M}]{3,}'), next, word => word.slice(1))
        : undefined,
  },
  'the translation of another paragraph': {
    codes: ['misaligned', 'consistency', 'doubled'],
    make: ({ column, target, index }, next) => {
      const other = next(column.units.length)
      const kinds = [index, other].map(at => column.units[at]?.kind)
      const isLong = [index, other].every(at => (column.units[at]?.text.match(WORDS) ?? []).length >= 4)
      return isLong && kinds[0] === kinds[1] && column.targets[other] !== target
        ? column.targets[other]
        : undefined
    },
  },
  'a word doubled': {
    codes: ['repeated-word'],
    make: ({ target }, next) => one(target, prose('[\\p{L}\\p{M}]{3,}'), next, word => `${word} ${word}`),
  },
  'the German left in': {
    codes: ['same-as-source', 'language', 'script'],
    make: ({ source }) => ((source.match(WORDS) ?? []).length >= 4 ? source : undefined),
  },
  'a German sentence left in': {
    codes: ['language', 'script', 'same-as-source'],
    make: ({ target, source }, next) => {
      const [from, to] = [sentences(source), sentences(target)]
      const at = next(Math.max(1, to.length))
      if (from.length < 3 || from.length !== to.length || (from[at]?.match(WORDS) ?? []).length < 5)
        return undefined
      return to.with(at, from[at] as string).join('')
    },
  },
  'a Cyrillic letter in a Latin word': {
    codes: ['script'],
    make: ({ target, column }, next) =>
      column.language === 'ar'
        ? undefined
        : one(target, prose('[a-zA-Z]{4,}'), next, word =>
            /[oaecp]/.test(word) ? word.replace(/[oaecp]/, letter => LATIN[letter] as string) : undefined,
          ),
  },
  'a Latin letter in a Cyrillic word': {
    codes: ['script'],
    make: ({ target }, next) =>
      one(target, prose('[а-я]{4,}'), next, word =>
        /[оаеср]/.test(word) ? word.replace(/[оаеср]/, letter => LETTERS[letter] as string) : undefined,
      ),
  },
  'two spaces': {
    codes: ['white-space'],
    make: ({ target }, next) => one(target, /(?<=\p{L}) (?=\p{L})/gu, next, () => '  '),
  },
  'a space before a comma': {
    codes: ['white-space'],
    make: ({ target }, next) => one(target, /(?<=\p{L})[,،](?= )/gu, next, comma => ` ${comma}`),
  },
  'a space missing behind a full stop': {
    codes: ['white-space'],
    make: ({ target }, next) =>
      one(target, /(?<=\p{Ll}{2}|\p{Lo}{2})\. (?=\p{Lu}\p{Ll}|\p{Lo}{2})/gu, next, () => '.'),
  },
  'a space at an end': {
    codes: ['white-space'],
    make: ({ target }, next) => (next(2) === 0 ? ` ${target}` : `${target} `),
  },
  'a tab': {
    codes: ['white-space'],
    make: ({ target }, next) => one(target, /(?<=\p{L}) (?=\p{L})/gu, next, () => '\t'),
  },
  'a space without width': {
    codes: ['white-space'],
    make: ({ target }, next) => one(target, /(?<=\p{L})(?=\p{L})/gu, next, () => '\u200b'),
  },
  'a hidden override': {
    codes: ['bidi-controls'],
    make: ({ target }, next) => one(target, /(?<=\p{L}) (?=\p{L})/gu, next, () => ' \u202e'),
  },
}
