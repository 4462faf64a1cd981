import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { damageOf } from '../../src/encoding/damage-of.js'
import { FORMATS } from '../../src/formats/index.js'
import { wholeText } from '../../src/formats/text-writer.js'
import { parseTmx } from '../../src/memory/tmx.js'
import { exchange } from '../formats/arbitrary.js'

const options = { source: 'de', targets: ['en', 'ru', 'ar'] }
const read = (body: string, head = '') =>
  parseTmx(
    `<?xml version="1.0"?>${head}<tmx version="1.4"><header/><body>${body}</body></tmx>`,
    'x.tmx',
    options,
  )
const parse = (body: string, head = '') => read(body, head).pairs
const tuv = (language: string, seg: string) => `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`

test('property: what goes out as TMX is remembered, with the German that it was made from, unless it is damaged', async () => {
  const writer = await FORMATS.tmx.writer()
  fc.assert(
    fc.property(exchange, given => {
      const units = given.units.filter(
        ({ source, previous = source, target }) =>
          target !== '' && !damageOf(previous, '', 'de') && !damageOf(target, previous, 'ar'),
      )
      expect(parseTmx(wholeText(writer, given), 'x.tmx', options).pairs).toEqual(
        units.map(({ document, id, source, previous, target }) => ({
          document: 'x.tmx',
          unit: `${document}/${id}`,
          language: 'ar',
          source: previous ?? source,
          target,
        })),
      )
    }),
  )
})

describe('of other tools', () => {
  test.each([
    ['DE-DE', 'ru_RU', 'ru'],
    ['de', 'EN', 'en'],
  ])('%s and %s are the languages of the project', (source, target, language) => {
    expect(parse(`<tu>${tuv(source, 'Ja')}${tuv(target, 'да')}</tu>`)).toEqual([
      { document: 'x.tmx', unit: '1', language, source: 'Ja', target: 'да' },
    ])
  })

  test('all targets of a pair count; other languages, empty ones and those without German do not', () => {
    const pairs = parse(
      `<tu tuid="a">${tuv('fr', 'oui')}${tuv('en', 'yes')}${tuv('de', 'Ja')}${tuv('ar', 'نعم')}${tuv('ru', ' ')}</tu><tu>${tuv('en', 'no')}${tuv('ru', 'нет')}</tu>`,
    )
    expect(pairs.map(({ unit, language }) => [unit, language])).toEqual([
      ['a', 'en'],
      ['a', 'ar'],
    ])
  })

  test('codes mean nothing, what is marked is text', () => {
    const seg =
      'Ein <bpt i="1">&lt;b&gt;</bpt>Wort<ept i="1">&lt;/b&gt;</ept> <hi>zwei</hi><ph>{x<sub>y</sub>}</ph>'
    expect(parse(`<tu>${tuv('de', seg)}${tuv('en', 'A')}</tu>`)[0]?.source).toBe('Ein Wort zwei')
  })

  test('a document type may name its rules, and hold none', () => {
    const pair = `<tu>${tuv('de', 'Ja')}${tuv('en', 'yes')}</tu>`
    expect(parse(pair, '<!DOCTYPE tmx SYSTEM "tmx11.dtd">')).toHaveLength(1)
    expect(() => parse(pair, '<!DOCTYPE tmx [<!ENTITY x "y">]>')).toThrow(
      expect.objectContaining({ key: 'xml.doctype' }),
    )
  })

  test.each([
    ['an entity that is not declared here', '&x;'],
    ['one that is nothing', '&;'],
    ['an ampersand by itself', 'R & D'],
    ['a control character', 'a\u0001'],
    ['one as a reference', '&#x1F;'],
    ['a reference beyond Unicode', '&#x110000;'],
    ['a reference to half a character', '&#xD800;'],
    ['the end of a section that has none', 'a]]>'],
    ['bytes that were no character', '\uFFFF'],
  ])('a unit with %s is skipped, those beside it are read', (_what, sign) => {
    const pair = `<tu>${tuv('de', 'Ja')}${tuv('en', 'yes')}</tu>`
    const { pairs, skipped } = read(
      `${pair}\n<tu tuid="b">${tuv('de', `Nein ${sign}`)}${tuv('en', 'no')}</tu>\n${pair}`,
      '<!DOCTYPE tmx SYSTEM "tmx11.dtd">',
    )
    expect(pairs.map(({ unit, source }) => [unit, source])).toEqual([
      ['1', 'Ja'],
      ['3', 'Ja'],
    ])
    expect(skipped).toEqual([{ line: 2, reason: 'unreadable', text: expect.stringContaining('Nein') }])
  })

  test('a sign that can not be read in the tag of a unit is told of that unit', () => {
    const { pairs, skipped } = read(`<tu tuid="a&b">${tuv('de', 'Ja')}${tuv('en', 'yes')}</tu>`)
    expect([pairs, skipped]).toEqual([[], [{ line: 1, reason: 'unreadable', text: 'Jayes' }]])
  })

  test('outside of units nothing is passed over; what is cut off or crossed is refused', () => {
    const pair = `<tu>${tuv('de', 'Ja')}${tuv('en', 'yes')}</tu>`
    for (const body of [`${pair}&x;`, pair.slice(0, -10), `${pair}<tu>`, pair.replace('</seg>', '</tuv>')])
      expect(() => read(body)).toThrow(expect.objectContaining({ key: 'xml.broken' }))
  })

  test('sections and comments hold ampersands', () => {
    const seg = '<![CDATA[Kohle & Stahl]]><!-- & -->'
    expect(parse(`<tu>${tuv('de', seg)}${tuv('en', 'A')}</tu>`)[0]?.source).toBe('Kohle & Stahl')
  })

  test('names are known with any prefix, declared or not; what has no width is empty', () => {
    const text = `<t:tmx version="1.4"><t:body><t:tu><t:tuv xml:lang="de-DE"><t:seg>Ja</t:seg></t:tuv><t:tuv xml:lang="AR-SA"><t:seg>نعم</t:seg></t:tuv><t:tuv xml:lang="en"><t:seg>\u200B</t:seg></t:tuv></t:tu></t:body></t:tmx>`
    expect(parseTmx(text, 'x.tmx', options).pairs.map(({ language }) => language)).toEqual(['ar'])
  })
})

