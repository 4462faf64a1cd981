import fc from 'fast-check'

/** One change of a file; where it happens is a share of its length. */
interface Mutation {
  how: keyof typeof HOW
  at: number
  length: number
  what: number
}

/** What no file of people has, what attackers write, and what programs stumble over. */
const HOSTILE = [
  '__proto__',
  'constructor',
  '"__proto__":{"x":1},',
  '\u001b[2J\u001b]0;x\u0007',
  '\u202Eevil\u202C\u2066\u2069',
  '\uFEFF',
  '\uFFFD',
  '\uD800',
  '\u0000',
  '\u0085\u2028\u2029',
  '????',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>',
  '&#0;&#xD800;&#x10FFFF;&a;',
  ']]><![CDATA[',
  '<!--',
  '-->',
  '"',
  "'",
  '\\',
  '\\u0000\\x00',
  '<<<<<<< HEAD\n=======\n>>>>>>> x\n',
  '=HYPERLINK("http://x")',
  ';\t,;\t,',
  '\r',
  '\r\n\r\n',
  '---\n',
  '{{< x >}}{% if %}<%= y %>{}',
  '$$\\frac{}$$',
  '[^1]: [^1] [x]: <',
  '| a |\n|-|\n',
  'Ð¡Ñ‚Ð°Ñ‡ÐºÐ°',
  '9'.repeat(400),
  'e\u0301'.repeat(300),
  '1e999',
  'null',
  'true',
  '[]',
  '{}',
  '-1',
  'NaN',
]

const NESTED = [
  '[',
  '{"a":',
  '(',
  '<g id="1">',
  '<mrk>',
  '<div>',
  '<b>',
  '> ',
  '- ',
  '*a ',
  '**',
  '_',
  '`',
  '![',
  '<a href=x>',
  '{',
  '"',
  '[x](',
  '||',
  '${',
  '{%',
  '<!--',
]

/** What each change does to a text; `other` is another file of the same kind. */
const HOW = {
  nothing: text => text,
  cut: (text, { at }) => text.slice(0, at),
  behead: (text, { at }) => text.slice(at),
  drop: (text, { at, length }) => text.slice(0, at) + text.slice(at + length),
  repeat: (text, { at, length, what }) =>
    text.slice(0, at) + text.slice(at, at + length).repeat(2 + (what % 8)) + text.slice(at),
  splice: (text, { at, length, what }, other) => {
    const from = what % Math.max(1, other.length)
    return text.slice(0, at) + other.slice(from, from + length) + text.slice(at)
  },
  turn: (text, { at, length }) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  insert: (text, { at, what }) => text.slice(0, at) + HOSTILE[what % HOSTILE.length] + text.slice(at),
  nest: (text, { at, what }) =>
    text.slice(0, at) + (NESTED[what % NESTED.length] as string).repeat(depth(what)) + text.slice(at),
  /** The next word, number, or quoted value becomes another. */
  reword: (text, { at, what }) =>
    text.slice(0, at) +
    text.slice(at).replace(/"[^"\n]*"|[\p{L}\p{N}]+/u, () => HOSTILE[what % HOSTILE.length] as string),
  misspell: (text, { at, what }) =>
    text.slice(0, at) + String.fromCodePoint(32 + (what % 94)) + text.slice(at + 1),
} as const satisfies Record<string, (text: string, mutation: Omit<Mutation, 'how'>, other: string) => string>

/** A few levels, and now and then so many that they fill what holds them. */
const depth = (what: number) => (what % 50 === 0 ? 1500 : 2 + ((what * 37) % 40))

/** A length that a text does not grow beyond, but by such levels: what is tried is what is in it, not how much it is. */
const LONG = 3000

function mutated(text: string, { how, at, ...more }: Mutation, other: string): string {
  if (text.length > LONG) return text
  return HOW[how](text, { at: Math.floor(at * text.length), ...more }, other)
}

/** How the bytes of a text come out that was not kept as it was. */
const BYTES: readonly ((text: string, what: number) => Uint8Array)[] = [
  text => Buffer.from(text, 'utf16le'),
  text => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  text => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  text => Buffer.from(`\uFEFF${text}`),
  text => Buffer.from(text, 'latin1'),
  text => Buffer.from(Buffer.from(text).toString('latin1')),
  (text, what) => flipped(Buffer.from(text), what),
  (text, what) => flipped(flipped(Buffer.from(text), what), what * 7919),
  (text, what) => Buffer.from(text).subarray(0, what % (text.length + 1)),
]

function flipped(bytes: Buffer, what: number): Buffer {
  if (bytes.length > 0) (bytes[what % bytes.length] as number) ^= 1 << (what % 8)
  return bytes
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom(...(Object.keys(HOW) as (keyof typeof HOW)[])),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  what: fc.nat(100_000),
})

/** Files that are nearly one of these: a few changes of the text, and in one of four of its bytes. */
export function mutants(texts: readonly string[]): fc.Arbitrary<Uint8Array> {
  return fc
    .record({
      base: fc.constantFrom(...texts),
      other: fc.constantFrom(...texts),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }),
      bytes: fc.nat(4 * BYTES.length),
      what: fc.nat(100_000),
    })
    .map(({ base, other, mutations, bytes, what }) => {
      const text = mutations.reduce((text, mutation) => mutated(text, mutation, other), base)
      return BYTES[bytes]?.(text, what) ?? Buffer.from(text)
    })
}
