import { type StemmedWord, stemmedWords } from '../languages/stemmed-words.js'
import { languageOf } from '../languages/tag.js'
import { holds, type Range } from '../text/range.js'
import type { Glossary, Term } from './glossary.js'

/** A term of the glossary in a source text, and what its translation makes of it. */
export interface UsedTerm {
  /** Where the source has it first. */
  source: Range
  /** What the translation may write for it; empty where the glossary leaves that open. */
  use: readonly string[]
  /** Whether the translation has one of them. */
  isUsed: boolean
  /** Where the translation has what it must not. */
  avoided: readonly Range[]
}

/** Tells the terms that a source text has, and how its translation in a language has them. */
export type Terms = (source: string, target: string, language: string) => UsedTerm[]

/** A form of a term: the stems of its words, one behind the other. */
interface TermForm {
  stems: readonly string[]
  /** An abbreviation in capitals is no word in lower case: `IS` is not `is`. */
  isCapitals: boolean
}

/** Makes a glossary ready to be held against texts. The time for a text grows with its words alone. */
export function termsOf({ terms }: Glossary, sourceLanguage: string): Terms {
  const index = indexed(terms, sourceLanguage, ({ german }) => german)
  const termsIn = kept((text: string) => firstOf(index, stemmedWords(text, sourceLanguage)))
  const indexesOf = kept((language: string) => ({
    use: indexed(terms, language, ({ use }) => formsFor(use, language)),
    avoid: indexed(terms, language, ({ avoid }) => formsFor(avoid, language)),
  }))
  return (text, target, language) => {
    const there = termsIn(text)
    if (there.size === 0) return []
    const words = stemmedWords(target, language)
    const { use, avoid } = indexesOf(language)
    const [used, avoided] = [found(use, words), found(avoid, words)]
    return [...there].map(([term, range]) => {
      const good = used.filter(match => match.term === term)
      return {
        source: range,
        use: formsFor(term.use, language),
        isUsed: good.length > 0,
        // A form may be a part of a better one.
        avoided: avoided
          .filter(match => match.term === term && !good.some(({ range }) => holds(range, match.range)))
          .map(({ range }) => range),
      }
    })
  }
}

/** A function that remembers what it made of each text: a source has translations in several languages. */
function kept<R>(make: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>()
  return text => {
    const made = known.get(text) ?? make(text)
    known.set(text, made)
    return made
  }
}

function formsFor(forms: Term['use'], language: string): readonly string[] {
  const name = [language, languageOf(language)].find(tag => forms && Object.hasOwn(forms, tag))
  return (name && forms?.[name]) || []
}

type TermIndex = ReadonlyMap<string, readonly { term: Term; form: TermForm }[]>

/** The terms with a form each, by the stem of the first word of that form. */
function indexed(
  terms: readonly Term[],
  language: string,
  formsOf: (term: Term) => readonly string[],
): TermIndex {
  const index = new Map<string, { term: Term; form: TermForm }[]>()
  for (const term of terms)
    for (const text of formsOf(term)) {
      const form = formOf(text, language)
      const [first = ''] = form.stems
      const list = index.get(first)
      if (list) list.push({ term, form })
      else index.set(first, [{ term, form }])
    }
  return index
}

function found(index: TermIndex, words: readonly StemmedWord[]): { term: Term; range: Range }[] {
  return words.flatMap((word, at) =>
    [...new Set(word.stems)]
      .flatMap(stem => index.get(stem) ?? [])
      .filter(({ form }) => form.stems.every((stem, next) => fits(words[at + next], stem, form)))
      .map(({ term, form }) => ({
        term,
        range: { start: word.start, end: (words[at + form.stems.length - 1] as StemmedWord).end },
      })),
  )
}

const fits = (word: StemmedWord | undefined, stem: string, { isCapitals }: TermForm): boolean =>
  word?.stems.includes(stem) === true && (!isCapitals || word.isCapitals)

function firstOf(index: TermIndex, words: readonly StemmedWord[]): Map<Term, Range> {
  const first = new Map<Term, Range>()
  for (const { term, range } of found(index, words)) if (!first.has(term)) first.set(term, range)
  return first
}

function formOf(form: string, language: string): TermForm {
  const words = stemmedWords(form, language)
  return {
    stems: words.map(({ stems }) => stems[0] as string),
    isCapitals: words.every(word => word.isCapitals),
  }
}
