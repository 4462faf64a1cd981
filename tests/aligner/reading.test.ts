import { describe, expect, test } from '@jest/globals'
import { addressKeys } from '../../src/aligner/reading/address-keys.js'
import { blocks } from '../../src/aligner/reading/blocks.js'
import { compoundParts } from '../../src/aligner/reading/compounds.js'
import { markKeys } from '../../src/aligner/reading/mark-keys.js'
import { numbers } from '../../src/aligner/reading/numbers.js'
import { itemText, readSide } from '../../src/aligner/reading/side.js'
import { skeleton } from '../../src/aligner/reading/skeleton.js'
import { words } from '../../src/aligner/reading/words.js'
import { stemmer } from '../../src/languages/stems.js'
import { seen } from '../../src/text/seen.js'

describe('numbers', () => {
  test.each([
    ['30,2% im Jahr 1989', ['302', '1989']],
    ['30.2% in 1989', ['302', '1989']],
    ['٣٠٫٢٪ في عام ١٩٨٩', ['302', '1989']],
    ['۳۰٫۲', ['302']],
    ['19.600.000', ['19600000']],
    ['19 600 000 человек', ['19600000']],
    ['19’600', ['19600']],
    ['am 12. 2019', ['12', '2019']],
    ['12 2019', ['12', '2019']],
    ['keine', []],
  ])('%s', (text, keys) => expect(numbers(text).map(({ key }) => key)).toEqual(keys))
})

describe('addresses', () => {
  test.each([
    ['[hier](https://www.example.org/a/b#c)', ['example.org/a/b', 'example.org']],
    ['siehe https://example.org/a.', ['example.org/a.', 'example.org']],
    ['[oben](../start/#anfang)', ['../start/']],
    ['an info@example.org', ['info@example.org']],
    ['von @anna und `npm ci`', ['@anna', 'npm ci']],
    ['<img src="https://example.org/x.png">', ['example.org/x.png', 'example.org']],
    ['Verhältnis 3:1 (etwa)', []],
  ])('%s', (text, keys) => expect(addressKeys(text)).toEqual(keys))
})

describe('marks are the same in every language', () => {
  test.each([
    ['Warum? „Darum!“', 'Почему? «Потому!»'],
    ['Warum? „Darum!“', 'لماذا؟ «لأن!»'],
    ['Eins; zwei (drei).', 'واحد؛ اثنان (ثلاثة).'],
    ['Und zwar:', 'А именно:'],
    ['Überschrift', 'عنوان'],
  ])('%s = %s', (source, other) => expect(markKeys(other)).toEqual(markKeys(source)))
})

describe('blocks', () => {
  test.each([
    ['## Titel', ['heading', 'heading 2']],
    ['- Punkt', ['list-item', 'body']],
    ['> Zitat', ['quote', 'body']],
    ['**Fett** am Anfang', ['bold beginning', 'bold', 'body']],
    ['Text mit _Betonung_ und [Link](x)', ['emphasis', 'link', 'body']],
    ['snake_case_name', ['body']],
  ])('%s', (text, keys) => expect(blocks(text)).toEqual(keys))
})

describe('skeletons of names across scripts', () => {
  test.each([
    ['Nasarbajew', 'Назарбаев', 'نزارباييف'],
    ['Karaganda', 'Караганда', 'كاراغندا'],
    ['Tokajew', 'Токаев', 'توكاييف'],
    ['Schymkent', 'Шымкент', 'شيمكنت'],
  ])('%s', (source, russian, arabic) => {
    expect([skeleton(russian), skeleton(arabic)]).toEqual([skeleton(source), skeleton(source)])
  })
})

describe('stems', () => {
  test.each([
    ['de', ['häuser', 'haus']],
    ['ru', ['пользователями', 'пользователь']],
    ['ru', ['ёлка', 'елка']],
    ['ar', ['والمستخدمين', 'مستخدم']],
    ['ar', ['بِالْمَشْرُوعِ', 'مشروع']],
    ['en', ['communities', 'community']],
    ['is', ['stjórnmálin', 'stjórnmálum']],
  ])('%s: %j meet', (language, forms) => expect(new Set(forms.map(stemmer(language))).size).toBe(1))
})

describe('compounds', () => {
  const known = new Set(['code', 'beispiel', 'arbeit', 'markt'])
  test.each([
    ['codebeispiel', ['code', 'beispiel']],
    ['arbeitsmarkt', ['arbeit', 'markt']],
    ['xylomarkt', ['markt']],
    ['arbeitslos', ['arbeit']],
    ['nicht', []],
  ])('%s', (stem, parts) => expect(compoundParts(stem, part => known.has(part))).toEqual(parts))
})

test('visible text is without markup', () => {
  expect(seen('## **Fett** und [Link](https://example.org "Titel") <b>x</b> `y` \\*')).toBe(
    'Fett und Link x y *',
  )
  expect(words('Öl & Gas, ١٢ نفط')).toEqual(['Öl', 'Gas', 'نفط'])
})

test('a side knows its items and where they stand, and shows them as they are written', () => {
  const side = readSide(['Die Häuser kosten 30,2 Mio.', 'Ein Haus: 3'], 'de')
  const type = side.types.findIndex(({ key, sort }) => sort === 'word' && key === 'haus')
  expect(side.types[type]?.pieces).toEqual([0, 1])
  expect(itemText(side, type, 1)).toBe('Haus')
  const number = side.types.findIndex(({ key }) => key === '302')
  expect(itemText(side, number, 0)).toBe('30,2')
  expect(side.pieces[0]).toMatchObject({ seen: 'Die Häuser kosten 30,2 Mio.', length: 27, goesOn: false })
})

test('a text goes on from one that has not ended', () => {
  const goesOn = readSide(['Es gibt:', 'Öl', 'und Gas', 'Ende.', 'Neu'], 'de').pieces.map(
    piece => piece.goesOn,
  )
  expect(goesOn).toEqual([false, true, true, false, false])
})
