import fc from 'fast-check'

/** Where the surrogates begin, which are no characters, and how many there are. */
const [SURROGATES, COUNT] = [0xd800, 0x800]

const character = fc.nat(0x10ffff - COUNT).map(at => String.fromCodePoint(at < SURROGATES ? at : at + COUNT))

/** Names that objects have of themselves. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__']

/**
 * A text of any characters. It is what the unit `binary` of fast-check gives, which lists all characters first: that took a second
 * in each file of tests.
 *
 * @param minLength characters (default: 0)
 * @param maxLength characters (default: as fast-check sees fit)
 */
export function anyText(length: { minLength?: number; maxLength?: number } = {}): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = length
  const names = INHERITED.filter(name => name.length >= minLength && name.length <= maxLength)
  const text = fc.string({ unit: character, ...length })
  return names.length ? fc.oneof({ weight: 19, arbitrary: text }, fc.constantFrom(...names)) : text
}
