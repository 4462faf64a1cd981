import type { CheckedPair } from '../checked-pairs.js'
import type { Fact, FactPart } from '../reading/fact.js'
import { type Facts, factsOf } from '../reading/facts.js'
import { readOnce } from '../reading/read-once.js'
import type { ReadText } from '../reading/text-reader.js'
import { vocabularyOf } from '../reading/vocabulary.js'
import { BY_VALUE, type ComparedPart, PASSES } from './fact-passes.js'
import { type Matches, matchItems, type Pass } from './match-items.js'

/** The checks that tell on facts. A fault is one check's alone. */
export type FactCode = 'dates' | 'percent-and-currency' | 'numbers'

/** Two facts where one stands instead of the other, or a fact that has no counterpart. */
export interface FactDifference {
  source?: Fact
  target?: Fact
}

/** Where the two texts of a pair state different facts, in order. Every fact is in one difference at most. */
export const factDifferences = readOnce(({ source, target }: CheckedPair): readonly FactDifference[] => {
  const [left, right] = [factsOf(source), factsOf(target)]
  if (left.facts.length + right.facts.length === 0) return []
  const found = matchItems(partsOf(left), partsOf(right), PASSES)
  const told = new Set<Fact>()
  const differences: FactDifference[] = []
  const tell = (difference: FactDifference) => {
    const facts = [difference.source, difference.target].filter(fact => fact !== undefined)
    if (facts.some(fact => told.has(fact))) return
    for (const fact of facts) told.add(fact)
    differences.push(difference)
  }
  const rest = (facts: readonly Fact[]) => facts.filter(fact => !told.has(fact))

  for (const difference of otherUnits(found.matched, { left, right, source, target })) tell(difference)
  const [oursLeft, theirsLeft] = [
    leftOver(found.source, left, right, target),
    leftOver(found.target, right, left, source),
  ]
  const [ours, theirs] = [factsWith(oursLeft), factsWith(theirsLeft)]
  for (const difference of partlyRight(found.matched, ours, theirs)) tell(difference)
  const firm = factsWith([
    ...oursLeft.filter(({ part }) => !mayBeInWords(part, target)),
    ...theirsLeft.filter(({ part }) => !mayBeInWords(part, source)),
  ])
  for (const [a, b] of matchItems(rest(ours), rest(theirs), insteadOf(firm)).matched)
    tell({ source: a, target: b })
  const isFirm = (fact: Fact) => !fact.loose && firm.includes(fact)
  const [missing, extra] = [rest(ours).filter(isFirm), rest(theirs).filter(isFirm)]
  for (const [index, fact] of missing.entries())
    tell({ source: fact, ...(extra[index] && { target: extra[index] }) })
  for (const fact of extra.slice(missing.length)) tell({ target: fact })
  return differences.sort((a, b) => startOf(a) - startOf(b))
})

const startOf = ({ source, target }: FactDifference) => (target ?? source)?.start ?? 0

const partsOf = ({ facts }: Facts): ComparedPart[] =>
  facts.flatMap(fact => fact.parts.map(part => ({ fact, part })))

interface FactSides {
  left: Facts
  right: Facts
  source: ReadText
  target: ReadText
}

/** Numbers that are the same and have different units. */
function otherUnits(
  matched: Matches<ComparedPart>['matched'],
  { left, right, source, target }: FactSides,
): FactDifference[] {
  // Of two numbers that share a unit, the other may have it.
  const kept = new Set(
    matched.flatMap(([{ fact: a }, { fact: b }]) => (a.shared && a.unit === b.unit ? a.unit : [])),
  )
  return matched.flatMap(([{ fact: a }, { fact: b }, pass]) => {
    const isTold =
      pass === BY_VALUE &&
      !isElsewhere(a, right) &&
      !isElsewhere(b, left) &&
      !(a.gives && b.unit === undefined && kept.has(a.unit)) &&
      (b.unit !== undefined || isSaidIn(target, a)) &&
      (a.unit !== undefined || isSaidIn(source, b))
    return isTold ? [{ source: a, target: b }] : []
  })
}

/** Whether the other text has the unit of a fact at a place where no figure stands. */
const isElsewhere = ({ unit }: Fact, other: Facts): boolean => unit !== undefined && other.units.has(unit)

/** Whether the language of a text has words for the unit of a fact, so that it can be told that they are not there. */
const isSaidIn = ({ language }: ReadText, { unit, vague }: Fact): boolean =>
  !vague && unit !== undefined && vocabularyOf(language).units.has(unit)

