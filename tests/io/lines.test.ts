import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Line, linesOf } from '../../src/io/lines.js'
import { runs } from '../runs.js'

async function* pieces(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

async function read(parts: readonly Uint8Array[], limit = 1000): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of linesOf(pieces(parts), limit)) lines.push(line)
  return lines
}

const bytes = (text: string) => new TextEncoder().encode(text)
const numbered = (...texts: string[]) => texts.map((text, index) => ({ number: index + 1, text }))

test.each<[string, string, Line[]]>([
  ['nothing', '', []],
  ['a last line without an end', 'a\nb', numbered('a', 'b')],
  ['a last line with one', 'a\nb\n', numbered('a', 'b')],
  ['empty lines', '\n\na\n\n', numbered('', '', 'a', '')],
  ['line ends of Windows stay, they are white space', 'a\r\nb\r\n', numbered('a\r', 'b\r')],
  ['line separators are no line ends', 'a\u2028b\u0085c', numbered('a\u2028b\u0085c')],
])('%s', async (_, text, lines) => {
  expect(await read([bytes(text)])).toEqual(lines)
})

test('a line that is no UTF-8 spoils no other', async () => {
  const parts = [bytes('é\n'), Uint8Array.of(0x61, 0xff, 0x0a), bytes('ü')]
  expect(await read(parts)).toEqual([
    { number: 1, text: 'é' },
    { number: 2, fault: 'encoding' },
    { number: 3, text: 'ü' },
  ])
})

test('a line may be as long as the limit, in bytes; of a longer one, its size is known', async () => {
  const parts = ['é', 'é\nab', 'cd\nabc', 'de\nx'].map(bytes)
  expect(await read(parts, 4)).toEqual([
    { number: 1, text: 'éé' },
    { number: 2, text: 'abcd' },
    { number: 3, fault: 'tooLong', size: 5 },
    { number: 4, text: 'x' },
  ])
})

test('how the bytes come makes no difference', () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).map(bytes),
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom(bytes('\r\n'), bytes('\n\n'), Uint8Array.of(0xc3)),
  )
  const text = fc
    .array(line, { maxLength: 8 })
    .map(lines => Buffer.concat(lines.flatMap(line => [line, bytes('\n')])))
  return fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.nat(100)),
      fc.integer({ min: 1, max: 20 }),
      async (all, cuts, limit) => {
        const places = [0, ...cuts.filter(cut => cut < all.length).sort((a, b) => a - b), all.length]
        const parts = places.slice(1).map((end, index) => all.subarray(places[index], end))
        expect(await read(parts, limit)).toEqual(await read([all], limit))
      },
    ),
    runs(500),
  )
})

test('a line that does not end is not kept', async () => {
  const chunk = new Uint8Array(1024 ** 2).fill(0x61)
  const before = process.memoryUsage().arrayBuffers
  let most = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let count = 0; count < 200; count++) {
      yield chunk
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
  }
  const lines: Line[] = []
  for await (const line of linesOf(endless(), 4 * 1024 ** 2)) lines.push(line)
  expect(lines).toEqual([{ number: 1, fault: 'tooLong', size: 200 * 1024 ** 2 }])
  expect(most).toBeLessThan(32 * 1024 ** 2)
})
