import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { plainText } from '../../src/document/plain-text.js'
import { parseUnits } from '../../src/document/units.js'
import { type Block, blocksToMarkdown } from '../../src/page/block.js'
import { readText } from '../../src/page/text/read-text.js'
import { hostileLine } from '../document/arbitrary.js'
import { runs } from '../runs.js'

const PAGE = `English
русский
عربي

Ein Dorf am See – Geschichte und Gegenwart

Von Anna Beispiel

Das Dorf liegt seit 1820 am See und lebt vom Fischfang, vom Holz und  seit einigen Jahren auch von Gästen.

Die Jahre des Aufschwungs

30. September: Das erste Boot fährt aus.

12. Oktober: Der Hafen wird erweitert.

10. – 12. November: Fest der *Fischer.

*Die Genossenschaft – so heißt sie bis heute

  • Netze
  • Boote? – nein.

Frage 1:

Wovon lebt das Dorf?

Frage 2: Wohin geht der Weg, wenn das Holz zu Ende ist und die Gäste ausbleiben.

Falsch! Das Holz reicht noch lange, und es wächst nach, wie die Förster seit vielen Jahren immer wieder sagen.

Aktuelles

Ein anderer Artikel

Worum es darin geht.
`

const units = (markdown: string) => parseUnits(markdown).map(unit => [unit.kind, unit.text])

describe('a page pasted out of a browser', () => {
  const page = readText(PAGE, { keepAll: false })

  test('keeps the article, line by line', () => {
    expect(units(page.markdown)).toEqual([
      ['heading', 'Ein Dorf am See – Geschichte und Gegenwart'],
      ['paragraph', 'Von Anna Beispiel'],
      [
        'paragraph',
        'Das Dorf liegt seit 1820 am See und lebt vom Fischfang, vom Holz und seit einigen Jahren auch von Gästen.',
      ],
      ['heading', 'Die Jahre des Aufschwungs'],
      ['paragraph', '30. September: Das erste Boot fährt aus.'],
      ['paragraph', '12. Oktober: Der Hafen wird erweitert.'],
      ['paragraph', '10. – 12. November: Fest der *Fischer.'],
      ['paragraph', '*Die Genossenschaft – so heißt sie bis heute'],
      ['list-item', 'Netze'],
      ['list-item', 'Boote? – nein.'],
      ['heading', 'Frage 1:'],
      ['paragraph', 'Wovon lebt das Dorf?'],
      ['heading', 'Frage 2: Wohin geht der Weg, wenn das Holz zu Ende ist und die Gäste ausbleiben.'],
      [
        'paragraph',
        'Falsch! Das Holz reicht noch lange, und es wächst nach, wie die Förster seit vielen Jahren immer wieder sagen.',
      ],
    ])
    expect(page.markdown.startsWith('# Ein Dorf am See')).toBe(true)
  })

  test('says what it cut and guessed, with lines and reason', () => {
    expect(page.languages).toEqual(['en', 'ru', 'ar'])
    expect(page.remarks.map(({ kind, reason, from, to }) => [kind, reason, from, to])).toEqual([
      ['cut', 'language-selector', 1, 3],
      ['guess', 'title-heading', 5, 5],
      ['guess', 'heading', 11, 11],
      ['guess', 'heading', 24, 24],
      ['guess', 'heading', 28, 28],
      ['cut', 'teasers', 32, 36],
    ])
    expect(page.remarks[0]?.text).toBe('English русский عربي')
  })

  test('cuts nothing when told so', () => {
    const all = readText(PAGE, { keepAll: true })
    const lines = PAGE.split('\n').map(line => line.replace('•', '').replace(/\s+/g, ' ').trim())
    expect(parseUnits(all.markdown).map(unit => plainText(unit.text))).toEqual(lines.filter(Boolean))
    expect(all.remarks.every(remark => remark.kind === 'guess')).toBe(true)
    expect(all.languages).toEqual(['en', 'ru', 'ar'])
  })
})

