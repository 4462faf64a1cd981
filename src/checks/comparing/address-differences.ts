import { languageOf } from '../../languages/tag.js'
import type { CheckedPair } from '../checked-pairs.js'
import type { PairFault } from '../pair-fault.js'
import { type Address, type AddressParts, addressesOf, addressPartsOf } from '../reading/addresses.js'
import { readOnce } from '../reading/read-once.js'
import { matchItems, type Pass } from './match-items.js'

/** An address with what it is compared by. */
export interface ComparedAddress extends Address {
  parts: AddressParts
}

/** How the addresses of a translation differ from those of its source. */
export interface AddressDifferences {
  changed: (readonly [source: ComparedAddress, target: ComparedAddress])[]
  missing: ComparedAddress[]
  extra: ComparedAddress[]
}

/** Languages whose pages a translation may lead to, besides its own: the most often translated one. */
const LINGUA_FRANCA = 'en'

/** The same page, the same in another language, a page whose name is in another language. */
function passes(source: string, target: string): Pass<ComparedAddress>[] {
  const inSource = ({ parts }: ComparedAddress) => parts.language === source
  const inTarget = ({ parts }: ComparedAddress) => parts.language === target
  const elsewhere = ({ parts }: ComparedAddress) => parts.language !== undefined && parts.language !== source
  const host = ({ parts }: ComparedAddress) => [parts.host]
  return [
    { keys: ({ parts }) => [`${parts.page}#${parts.fragment}`] },
    { keys: ({ parts }) => [parts.page] },
    { keys: ({ parts }) => [parts.neutral] },
    { source: inSource, target: elsewhere, keys: host },
    ...(target === LINGUA_FRANCA ? [] : [{ source: elsewhere, target: inTarget, keys: host }]),
  ]
}

/** How the addresses of a pair differ, those of each kind by themselves. */
export const addressDifferences = readOnce(
  (pair: CheckedPair): Readonly<Record<Address['kind'], AddressDifferences>> => ({
    web: differencesOf('web', pair),
    mail: differencesOf('mail', pair),
  }),
)

function differencesOf(kind: Address['kind'], { source, target }: CheckedPair): AddressDifferences {
  const [own, other] = [languageOf(source.tag), languageOf(target.tag)]
  const languages = [own, other, LINGUA_FRANCA]
  const read = (text: CheckedPair['source']) =>
    addressesOf(text)
      .filter(address => address.kind === kind)
      .map(address => ({ ...address, parts: addressPartsOf(address.text, languages) }))
  const found = matchItems(read(source), read(target), passes(own, other))
  const cut = found.matched.filter(([a, b]) => isCut(a.parts, b.parts))
  const others = matchItems(found.source, found.target, [{ keys: () => [''] }])
  return {
    changed: [...cut, ...others.matched].map(([a, b]) => [a, b] as const),
    missing: others.source,
    extra: others.target,
  }
}

/** Whether an address breaks off before another one ends. */
function isCut(source: AddressParts, target: AddressParts): boolean {
  if (source.page === target.page || source.neutral === target.neutral)
    return (
      target.fragment !== source.fragment &&
      source.fragment.startsWith(target.fragment) &&
      target.fragment !== ''
    )
  return source.neutral.startsWith(target.neutral) && source.language !== target.language
}

/** Addresses that lead elsewhere, are missing, or have nothing in the source. */
export function addressFaults({ changed, missing, extra }: AddressDifferences): PairFault[] {
  return [
    ...changed.map(
      ([a, b]): PairFault => ({
        wording: 'changed',
        args: { text: b.text, source: a.text },
        range: { start: b.start, end: b.end },
        source: { start: a.start, end: a.end },
      }),
    ),
    ...missing.map(
      ({ text, start, end }): PairFault => ({
        wording: 'missing',
        args: { source: text },
        source: { start, end },
      }),
    ),
    ...extra.map(
      ({ text, start, end }): PairFault => ({ wording: 'extra', args: { text }, range: { start, end } }),
    ),
  ]
}
