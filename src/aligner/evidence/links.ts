import { languageOf } from '../../languages/tag.js'
import { joinedLexicon, type Lexicon, lexicon, reversed } from '../lexicon/index.js'
import { compoundParts } from '../reading/compounds.js'
import type { ItemType, SideTexts, Sort } from '../reading/side.js'
import { type Names, namesLike, namesOf } from './names.js'

/** What makes us take an item of one side for the counterpart of one on the other. */
export const REASONS = [
  'number',
  'address',
  'mark',
  'block',
  'same',
  'short',
  'lexicon',
  'compound',
  'learned',
  'cognate',
  'name',
] as const

export type Reason = (typeof REASONS)[number]

/** The counterparts of one type on the other side. */
export interface TypeLink {
  reason: Reason
  /** Indexes of types of the other side. */
  types: readonly number[]
  /** The pieces of the other side that hold one of them, rising. */
  places: readonly number[]
}

/** By type of a side: its link, where it has one. */
export type Links = (TypeLink | undefined)[]

/** Letters: shorter words are often the same by chance (`des`, `die`, `war`). */
const LONG = 5

/** What every translation keeps: that it is nowhere on the other side tells something as well. */
const EXPECTED: ReadonlySet<Sort> = new Set(['number', 'address'])

/** The links of two sides, seen from each. */
export interface BothLinks {
  source: Links
  target: Links
}

/**
 * Links the types of two sides: by the word lists and further words that are known, by what is the same in both
 * languages; and what is left on both sides by how it begins and sounds.
 */
export function links(source: SideTexts, target: SideTexts, known: Lexicon = new Map()): BothLinks {
  const forward = joinedLexicon(lexicon(source.language, target.language), known)
  const backward = joinedLexicon(lexicon(target.language, source.language), reversed(known))
  const plain = {
    source: plainLinks(source, indexOf(target), forward),
    target: plainLinks(target, indexOf(source), backward),
  }
  return {
    source: withNames(
      source,
      target,
      plain.source,
      namesOf(target, type => explains(plain.target[type])),
    ),
    target: withNames(
      target,
      source,
      plain.target,
      namesOf(source, type => explains(plain.source[type])),
    ),
  }
}

/** A link to types of the other side. */
export function linkTo({ types: others }: SideTexts, reason: Reason, types: readonly number[]): TypeLink {
  const first = others[types[0] as number]?.pieces ?? []
  if (types.length < 2) return { reason, types, places: first }
  const all = [...first]
  for (let index = 1; index < types.length; index++)
    all.push(...(others[types[index] as number]?.pieces ?? []))
  all.sort((a, b) => a - b)
  return { reason, types, places: all.filter((piece, index) => piece !== all[index - 1]) }
}

/** The links of a side for another side that is cut from the same texts, such as its sentences. */
export function carriedOver(
  links: Links,
  side: SideTexts,
  cut: SideTexts,
  other: SideTexts,
  cutOther: SideTexts,
): Links {
  const known = new Map(side.types.map((type, at) => [nameOf(type), links[at]]))
  const typeOf = new Map(cutOther.types.map((type, at) => [nameOf(type), at]))
  return cut.types.map(type => {
    const link = known.get(nameOf(type))
    const types = link?.types.flatMap(at => typeOf.get(nameOf(other.types[at] as ItemType)) ?? [])
    return link && types && linkTo(cutOther, link.reason, types)
  })
}

const nameOf = ({ sort, key }: ItemType): string => `${sort} ${key}`

/** A link before its places are looked up. */
type UnplacedLink = Omit<TypeLink, 'places'>

/** The types of one side by what they are looked up by. */
interface LinkIndex {
  words: Map<string, number>
  forms: Map<string, number>
  others: Map<string, number>
}

function indexOf({ types }: SideTexts): LinkIndex {
  const index: LinkIndex = { words: new Map(), forms: new Map(), others: new Map() }
  for (const [at, { sort, key, form }] of types.entries()) {
    if (sort === 'word') {
      index.words.set(key, at)
      index.forms.set(form, at)
    } else index.others.set(`${sort} ${key}`, at)
  }
  return index
}

function plainLinks(
  { types, language }: SideTexts,
  index: LinkIndex,
  words: Lexicon,
): (UnplacedLink | undefined)[] {
  const compounds = languageOf(language) === 'de' && words.size > 0
  return types.map(type => (type.sort === 'word' ? ofWord(type, index, words, compounds) : same(type, index)))
}

function same({ sort, key }: ItemType, { others }: LinkIndex): UnplacedLink | undefined {
  const type = others.get(`${sort} ${key}`)
  if (type !== undefined) return { reason: sort as Reason, types: [type] }
  return EXPECTED.has(sort) ? { reason: sort as Reason, types: [] } : undefined
}

function ofWord(
  { form, key }: ItemType,
  { words: stems, forms }: LinkIndex,
  words: Lexicon,
  compounds: boolean,
): UnplacedLink | undefined {
  const same = forms.get(form) ?? (key.length > 3 ? stems.get(key) : undefined)
  const translations = words.get(key)
  const types: number[] = []
  if (same !== undefined && form.length >= LONG) types.push(same)
  addKnown(types, translations, stems)
  if (types.length > 0) return { reason: types[0] === same ? 'same' : 'lexicon', types }
  if (same !== undefined) return { reason: 'short', types: [same] }
  if (!compounds || translations) return undefined
  for (const part of compoundParts(key, stem => words.has(stem))) addKnown(types, words.get(part), stems)
  return types.length > 0 ? { reason: 'compound', types } : undefined
}

function addKnown(
  types: number[],
  translations: readonly string[] | undefined,
  stems: Map<string, number>,
): void {
  for (const stem of translations ?? []) {
    const type = stems.get(stem)
    if (type !== undefined && !types.includes(type)) types.push(type)
  }
}

/** A short word that is the same may be so by chance. */
const explains = (found: UnplacedLink | undefined): boolean => found !== undefined && found.reason !== 'short'

function withNames(
  { types }: SideTexts,
  other: SideTexts,
  known: readonly (UnplacedLink | undefined)[],
  names: Names,
): Links {
  return types.map(({ sort, form }, at) => {
    const found = known[at] ?? (sort === 'word' ? namesLike(form, names) : undefined)
    return found && linkTo(other, found.reason, found.types)
  })
}
