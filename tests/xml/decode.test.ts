import { describe, expect, test } from '@jest/globals'
import { decodeXml } from '../../src/xml/decode.js'
import { parseXml, textIn } from '../../src/xml/read.js'

const TEXT = 'Größe — Вот так'
const xml = (encoding: string, text = TEXT) =>
  `<?xml version="1.0"${encoding && ` encoding="${encoding}"`}?><a>${text}</a>`

/** Bytes of a text in UTF-16. */
function wide(text: string, { big = false, mark = true } = {}): Buffer {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
  return big ? bytes.swap16() : bytes
}
const latin = (text: string) => Buffer.from(text, 'latin1')

describe('an XML document is read', () => {
  test.each<[string, Buffer]>([
    ['in UTF-8', Buffer.from(xml('UTF-8'))],
    ['in UTF-8 with a mark', Buffer.from(`\uFEFF${xml('utf-8')}`)],
    ['without a declaration', Buffer.from(`<a>${TEXT}</a>`)],
    ['in UTF-16 with a mark', wide(xml('utf-16'))],
    ['in UTF-16, the other way round', wide(xml('UTF-16'), { big: true })],
    ['in UTF-16 without a mark', wide(xml('utf-16'), { mark: false })],
    ['the same, the other way round', wide(xml('utf-16'), { big: true, mark: false })],
    ['in UTF-16 that is said to be UTF-8', wide(xml('utf-8'))],
    ['in UTF-8 that is said to be UTF-16', Buffer.from(xml('utf-16'))],
    ['in UTF-8 that is said to be Latin-1', Buffer.from(xml('iso-8859-1'))],
    ['in UTF-8 that is said to be something unknown', Buffer.from(xml('klingon'))],
  ])('%s', (_how, bytes) => {
    expect(textIn(parseXml(decodeXml(bytes, 'x'), 'x'))).toBe(TEXT)
  })

  test.each([
    ['iso-8859-1', latin(xml('iso-8859-1', 'Größe')), 'Größe'],
    [
      'Windows-1252',
      Buffer.concat([latin(xml('windows-1252', 'a').slice(0, -5)), Buffer.from([0x84, 0xdf]), latin('</a>')]),
      '„ß',
    ],
    [
      'Windows-1251',
      Buffer.concat([
        latin(xml('Windows-1251', '')).subarray(0, -4),
        Buffer.from([0xc4, 0xe0]),
        latin('</a>'),
      ]),
      'Да',
    ],
  ])('in %s', (_encoding, bytes, text) => {
    expect(textIn(parseXml(decodeXml(bytes, 'x'), 'x'))).toBe(text)
  })
})

test('what was in another encoding says from then on that it is UTF-8', () => {
  expect(decodeXml(wide(xml('utf-16')), 'x')).toBe(xml('UTF-8'))
  expect(decodeXml(Buffer.from(xml('utf-16')), 'x')).toBe(xml('UTF-8'))
  expect(decodeXml(Buffer.from(xml('utf-8')), 'x')).toBe(xml('utf-8'))
})

test('single broken bytes are where they are, and nothing else is lost', () => {
  const [before, after] = [Buffer.from('<a><b>Größe und Maße</b><b>Stra'), Buffer.from('e</b></a>')]
  const text = decodeXml(Buffer.concat([before, Buffer.from([0xdf]), after]), 'x')
  const [whole, broken] = parseXml(text, 'x', ['b']).children
  expect(whole).not.toHaveProperty('fault')
  expect(broken).toHaveProperty('fault', 'disallowed character')
})

test('bytes of which nobody says what they are are refused, with their place', () => {
  expect(() => decodeXml(latin('<a>\nGröße</a>'), 'x')).toThrow(
    expect.objectContaining({ key: 'file.encoding', args: { path: 'x', line: 2, column: 3 } }),
  )
  expect(() => decodeXml(latin(xml('utf-16', 'Größe')), 'x')).toThrow(
    expect.objectContaining({ key: 'file.encoding' }),
  )
  expect(() => decodeXml(Buffer.from('<a>\0</a>'), 'x')).toThrow(
    expect.objectContaining({ key: 'file.binary' }),
  )
})