/** Facts of which a part is wrong, beside those that have the other parts right. */
function partlyRight(
  matched: Matches<ComparedPart>['matched'],
  ours: readonly Fact[],
  theirs: readonly Fact[],
): FactDifference[] {
  const partner = new Map<Fact, Fact>()
  // A number that may be anything is no counterpart of a date.
  for (const [{ fact: a }, { fact: b }] of matched)
    if (!isUnreadNumber(a) && !isUnreadNumber(b)) partner.set(a, b).set(b, a)
  return [
    ...ours.flatMap(fact => (partner.has(fact) ? [{ source: fact, target: partner.get(fact) as Fact }] : [])),
    ...theirs.flatMap(fact =>
      partner.has(fact) ? [{ source: partner.get(fact) as Fact, target: fact }] : [],
    ),
  ]
}

const isUnread = ({ unread }: Fact) => unread === true
const isUnreadNumber = ({ unread, kind }: Fact) => unread === true && kind === 'quantity'

/**
 * Which fact stands instead of which, among those that are left.
 *
 * @param firm those that the other text can't have in words
 */
function insteadOf(firm: readonly Fact[]): Pass<Fact>[] {
  const isFirm = (fact: Fact) => firm.includes(fact)
  const sized = (fact: Fact) => [`${classOf(fact)} ${sizeOf(fact)}`]
  const alike = (fact: Fact) => [classOf(fact)]
  const any = () => ['']
  return [
    { source: isUnread, keys: sized },
    { target: isUnread, keys: sized },
    { source: isFirm, keys: alike },
    { target: isFirm, keys: alike },
    { source: fact => isUnread(fact) && isFirm(fact), keys: any },
    { target: fact => isUnread(fact) && isFirm(fact), keys: any },
  ]
}

/** How many digits a number has before its decimals. */
const sizeOf = ({ parts: [part] }: Fact) => part?.readings[0]?.split('.')[0]?.length

const factsWith = (parts: readonly ComparedPart[]): Fact[] => [...new Set(parts.map(({ fact }) => fact))]

/** The parts of facts that nothing in the other text says, in figures or in words. */
function leftOver(
  left: readonly ComparedPart[],
  own: Facts,
  other: Facts,
  { language }: ReadText,
): ComparedPart[] {
  if (left.length === 0) return []
  const said = new Set(other.facts.flatMap(({ parts }) => parts.flatMap(saidBy)))
  const twice = repeated(own.facts.flatMap(({ parts }) => parts.flatMap(saidBy)))
  return left.filter(({ fact, part }) => {
    if (isSpelledOut(fact, part, other)) return false
    // What a text says twice, its translation may say once.
    if (saidBy(part).some(saying => said.has(saying) && twice.has(saying))) return false
    // The minutes of a full hour, in a language whose times can't be read.
    if (fact.unread && part.readings.includes('0')) return false
    return language !== undefined || part.role !== 'month'
  })
}

/** Whether the other text says it in words, with its unit. */
function isSpelledOut(
  { unit, shared }: Fact,
  { role, readings, spoken = [] }: FactPart,
  { words, units }: Facts,
): boolean {
  if (role === 'month' || ![...readings, ...spoken].some(reading => words.has(reading))) return false
  return unit === undefined || shared === true || units.has(unit)
}

function repeated(sayings: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(sayings.filter(saying => seen.has(saying) || !seen.add(saying)))
}

const saidBy = ({ role, readings }: FactPart) =>
  readings.map(reading => `${role === 'month' ? role : 'number'} ${reading}`)

/** Numbers that texts may write in words: small or round ones, and halves. */
const IN_WORDS = /^(?:\d{1,2}0*|\d\.5)$/

/** Whether a part may stand in words in the other text, which can't be read. */
const mayBeInWords = ({ readings }: FactPart, { language }: ReadText): boolean =>
  language === undefined && readings.some(reading => IN_WORDS.test(reading))

/** Which check a fact is one of. */
function classOf({ kind, unit }: Fact): FactCode {
  if (kind === 'date') return 'dates'
  return unit === undefined ? 'numbers' : 'percent-and-currency'
}

const CODES: readonly FactCode[] = ['dates', 'percent-and-currency', 'numbers']

/** The check that tells a difference: that of a date rather than of an amount, of an amount rather than of a number. */
export function factCodeOf({ source, target }: FactDifference): FactCode {
  const classes = [source, target].flatMap(fact => (fact ? [classOf(fact)] : []))
  return CODES.find(code => classes.includes(code)) ?? 'numbers'
}
