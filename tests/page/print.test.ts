import { describe, expect, test } from '@jest/globals'
import { plainText } from '../../src/document/plain-text.js'
import { parseUnits } from '../../src/document/units.js'
import { knownLanguage } from '../../src/languages/index.js'
import { joinLines, type LineEnds } from '../../src/page/text/print/line-end.js'
import { readText } from '../../src/page/text/read-text.js'

const read = (text: string, language = 'de') => readText(text, { keepAll: false, language })
const units = (text: string, language?: string) =>
  parseUnits(read(text, language).markdown).map(unit => [unit.kind, plainText(unit.text)])
const said = (text: string) =>
  read(text).remarks.map(({ kind, reason, from, to, text }) => `${kind} ${reason} ${from}-${to} ${text}`)

describe('two lines of print', () => {
  const known = (language: string, ...words: string[]): LineEnds => ({
    language: knownLanguage(language),
    words: new Map(words.map(word => [word, 1])),
  })
  test.each<[language: string, left: string, right: string, joined: string]>([
    ['de', 'eine alte Müh-', 'le steht', 'eine alte Mühle steht'],
    ['de', 'das Ge‐', 'treide', 'das Getreide'],
    ['de', 'das Ge\u00ad', 'treide', 'das Getreide'],
    ['de', 'das Ge¬', 'treide', 'das Getreide'],
    ['de', 'am Mühl- und', 'Wehrgraben', 'am Mühl- und Wehrgraben'],
    ['de', 'am Mühl-', 'und Wehrgraben', 'am Mühl- und Wehrgraben'],
    ['de', 'mit Roggen-', 'oder Weizenmehl', 'mit Roggen- oder Weizenmehl'],
    ['de', 'zwei-', 'bis dreimal', 'zwei- bis dreimal'],
    ['de', '20-', 'bis 30-jährig', '20- bis 30-jährig'],
    ['de', 'ein gelber Kür-', 'bis', 'ein gelber Kürbis'],
    ['de', 'die EU-', 'Verordnung', 'die EU-Verordnung'],
    ['de', 'das NATO-', 'freundliche Blatt', 'das NATO-freundliche Blatt'],
    ['de', 'eine 40-', 'stündige Reise', 'eine 40-stündige Reise'],
    ['de', 'eine 40-Stun-', 'den-Woche', 'eine 40-Stunden-Woche'],
    ['de', 'von 1914-', '18', 'von 1914-18'],
    ['de', 'politisch-', 'ökonomisch', 'politisch-ökonomisch'],
    ['de', 'Mög-', 'lichkeit', 'Möglichkeit'],
    ['de', 'GETREI-', 'DE', 'GETREIDE'],
    ['de', 'DER STREIT UM DIE EU-', 'VERORDNUNG', 'DER STREIT UM DIE EU-VERORDNUNG'],
    ['de', 'VON ALTEN MÜHL-', 'RÄDERN', 'VON ALTEN MÜHLRÄDERN'],
    ['de', 'GETREIDE-', 'MÜHLE', 'GETREIDEMÜHLE'],
    ['de', 'er kam –', 'wie immer – spät', 'er kam – wie immer – spät'],
    ['de', 'und/', 'oder', 'und/oder'],
    ['de', 'siehe https://a.example/alte-', 'muehle.html', 'siehe https://a.example/alte-muehle.html'],
    ['en', 'an old grist-', 'mill', 'an old gristmill'],
    ['en', 'full-', 'and part-time', 'full- and part-time'],
    ['en', 'a self-', 'made man', 'a self-made man'],
    ['en', 'a self-', 'ish man', 'a selfish man'],
    ['ru', 'старая мель-', 'ница', 'старая мельница'],
    ['ru', 'кто-', 'то пришёл', 'кто-то пришёл'],
    ['ru', 'это мес-', 'то', 'это место'],
    ['ru', 'когда-', 'нибудь', 'когда-нибудь'],
    ['ru', 'по-', 'русски', 'по-русски'],
    ['ru', 'по-', 'литика', 'политика'],
    ['ru', 'по-', 'этому', 'поэтому'],
    ['ru', 'двух-', 'и трёхэтажные', 'двух- и трёхэтажные'],
    ['ru', 'социально-', 'экономический', 'социально-экономический'],
    ['ru', 'военно-', 'служащие', 'военнослужащие'],
    ['ru', 'северо-', 'западный', 'северо-западный'],
    ['ar', 'مطحنة', 'قديمة', 'مطحنة قديمة'],
  ])('%s: %s/%s', (language, left, right, joined) => {
    expect(joinLines(left, right, known(language))).toBe(joined)
  })

  test('as the text writes the word elsewhere', () => {
    expect(joinLines('schwarz-', 'weiße', known('de', 'schwarz-weiße'))).toBe('schwarz-weiße')
    expect(joinLines('politisch-', 'es', known('de', 'politisches'))).toBe('politisches')
  })
})

