import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMATS } from '../../src/formats/index.js'
import { parseTmx } from '../../src/memory/tmx.js'
import { exchange } from '../formats/arbitrary.js'

const options = { source: 'de', targets: ['en', 'ru', 'ar'] }
const parse = (body: string, head = '') =>
  parseTmx(
    `<?xml version="1.0"?>${head}<tmx version="1.4"><header/><body>${body}</body></tmx>`,
    'x.tmx',
    options,
  )
const tuv = (language: string, seg: string) => `<tuv xml:lang="${language}"><seg>${seg}</seg></tuv>`

test('property: what goes out as TMX is remembered, with the German that it was made from', async () => {
  const write = await FORMATS.tmx.write()
  fc.assert(
    fc.property(exchange, given => {
      const units = given.units.filter(({ target }) => target !== '')
      expect(parseTmx(write(given), 'x.tmx', options)).toEqual(
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
    expect(() => parse(pair.replace('Ja', '&x;'), '<!DOCTYPE tmx SYSTEM "tmx11.dtd">')).toThrow(
      expect.objectContaining({ key: 'xml.broken' }),
    )
  })
})
