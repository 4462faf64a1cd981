import { describe, expect, test } from '@jest/globals'
import { decode } from '../../src/page/decode.js'

/** A text in a single-byte encoding, letter by letter. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) {
    const letter = decoder.decode(Uint8Array.of(byte), { stream: true }) + decoder.decode()
    bytes.set(letter, byte)
  }
  return Uint8Array.from([...text].map(letter => bytes.get(letter) as number))
}

const RU = 'Рабочие бастуют.'
const AR = 'إضراب العمال'
const DE = 'Größe – „Übung“'

test.each<[string, string, string, string, string]>([
  ['nothing declared, German', DE, 'windows-1252', 'de', 'Windows-1252'],
  ['nothing declared, Russian', RU, 'windows-1251', 'ru', 'Windows-1251'],
  ['nothing declared, Russian of a country', RU, 'windows-1251', 'ru-RU', 'Windows-1251'],
  ['nothing declared, Arabic', AR, 'windows-1256', 'ar', 'Windows-1256'],
  ['declared', `<meta charset="windows-1251">${RU}`, 'windows-1251', 'de', 'Windows-1251'],
  ['declared without quotes', `<META CharSet=koi8-r>${RU}`, 'koi8-r', 'ru', 'KOI8-R'],
  ['by an alias', `<meta charset='cp1251'/>${RU}`, 'windows-1251', 'de', 'Windows-1251'],
  [
    'as a header',
    `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-5">${RU}`,
    'iso-8859-5',
    'ru',
    'ISO-8859-5',
  ],
  ['in Arabic', `<meta charset=iso-8859-6>${AR}`, 'iso-8859-6', 'ar', 'ISO-8859-6'],
  ['unknown', `<meta charset="geheim">${RU}`, 'windows-1251', 'ru', 'Windows-1251'],
  ['what cannot be true', `<meta charset="utf-8">${DE}`, 'windows-1252', 'de', 'Windows-1252'],
  ['what no bytes tell of', `<meta charset="utf-16">${DE}`, 'windows-1252', 'de', 'Windows-1252'],
  [
    'not declared at the beginning',
    `${' '.repeat(5000)}<meta charset="koi8-r">${DE}`,
    'windows-1252',
    'de',
    'Windows-1252',
  ],
])('bytes that are no UTF-8: %s', (_, text, encoding, language, name) => {
  expect(decode(encoded(text, encoding), 'x', language)).toEqual({ text, encoding: name })
})

test('UTF-8 is UTF-8 whatever a page declares', () => {
  const text = `<meta charset="koi8-r">${RU}`
  expect(decode(new TextEncoder().encode(text), 'x', 'ru')).toEqual({ text, encoding: 'UTF-8' })
})

describe('UTF-8 with bytes in it that are none', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Uint8Array.from(
      parts.flatMap(part => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
    )

  test.each<[string, Uint8Array, object]>([
    ['half of a pair', bytes(`${RU}\n\nОни `, [0xed, 0xa0, 0x80], ' ждут.'), { line: 3, column: 5 }],
    ['a stray byte at the beginning', bytes([0xff], DE), { line: 1, column: 1 }],
    ['a letter cut in two at the end', bytes(AR, [0xd8]), { line: 1, column: AR.length + 1 }],
    ['a long sequence that breaks off', bytes(DE, [0xef, 0xbf], 'x'), { line: 1, column: DE.length + 1 }],
    [
      'behind a sign that stands for a lost letter',
      bytes(`${DE}\uFFFD\n`, [0xc3], 'x'),
      { line: 2, column: 1 },
    ],
  ])('is refused, with the place: %s', (_, broken, place) => {
    expect(() => decode(broken, 'x.md', 'ru')).toThrow(
      expect.objectContaining({ key: 'file.encoding', args: { path: 'x.md', ...place } }),
    )
  })

  test.each<[string, string, string]>([
    ['«Я» и Пётр', 'windows-1251', 'ru'],
    ['Пётр Ёлкин: «Пётр!»', 'windows-1251', 'ru'],
    ['„Spaß“', 'windows-1252', 'de'],
    ['كلمة، وكلمة، وكلمة؛ وجملة؟', 'windows-1256', 'ar'],
  ])('is not what old encodings make by chance: %s', (text, encoding, language) => {
    expect(decode(encoded(text, encoding), 'x', language).text).toBe(text)
  })
})
