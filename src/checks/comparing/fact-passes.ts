import type { Fact, FactPart } from '../reading/fact.js'
import type { Pass } from './match-items.js'

/** A part of a fact, compared for itself: a date may stand apart in the other language. */
export interface ComparedPart {
  fact: Fact
  part: FactPart
}

const isShared = ({ fact }: ComparedPart) => fact.shared === true
const hasNoUnit = ({ fact }: ComparedPart) => fact.unit === undefined
const isMonth = ({ part }: ComparedPart) => part.role === 'month'
const isNumber = ({ part }: ComparedPart) => part.role === 'number'
const isUnread = ({ fact }: ComparedPart) => fact.unread === true
const mayHaveUnit = (item: ComparedPart) => isUnread(item) && hasNoUnit(item)
const not = (test: (item: ComparedPart) => boolean) => (item: ComparedPart) => !test(item)

const role = ({ part: { role, readings } }: ComparedPart) => readings.map(reading => `${role} ${reading}`)
const value = ({ part: { readings } }: ComparedPart) => readings
const possible = ({ part: { readings, possible = [] } }: ComparedPart) => [...readings, ...possible]
const withUnit = (values: (item: ComparedPart) => readonly string[]) => (item: ComparedPart) =>
  values(item).map(value => `${item.fact.unit ?? ''} ${value}`)

/** From what is the same in every respect to what differs in its unit alone, which the last pass finds. */
export const PASSES: readonly Pass<ComparedPart>[] = [
  { keys: withUnit(role) },
  { source: isShared, target: hasNoUnit, keys: role },
  { source: hasNoUnit, target: isShared, keys: role },
  { source: not(isMonth), target: not(isMonth), keys: withUnit(value) },
  { source: isShared, target: item => hasNoUnit(item) && !isMonth(item), keys: value },
  { source: item => hasNoUnit(item) && !isMonth(item), target: isShared, keys: value },
  // Of a language that is not known: what its figures may say, and its units that may stand in words.
  { source: isUnread, keys: withUnit(possible) },
  { target: isUnread, keys: withUnit(possible) },
  { source: mayHaveUnit, keys: possible },
  { target: mayHaveUnit, keys: possible },
  { source: isNumber, target: isNumber, keys: value },
]

/** The pass that finds what differs in its unit alone. */
export const BY_VALUE = PASSES.length - 1
