import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeReturned } from '../../src/formats/returned/decode.js'
import { runs } from '../runs.js'

/** A text in a single-byte encoding, letter by letter; what it has not is lost. */
function encoded(text: string, encoding: string): Buffer {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--)
    bytes.set(decoder.decode(Uint8Array.of(byte), { stream: true }) + decoder.decode(), byte)
  return Buffer.from([...text].map(letter => bytes.get(letter) ?? 0x3f))
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const PAGES = ['windows-1252', 'windows-1251', 'windows-1256']
const decode = (bytes: Uint8Array, codePages = PAGES, isLenient = true) =>
  decodeReturned(bytes, 'x', { codePages, isLenient })

const DE = 'id;source;target\r\ne1;„Größe“ – über den Fluß;“The river’s size” – Zoë\r\n'
const RU = 'id;source;target\r\ne1;Der Flu?;«Размер» — Через реку, в ООН\r\ne2;x;И он\r\n'
const AR = 'id;source;target\r\ne1;Der Flu?;«حجم النهر»، من أين؟\r\ne2;x;في المدينةِ\r\n'

describe('Unicode', () => {
  test.each([
    ['UTF-8', Buffer.from(RU)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${RU}`)],
    ['UTF-16 with a mark', utf16(`\uFEFF${RU}`)],
    ['UTF-16 with a mark, the other way round', utf16(`\uFEFF${RU}`).swap16()],
    ['UTF-16 without one', utf16(RU)],
    ['UTF-16 without one, the other way round', utf16(RU).swap16()],
  ])('%s', (_what, bytes) => {
    expect(decode(bytes)).toEqual({ text: RU })
    expect(decode(bytes, [], false)).toEqual({ text: RU })
  })

  test('a letter that is broken is replaced for who reads row by row, and refused for all others', () => {
    const cut = Buffer.concat([Buffer.from(`${RU}e3;x;Дв`), Buffer.of(0xd0), Buffer.from('\n')])
    const odd = utf16(`\uFEFF${RU}`).subarray(0, -1)
    expect(decode(cut).text).toBe(`${RU}e3;x;Дв\uFFFD\n`)
    expect(decode(odd).text).toContain('И он')
    const refused = (args: object) =>
      expect.objectContaining({ key: 'file.encoding', args: { path: 'x', ...args } })
    expect(() => decode(cut, PAGES, false)).toThrow(refused({ line: 4, column: 8 }))
    expect(() => decode(odd, PAGES, false)).toThrow(refused({ line: 4, column: 1 }))
  })

  test('a NUL character is refused but for who reads row by row', () => {
    expect(decode(Buffer.from('id\0;target')).text).toBe('id\0;target')
    expect(() => decode(Buffer.from('ä\nid\0'), PAGES, false)).toThrow(
      expect.objectContaining({ key: 'file.binary', args: { path: 'x', line: 2, column: 3 } }),
    )
  })
})

describe('code pages', () => {
  test.each([
    ['German and English', DE, 'windows-1252'],
    ['Russian', RU, 'windows-1251'],
    ['Arabic', AR, 'windows-1256'],
    ['signs alone', 'id;target\ne1;“Yes” – 30 €…\n', 'windows-1252'],
    ['one umlaut', 'id;source;target\ne1;für;for\n', 'windows-1252'],
  ])('%s', (_what, text, page) => {
    const decoded = decode(encoded(text, page))
    expect(decoded).toEqual({ text, encoding: page.replace('w', 'W') })
  })

  test('as a file declares', () => {
    const po =
      'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=CP1251\\n"\n\nmsgid "Größe"\nmsgstr "Размер"\n'
    expect(
      decode(encoded(po.replace('ö', 'o').replace('ß', 's'), 'windows-1251'), PAGES, false),
    ).toMatchObject({
      encoding: 'Windows-1251',
    })
  })

  test.each([
    ['another Russian code', encoded(RU.toLowerCase(), 'koi8-r'), PAGES],
    ['that of DOS', encoded(RU, 'ibm866'), PAGES],
    ['that of old Macs', encoded(DE, 'macintosh'), PAGES],
    [
      'one that no language of the project has',
      encoded(RU, 'windows-1251'),
      ['windows-1252', 'windows-1256'],
    ],
    [
      'two that could be meant',
      encoded('id;target\ne1;dìtì není\n'.replaceAll('ì', 'ě'), 'windows-1250'),
      ['windows-1252', 'windows-1250'],
    ],
    ['German of DOS', Buffer.from('id;target\ne1;H\x84user f\x81r sch\x94ne Stra\xe1en\n', 'latin1'), PAGES],
  ])('%s is refused, with the place of the first letter', (_what, bytes, pages) => {
    expect(() => decode(bytes, pages)).toThrow(
      expect.objectContaining({ key: 'import.encoding', args: expect.objectContaining({ line: 2 }) }),
    )
  })
})

test('property: bytes are decoded or refused, and what is decoded from a code page is what was written', () => {
  const words: Record<string, string[]> = {
    'windows-1252': ['Größe', 'über', 'Öl', 'the', 'café', 'ÜBER', '„so“', '–'],
    'windows-1251': ['Размер', 'через', 'реку', 'и', 'США', '«так»', '—', 'the'],
    'windows-1256': ['حجم', 'النهر', 'في', 'المدينة', '«هكذا»', '،', 'the'],
  }
  fc.assert(
    fc.property(
      fc
        .constantFrom(...PAGES)
        .chain(page =>
          fc.tuple(
            fc.constant(page),
            fc.array(fc.constantFrom(...(words[page] as string[])), { minLength: 4, maxLength: 30 }),
          ),
        ),
      ([page, parts]) => {
        const text = `id;target\n${parts.join(' ')}\n`
        try {
          expect(decode(encoded(text, page)).text).toBe(text)
        } catch (error) {
          expect(error).toMatchObject({ key: 'import.encoding' })
        }
      },
    ),
    runs(1000),
  )
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), bytes => {
      try {
        decode(bytes)
      } catch (error) {
        expect(error).toMatchObject({ name: 'SynopseError' })
      }
    }),
    runs(2000),
  )
})
