import type { Fault, Pair } from '../pair.js'
import { type Fact, type Facts, factsOf, type Part } from '../reading/facts.js'
import { western } from '../reading/figures.js'
import type { Text } from '../reading/text.js'
import { match, type Pass } from './match.js'

/** The checks that tell on facts. A fault is one check's alone. */
export type FactCode = 'dates' | 'percent-and-currency' | 'numbers'

/** A part of a fact, compared for itself: a date may stand apart in the other language. */
interface Piece {
  fact: Fact
  part: Part
}

/** Two facts where one stands instead of the other, or a fact that has no counterpart. */
interface Difference {
  source?: Fact
  target?: Fact
}

const isShared = ({ fact }: Piece) => fact.shared === true
const hasNoUnit = ({ fact }: Piece) => fact.unit === undefined
const isMonth = ({ part }: Piece) => part.role === 'month'
const isNumber = ({ part }: Piece) => part.role === 'number'
const role = ({ part: { role, readings } }: Piece) => readings.map(reading => `${role} ${reading}`)
const unit = ({ fact: { unit = '' }, part: { readings } }: Piece) =>
  readings.map(reading => `${unit} ${reading}`)
const value = ({ part: { readings } }: Piece) => readings
const not = (test: (piece: Piece) => boolean) => (piece: Piece) => !test(piece)

/** From what is the same in every respect to what differs in its unit alone, which the last pass finds. */
const PASSES: readonly Pass<Piece>[] = [
  { keys: piece => role(piece).map(key => `${piece.fact.unit ?? ''} ${key}`) },
  { source: isShared, target: hasNoUnit, keys: role },
  { source: hasNoUnit, target: isShared, keys: role },
  { source: not(isMonth), target: not(isMonth), keys: unit },
  { source: isShared, target: piece => hasNoUnit(piece) && !isMonth(piece), keys: value },
  { source: piece => hasNoUnit(piece) && !isMonth(piece), target: isShared, keys: value },
  { source: isNumber, target: isNumber, keys: value },
]

const BY_VALUE = PASSES.length - 1

/** The faults of one check: facts that the translation states otherwise, leaves out, or adds. */
export function factFaults(code: FactCode, { source, target }: Pair): Fault[] {
  return differences(source, target)
    .filter(difference => codeOf(difference) === code)
    .map(difference => faultOf(source, target, difference))
}

