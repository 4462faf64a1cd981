import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { align } from '../../src/aligner/align.js'

const told = (source: readonly string[], target: readonly string[]) =>
  align(source, target, { source: 'de', target: 'en' })
    .map(bead => `${bead.source.join('+') || '-'}:${bead.target.join('+') || '-'}`)
    .join(' ')

interface Gold {
  tgtLang: string
  source: string[]
  target: string[]
  beads: [number[], number[]][]
}

const isLong = (text: string) => text.length > 150

/** A document of the gold set, with its English. */
function english(name: string): Gold {
  const file = join(import.meta.dirname, `../../bench/gold/${name}.json`)
  const cases = JSON.parse(readFileSync(file, 'utf8')) as Gold[]
  return cases.find(({ tgtLang }) => tgtLang === 'en') as Gold
}

const DE = [
  'Im Sommer schloss die Bibliothek für drei Wochen. Das Dach wurde erneuert.',
  'Die Leserinnen holten ihre Bücher im Rathaus ab. Ein Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
  'Im September kamen die Handwerker zurück. Sie strichen die Wände im Lesesaal grün.',
  'Zur Eröffnung spielte ein Chor. Der Minister schnitt ein rotes Band durch.',
]
const EN = [
  'In summer the library closed for three weeks. The roof was renewed.',
  'The readers collected their books at the town hall. A caretaker brought them in boxes. Nobody complained.',
  'In September the craftsmen came back. They painted the walls of the reading room green.',
  'At the opening a choir sang. The minister cut a red ribbon.',
]

describe('beads by their sentences', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['stay as they are where each sentence has its place', DE, EN, '0:0 1:1 2:2 3:3'],
    [
      'are one where a sentence stands on the other side of a boundary',
      DE,
      [
        EN[0] as string,
        'The readers collected their books at the town hall. A caretaker brought them in boxes.',
        'Nobody complained. In September the craftsmen came back. They painted the walls of the reading room green.',
        EN[3] as string,
      ],
      '0:0 1+2:1+2 3:3',
    ],
    [
      'leave a headline alone that the first sentence behind it explains',
      [...DE.slice(0, 1), 'Bücher im Rathaus abgeholt', ...DE.slice(1)],
      EN,
      '0:0 1:- 2:1 3:2 4:3',
    ],
    [
      'hold the items of a list that became one paragraph, however many',
      [
        DE[0] as string,
        'In den Kisten lagen:',
        'zwölf Romane,',
        'drei Wörterbücher,',
        'ein Atlas der Meere,',
        'die Briefe einer Königin,',
        'zwei Bände Gedichte',
        'und ein Kochbuch aus Portugal.',
        DE[2] as string,
      ],
      [
        EN[0] as string,
        'In the boxes there were twelve novels, three dictionaries, an atlas of the seas, the letters of a queen, two volumes of poems and a cookbook from Portugal.',
        EN[2] as string,
      ],
      '0:0 1+2+3+4+5+6+7:1 8:2',
    ],
    ['hold a whole document in one text', DE, [EN.join(' ')], '0+1+2+3:0'],
    ['are the same from the other side', [DE.join(' ')], EN, '0:0+1+2+3'],
  ])('%s', (_, source, target, beads) => {
    expect(told(source, target)).toBe(beads)
  })
})

describe('texts that are left over', () => {
  test.each(['', '<!-- advertisement -->', '![](/picture.png)', '—', '***'])(
    'never hold a target without a word: %j',
    empty => {
      expect(told(DE, [EN[0] as string, empty, ...EN.slice(1)])).toBe('0:0 -:1 1:2 2:3 3:4')
      expect(told(DE, [EN[0] as string, empty, ...EN.slice(2)])).toBe('0:0 -:1 1:- 2:2 3:3')
    },
  )

  test('are two texts without a partner where one is of another document', () => {
    const [manual, chronicle] = ['anleitung', 'chronik'].map(name => english(name)) as [Gold, Gold]
    const strangers = chronicle.target.filter(isLong)
    const places = manual.beads.filter(
      ([from, to]) =>
        from.length === 1 && to.length === 1 && isLong(manual.source[from[0] as number] as string),
    )
    expect(places.length).toBeGreaterThan(10)
    for (const [index, [[from], [to]]] of places.entries()) {
      const target = manual.target.with(to as number, strangers[index % strangers.length] as string)
      const beads = told(manual.source, target).split(' ')
      expect(beads).toContain(`${from}:-`)
      expect(beads).toContain(`-:${to}`)
    }
  })

  test('find each other where they changed places', () => {
    expect(told(DE, [EN[1], EN[0], EN[2], EN[3]] as string[])).toBe('0:1 1:0 2:2 3:3')
  })
})
