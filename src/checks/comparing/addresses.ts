import { languageOf } from '../../languages/tag.js'
import type { Fault, Pair } from '../pair.js'
import { type Address, type AddressParts, addressesOf, partsOf } from '../reading/addresses.js'
import { match, type Pass } from './match.js'

/** An address with what it is compared by. */
export interface Compared extends Address {
  parts: AddressParts
}

/** How the addresses of a translation differ from those of its German. */
export interface AddressDifferences {
  changed: (readonly [german: Compared, target: Compared])[]
  missing: Compared[]
  extra: Compared[]
}

/** Languages whose pages a translation may lead to, besides its own: the most often translated one. */
const LINGUA_FRANCA = 'en'

/** The same page, the same in another language, a page whose name is in another language. */
function passes(source: string, target: string): Pass<Compared>[] {
  const inSource = ({ parts }: Compared) => parts.language === source
  const inTarget = ({ parts }: Compared) => parts.language === target
  const elsewhere = ({ parts }: Compared) => parts.language !== undefined && parts.language !== source
  const host = ({ parts }: Compared) => [parts.host]
  return [
    { keys: ({ parts }) => [`${parts.page}#${parts.fragment}`] },
    { keys: ({ parts }) => [parts.page] },
    { keys: ({ parts }) => [parts.neutral] },
    { german: inSource, target: elsewhere, keys: host },
    ...(target === LINGUA_FRANCA ? [] : [{ german: elsewhere, target: inTarget, keys: host }]),
  ]
}

/** Compares the addresses of one kind. */
export function addressDifferences(kind: Address['kind'], { german, target }: Pair): AddressDifferences {
  const [source, other] = [languageOf(german.tag), languageOf(target.tag)]
  const languages = [source, other, LINGUA_FRANCA]
  const read = (text: Pair['german']) =>
    addressesOf(text)
      .filter(address => address.kind === kind)
      .map(address => ({ ...address, parts: partsOf(address.text, languages) }))
  const found = match(read(german), read(target), passes(source, other))
  const cut = found.matched.filter(([a, b]) => isCut(a.parts, b.parts))
  const others = match(found.german, found.target, [{ keys: () => [''] }])
  return {
    changed: [...cut, ...others.matched].map(([a, b]) => [a, b] as const),
    missing: others.german,
    extra: others.target,
  }
}

/** Whether an address breaks off before another one ends. */
function isCut(german: AddressParts, target: AddressParts): boolean {
  if (german.page === target.page || german.neutral === target.neutral)
    return (
      target.fragment !== german.fragment &&
      german.fragment.startsWith(target.fragment) &&
      target.fragment !== ''
    )
  return german.neutral.startsWith(target.neutral) && german.language !== target.language
}

/** Addresses that lead elsewhere, are missing, or have nothing in the German. */
export function addressFaults({ changed, missing, extra }: AddressDifferences): Fault[] {
  return [
    ...changed.map(([a, b]) => ({
      wording: 'changed',
      args: { text: b.text, german: a.text },
      range: { start: b.start, end: b.end },
      german: { start: a.start, end: a.end },
    })),
    ...missing.map(({ text, start, end }) => ({
      wording: 'missing',
      args: { german: text },
      german: { start, end },
    })),
    ...extra.map(({ text, start, end }) => ({ wording: 'extra', args: { text }, range: { start, end } })),
  ]
}