/** Where two texts state different facts. Every fact is in one difference at most. */
function differences(source: Text, target: Text): Difference[] {
  const [left, right] = [factsOf(source), factsOf(target)]
  if (left.facts.length + right.facts.length === 0) return []
  const found = match(pieces(left), pieces(right), PASSES)
  // Of two numbers that share a unit, the other may have it.
  const kept = new Set(
    found.matched.flatMap(
      ([
        { fact },
        {
          fact: { unit },
        },
      ]) => (fact.shared && fact.unit === unit ? unit : []),
    ),
  )
  const otherUnit = found.matched.filter(
    ([{ fact: a }, { fact: b }, pass]) =>
      pass === BY_VALUE &&
      !isElsewhere(a, right) &&
      !isElsewhere(b, left) &&
      !(a.gives && b.unit === undefined && kept.has(a.unit)),
  )
  const told = new Set<Fact>()
  const differences: Difference[] = []
  const tell = (difference: Difference) => {
    for (const fact of [difference.source, difference.target]) if (fact) told.add(fact)
    differences.push(difference)
  }
  for (const [a, b] of otherUnit)
    if (!told.has(a.fact) && !told.has(b.fact)) tell({ source: a.fact, target: b.fact })

  const ours = leftOver(found.source, left, right, source, target)
  const theirs = leftOver(found.target, right, left, target, source)
  const partner = new Map<Fact, Fact>()
  for (const [a, b] of found.matched) partner.set(a.fact, b.fact).set(b.fact, a.fact)
  // A date of which another part is right has its counterpart already.
  for (const fact of ours) {
    const other = partner.get(fact)
    if (other && !told.has(fact) && !told.has(other)) tell({ source: fact, target: other })
  }
  for (const fact of theirs) {
    const other = partner.get(fact)
    if (other && !told.has(fact) && !told.has(other)) tell({ source: other, target: fact })
  }
  const rest = (facts: readonly Fact[]) => facts.filter(fact => !told.has(fact))
  for (const [a, b] of match(rest(ours), rest(theirs), [{ keys: fact => [classOf(fact)] }]).matched)
    tell({ source: a, target: b })
  const isFirm = (fact: Fact) => !fact.loose
  const [missing, extra] = [rest(ours).filter(isFirm), rest(theirs).filter(isFirm)]
  for (const [index, fact] of missing.entries())
    tell({ source: fact, ...(extra[index] && { target: extra[index] }) })
  for (const fact of extra.slice(missing.length)) tell({ target: fact })
  return differences.sort((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ source, target }: Difference) => (target ?? source)?.start ?? 0

function pieces({ facts }: Facts): Piece[] {
  return facts.flatMap(fact => fact.parts.map(part => ({ fact, part })))
}

/** Whether the other text has the unit of a fact at a place where no figure stands. */
function isElsewhere({ unit }: Fact, other: Facts): boolean {
  return unit !== undefined && other.units.has(unit)
}

/** The facts with a part that nothing in the other text says, in figures or in words. */
function leftOver(
  left: readonly Piece[],
  own: Facts,
  other: Facts,
  { language }: Text,
  { language: otherLanguage }: Text,
): Fact[] {
  const said = new Set(other.facts.flatMap(({ parts }) => parts.flatMap(saidBy)))
  const twice = repeated(own.facts.flatMap(({ parts }) => parts.flatMap(saidBy)))
  const known = language !== undefined && otherLanguage !== undefined
  const facts = left
    .filter(({ fact, part }) => {
      if (isSpelledOut(fact, part, other)) return false
      // What a text says twice, its translation may say once.
      if (saidBy(part).some(saying => said.has(saying) && twice.has(saying))) return false
      return known || !(part.role === 'month' || part.readings.some(reading => IN_WORDS.test(reading)))
    })
    .map(({ fact }) => fact)
  return [...new Set(facts)]
}

/** Whether the other text says it in words, with its unit. */
function isSpelledOut(
  { unit, shared }: Fact,
  { role, readings, spoken = [] }: Part,
  { words, units }: Facts,
): boolean {
  if (role === 'month' || ![...readings, ...spoken].some(reading => words.has(reading))) return false
  return unit === undefined || shared === true || units.has(unit)
}

function repeated(sayings: readonly string[]): Set<string> {
  const seen = new Set<string>()
  return new Set(sayings.filter(saying => seen.has(saying) || !seen.add(saying)))
}

/** Numbers that texts like to write in words; of a language that is not known, these can't be read. */
const IN_WORDS = /^(?:\d|1[0-2])$/

const saidBy = ({ role, readings }: Part) =>
  readings.map(reading => `${role === 'month' ? role : 'number'} ${reading}`)

function classOf({ kind, unit }: Fact): FactCode {
  if (kind === 'date') return 'dates'
  return unit === undefined ? 'numbers' : 'percent-and-currency'
}

/** A date rather than an amount, an amount rather than a number. */
function codeOf({ source, target }: Difference): FactCode {
  const classes = [source, target].flatMap(fact => (fact ? [classOf(fact)] : []))
  return CODES.find(code => classes.includes(code)) ?? 'numbers'
}

const CODES: readonly FactCode[] = ['dates', 'percent-and-currency', 'numbers']

function faultOf(source: Text, target: Text, difference: Difference): Fault {
  const [ours, theirs] = [difference.source, difference.target]
  const text = theirs && target.prose.text.slice(theirs.start, theirs.end)
  const original = ours && source.prose.text.slice(ours.start, ours.end)
  const wording =
    text === undefined
      ? 'missing'
      : original === undefined
        ? 'extra'
        : sameFigures(difference, text, original)
          ? 'written'
          : 'changed'
  return {
    wording,
    args: { ...(text !== undefined && { text }), ...(original !== undefined && { source: original }) },
    ...(theirs && { range: target.prose.place(theirs) }),
    ...(ours && { source: source.prose.place(ours) }),
  }
}

/** Whether two numbers of one unit have the same figures and say another thing all the same. */
function sameFigures({ source, target }: Difference, text: string, original: string): boolean {
  const [a, b] = [text, original].map(number => western(number).replace(/\D/g, ''))
  return (
    a === b && source?.kind === target?.kind && source?.unit === target?.unit && source?.kind === 'quantity'
  )
}