describe('what is cut and what is not', () => {
  const kept = (text: string) =>
    parseUnits(readText(text, { keepAll: false }).markdown).map(unit => unit.text)
  const filler = 'Ein langer Absatz, der den Artikel füllt und mit einem Punkt endet.\n\n'.repeat(5)
  const cases: [name: string, text: string, first: string, last: string][] = [
    ['a selector on one line', `Deutsch | English | Русский\n\nTitel\n\n${filler}Ende.`, 'Titel', 'Ende.'],
    ['a selector of codes', `DE EN RU AR\n\nTitel\n\n${filler}Ende.`, 'Titel', 'Ende.'],
    ['one name of a language is text', `English\n\n${filler}Ende.`, 'English', 'Ende.'],
    [
      'links at the edges',
      `Zum Inhalt springen\nMenü\n\nTitel\n\n${filler}Ende.\n\nTeilen\nImpressum`,
      'Titel',
      'Ende.',
    ],
    ...[
      'Menu\n\nTitel\n\n…Ende.\n\nShare this article\nTweet\nShare on Facebook\nPrivacy policy',
      'Главная\n\nTitel\n\n…Ende.\n\nПоделиться\nПоделиться в ВКонтакте\nПодписаться',
      'الرئيسية\n\nTitel\n\n…Ende.\n\nشارك المقال على فيسبوك\nنسخ الرابط\nطباعة',
    ].map((page): [string, string, string, string] => [
      'in the languages of translations, too',
      page.replace('…', filler),
      'Titel',
      'Ende.',
    ]),
    ['the same words inside stay', `Titel\n\nTeilen\n\n${filler}Ende.`, 'Titel', 'Ende.'],
    ['a section that is called like teasers', `Titel\n\nAktuelles\n\n${filler}Ende.`, 'Titel', 'Ende.'],
    ['teasers', `Titel\n\n${filler}Ende.\n\nLesen Sie auch:\n\nAnderes`, 'Titel', 'Ende.'],
  ]
  test.each(cases)('%s', (_, text, first, last) => {
    expect([kept(text)[0], kept(text).at(-1)]).toEqual([first, last])
  })

  test('lines that were wrapped by hand become one paragraph', () => {
    const text = `Der Titel

Dies ist ein Absatz, der von Hand umgebrochen wurde und deshalb auf
mehreren Zeilen steht, die alle ungefähr gleich lang sind, wie es in
alten Textdateien und in der elektronischen Post üblich war und
noch ist.

Auch der zweite Absatz steht auf mehreren Zeilen, und keine von ihnen
endet mit einem Satz, weil der Umbruch die Sätze dort zerschneidet, wo
die Zeile voll ist.
`
    expect(kept(text)).toHaveLength(3)
  })

  test('lines that mean something stay apart', () => {
    expect(
      kept('Das ist der erste Satz des Textes.\nDas ist der zweite Satz davon.\nUnd noch einer.\n'),
    ).toHaveLength(3)
  })
})

describe('text → Markdown → units', () => {
  test('property: gives any lines back', () => {
    const lines = fc.array(hostileLine, { maxLength: 15 })
    fc.assert(
      fc.property(lines, fc.constantFrom('\n', '\n\n', '\r\n'), (lines, eol) => {
        const text = lines.join(eol).replaceAll('\0', '')
        const { markdown } = readText(text, { keepAll: true })
        const wanted = text
          .split(/\r\n|\r|\n/)
          .map(line => fold(line.replace(/^\s*[•◦▪▫‣⁃●○■□]\s*(?=\S)/u, '')))
        expect(parseUnits(markdown).map(unit => fold(plainText(unit.text)))).toEqual(wanted.filter(Boolean))
      }),
      runs(600),
    )
  })

  test('property: whatever the block is', () => {
    const block = fc.record({
      kind: fc.constantFrom<Block['kind']>('title', 'heading', 'paragraph', 'item'),
      text: hostileLine.map(line => fold(line.replaceAll('\0', ''))).filter(Boolean),
    })
    const kinds = { title: 'heading', heading: 'heading', paragraph: 'paragraph', item: 'list-item' }
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), blocks => {
        const units = parseUnits(blocksToMarkdown(blocks))
        expect(units.map(unit => [unit.kind, fold(plainText(unit.text))])).toEqual(
          blocks.map(block => [kinds[block.kind], block.text]),
        )
      }),
      runs(600),
    )
  })
})

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