const MILL = `Mehl und Macht
Die Mühle am unteren Bach gehört seit acht Jahren den Müllerin-
nen und Müllern selbst. Angefangen hat alles mit einem Streit um die
Wasser- und Wegerechte, den niemand mehr recht erklären kann. Die
DMB-Vorsitzende sagt, es sei um Geld gegangen, der Bürgermeis-
ter sagt, es sei um die Ehre gegangen. Wer die Akten liest, der fin-
det von beidem etwas.
Ein langer Winter
Im Januar fror der Bach zu, und das Rad stand still bis in den März
hinein. In diesen Wochen wurde viel geredet, und am Ende war man
sich einig, daß es so nicht weitergehen könne.
`

describe('a page of print', () => {
  test('without a blank line: title, paragraphs, a heading', () => {
    expect(units(MILL)).toEqual([
      ['heading', 'Mehl und Macht'],
      [
        'paragraph',
        'Die Mühle am unteren Bach gehört seit acht Jahren den Müllerinnen und Müllern selbst. Angefangen hat alles mit einem Streit um die Wasser- und Wegerechte, den niemand mehr recht erklären kann. Die DMB-Vorsitzende sagt, es sei um Geld gegangen, der Bürgermeister sagt, es sei um die Ehre gegangen. Wer die Akten liest, der findet von beidem etwas.',
      ],
      ['heading', 'Ein langer Winter'],
      [
        'paragraph',
        'Im Januar fror der Bach zu, und das Rad stand still bis in den März hinein. In diesen Wochen wurde viel geredet, und am Ende war man sich einig, daß es so nicht weitergehen könne.',
      ],
    ])
    expect(read(MILL).markdown).toMatch(/^# Mehl und Macht\n[\s\S]*\n## Ein langer Winter\n/)
  })

  test('of a few lines', () => {
    const text = 'Wer den Bach hinaufgeht, kommt nach einer guten Vier-\ntelstunde an die Mühle.\n'
    expect(units(text)).toEqual([
      ['paragraph', 'Wer den Bach hinaufgeht, kommt nach einer guten Viertelstunde an die Mühle.'],
    ])
  })

  test('in a narrow column, with paragraphs that stand in', () => {
    const text = `   Das Korn kommt heute nicht
mehr aus dem Tal, sondern von
weit her, und niemand weiß, wer
es gesät hat und wer es schnitt.
   Früher kannte man den Acker
und den Bauern, und wenn es zu
nass war, wusste man, warum das
Brot nicht aufging.
`
    expect(units(text).map(([, text]) => text)).toEqual([
      'Das Korn kommt heute nicht mehr aus dem Tal, sondern von weit her, und niemand weiß, wer es gesät hat und wer es schnitt.',
      'Früher kannte man den Acker und den Bauern, und wenn es zu nass war, wusste man, warum das Brot nicht aufging.',
    ])
  })

  test('with an item for each bullet', () => {
    const text = `Drei Dinge hat die Versammlung an diesem langen Abend beschlossen und ins
Buch geschrieben, nämlich die folgenden:
• Das Wehr wird noch vor dem Winter von allen gemeinsam ausgebessert und
abgedichtet.
• Der Preis für das Mahlen bleibt bis zur nächsten Ernte so, wie er heute
ist.
`
    expect(units(text).map(([kind]) => kind)).toEqual(['paragraph', 'list-item', 'list-item'])
  })

  test('with letters that only printers have', () => {
    const text = 'Der Müller ﬁndet das Korn am Bach und gibt es oﬀen wei-\nter an alle.\n'
    expect(units(text)).toEqual([
      ['paragraph', 'Der Müller findet das Korn am Bach und gibt es offen weiter an alle.'],
    ])
  })

  test('in Russian', () => {
    const text = `Мельница стоит у самой реки, и никто уже не помнит, кто её по-
строил. Старики говорят, что какой-то купец из города, но кто-
то из них всегда спорит. В двух- и трёхэтажных домах напротив
живут теперь совсем другие люди.
`
    expect(units(text, 'ru')).toEqual([
      [
        'paragraph',
        'Мельница стоит у самой реки, и никто уже не помнит, кто её построил. Старики говорят, что какой-то купец из города, но кто-то из них всегда спорит. В двух- и трёхэтажных домах напротив живут теперь совсем другие люди.',
      ],
    ])
  })
})

describe('what belongs to the pages', () => {
  const body = MILL.trimEnd().split('\n').slice(1)
  const pages = (...furniture: string[][]) =>
    [
      ...body.slice(0, 4),
      ...(furniture[0] ?? []),
      ...body.slice(4, 8),
      ...(furniture[1] ?? []),
      ...body.slice(8),
    ].join('\n')
  const whole = units(body.join('\n'))

  test.each<[name: string, first: string[], second: string[], reasons: string[]]>([
    ['numbers', ['12'], ['13'], ['page-number', 'page-number']],
    ['numbers between strokes', ['- 12 -'], ['- 13 -'], ['page-number', 'page-number']],
    ['numbers with a word', ['Seite 12'], ['Seite 13 von 20'], ['page-number', 'page-number']],
    [
      'numbers and the name of a paper',
      ['12', 'Blatt am Bach'],
      ['13', 'Blatt am Bach'],
      ['page-number', 'running-head', 'page-number', 'running-head'],
    ],
    [
      'names of a paper at a turn of the page',
      ['\fBlatt am Bach'],
      ['\fBlatt am Bach'],
      ['running-head', 'running-head'],
    ],
    [
      'one number within a sentence, with a head',
      ['Blatt am Bach', '12'],
      [],
      ['running-head', 'page-number'],
    ],
  ])('is cut and told: %s', (_, first, second, reasons) => {
    const page = read(pages(first, second))
    expect(units(pages(first, second))).toEqual(whole)
    const cut = page.remarks.filter(({ kind }) => kind === 'cut')
    expect(cut.map(({ reason }) => reason)).toEqual(reasons)
    expect(cut[0]?.from).toBe(5)
  })

  test('is no title, unless it opens the text', () => {
    const text = `Mehl und Macht\n${pages(['12', 'Mehl und Macht'], ['13', 'Mehl und Macht'])}`
    expect(units(text)).toEqual([['heading', 'Mehl und Macht'], ...whole])
  })

  test('stays where all is to be kept', () => {
    const { markdown, remarks } = readText(pages(['12'], ['13']), { keepAll: true })
    expect(markdown).toMatch(/12[\s\S]*13/)
    expect(remarks.filter(({ kind }) => kind === 'cut')).toEqual([])
  })

  test.each<[name: string, text: string]>([
    ['numbers of sections', `1\n${body.slice(0, 6).join('\n')}\n2\n${body.slice(7).join('\n')}`],
    ['a year', pages(['1848'], [])],
    ['headings that count', `Frage 1\n${body.slice(0, 6).join('\n')}\nFrage 2\n${body.slice(7).join('\n')}`],
    [
      'a refrain',
      `Mahle, Mühle!\n${body.slice(0, 6).join('\n')}\nMahle, Mühle!\n${body.slice(7).join('\n')}\nMahle, Mühle!`,
    ],
  ])('is not: %s', (_, text) => {
    expect(said(text).filter(remark => remark.startsWith('cut'))).toEqual([])
  })
})

test('a poem keeps its lines', () => {
  const text = `Es klappert die Mühle am Bach
bei Tag und bei Nacht
und niemand wird wach
der Müller hält Wacht
bis der Morgen erwacht
und einer im Dorf wieder lacht
`
  expect(units(text)).toHaveLength(6)
})