describe('texts that do not say what somebody wrote are told, and are no pairs', () => {
  const misread = (text: string) => Buffer.from(text).toString('latin1')
  test.each([
    ['lost letters', 'Die Grube schloss.', '????? ?????????.', '????? ?????????.'],
    [
      'misread letters',
      'Die Grube schloss.',
      misread('Шахта закрылась.'),
      misread('Шахта закрылась.').trim(),
    ],
    [
      'a misread original',
      misread('Über Tage blieb es ruhig.'),
      'Наверху было тихо.',
      misread('Über Tage blieb es ruhig.'),
    ],
  ])('%s', (_what, source, target, text) => {
    const good = `<tu tuid="g">${tuv('de', 'Wer?')}${tuv('ru', 'Кто?')}</tu>`
    const { pairs, skipped } = read(`<tu>${tuv('de', source)}${tuv('ru', target)}</tu>\n${good}`)
    expect(pairs.map(({ unit }) => unit)).toEqual(['g'])
    expect(skipped).toEqual([{ line: 1, reason: 'damaged', text }])
  })

  test('one damaged translation keeps none of the others', () => {
    const all = ['de', 'en', 'ru', 'ar'].map((language, index) =>
      tuv(language, ['Sie streikten.', 'They struck.', '??? ?????????.', 'أضربوا.'][index] as string),
    )
    const { pairs, skipped } = read(`<tu>${all.join('\n')}</tu>`)
    expect(pairs.map(({ language }) => language)).toEqual(['en', 'ar'])
    expect(skipped).toEqual([{ line: 3, reason: 'damaged', text: '??? ?????????.' }])
  })

  test('what concerns no language of the project is not told; question marks may be meant', () => {
    expect(parse(`<tu>${tuv('de', 'Wirklich??')}${tuv('ru', 'Правда???')}</tu>`)).toHaveLength(1)
    expect(read(`<tu>${tuv('de', 'Ja')}${tuv('fr', '????? ????')}</tu>`).skipped).toEqual([])
    expect(read(`<tu>${tuv('de', '????? ????')}${tuv('fr', 'Oui')}</tu>`).skipped).toEqual([])
  })
})
