import { describe, expect, test } from '@jest/globals'
import type { TextPair } from '../../src/aligner/suspect.js'
import { suspects as suspectsOf } from '../../src/aligner/suspects.js'

const RU = { source: 'de', target: 'ru' }

/** A document of the project's own, with what a careful translator made of it. */
const PAIRS: readonly (readonly [source: string, russian: string])[] = [
  ['## Der Streik im Hafen von Aktau', '## Забастовка в порту Актау'],
  [
    'Am 12. Januar legten 340 Hafenarbeiter die Arbeit nieder.',
    '12 января 340 портовых рабочих прекратили работу.',
  ],
  [
    'Die Gewerkschaft fordert 30,2 Prozent mehr Lohn. Der Direktor Marat Suleimenow lehnte ab.',
    'Профсоюз требует повысить зарплату на 30,2 процента. Директор Марат Сулейменов отказался.',
  ],
  ['**Warum gerade jetzt?**', '**Почему именно сейчас?**'],
  [
    'Die Preise für Brot und Fleisch sind seit dem Sommer um die Hälfte gestiegen, sagt die Kranführerin Aigul Bekowa.',
    'Цены на хлеб и мясо с лета выросли наполовину, говорит крановщица Айгуль Бекова.',
  ],
  [
    'Die Regierung in Astana schickte am dritten Tag Polizisten. Verletzt wurde niemand, doch 17 Menschen wurden festgenommen.',
    'Правительство в Астане на третий день прислало полицейских. Никто не пострадал, но 17 человек были задержаны.',
  ],
  ['Die Schiffe warten vor der Küste.', 'Корабли ждут у побережья.'],
  [
    'Ein Sprecher des Konzerns Kaspioil nannte den Streik „rechtswidrig“. Das Gericht in Mangystau entscheidet im Februar.',
    'Представитель концерна «Каспиойл» назвал забастовку «незаконной». Суд в Мангистау вынесет решение в феврале.',
  ],
  [
    'Die Arbeiter wollen weitermachen, bis ihre Forderungen erfüllt sind.',
    'Рабочие намерены продолжать, пока их требования не будут выполнены.',
  ],
  ['Was bleibt, ist die Angst vor dem Winter.', 'Остаётся страх перед зимой.'],
]
const source = PAIRS.map(([source]) => source)
const target = PAIRS.map(([, russian]) => russian)
const suspects = (targets: readonly string[]) =>
  suspectsOf(
    source.map((source, index): TextPair => ({ source: source, target: targets[index] ?? '' })),
    RU,
  )

describe('suspects', () => {
  test('a sound document has none, nor has one that is translated in part, or not at all', () => {
    expect(suspects(target)).toEqual([])
    expect(suspects(target.map((text, index) => (index < 4 ? text : '')))).toEqual([])
    expect(suspects(target.map((text, index) => (index % 3 === 1 ? text : '')))).toEqual([])
    expect(suspects([])).toEqual([])
    expect(suspectsOf([], RU)).toEqual([])
  })

  test('two that changed places, with what speaks for it', () => {
    const found = suspects(target.with(2, target[5] as string).with(5, target[2] as string))
    expect(found).toMatchObject([
      { index: 2, kind: 'swapped', fits: 5 },
      { index: 5, kind: 'swapped', fits: 2 },
    ])
    expect(found[0]?.evidence).toContainEqual({ reason: 'number', missing: ['30,2'], foreign: ['17'] })
  })

  test('a column that is shifted is one run', () => {
    const found = suspects([...target.slice(0, 2), '', ...target.slice(2, 9)])
    expect(found.map(({ index, kind, fits }) => [index, kind, fits])).toEqual(
      [3, 4, 5, 6, 7, 8, 9].map(index => [index, 'shifted', index - 1]),
    )
    for (const { run } of found) expect(run).toEqual({ from: 3, to: 9 })
  })

  test.each([4, 5, 6])('a column that is shifted by %i is one run', by => {
    const found = suspects([...Array(by).fill(''), ...target.slice(0, 10 - by)])
    expect(found.map(({ index, kind, fits }) => [index, kind, fits])).toEqual(
      Array.from({ length: 10 - by }, (_, at) => [at + by, 'shifted', at]),
    )
    for (const { run } of found) expect(run).toEqual({ from: by, to: 9 })
  })

  test('a run begins and ends with a target, whatever is missing around and in it', () => {
    const found = suspects(['', '', '', ...target.slice(2, 5), '', ...target.slice(6, 8), ''])
    expect(found.length).toBeGreaterThan(2)
    for (const { index, kind, run } of found) {
      expect(kind).toBe('shifted')
      expect(run).toEqual({ from: 3, to: 8 })
      expect(index).not.toBe(6)
    }
  })

  test('a text from elsewhere', () => {
    expect(suspects(target.with(4, target[7] as string))).toMatchObject([
      { index: 4, kind: 'foreign', fits: 7 },
    ])
  })

  test('a text that breaks off, and one that was pasted twice', () => {
    const cut = (target[5] as string).slice(0, 44)
    expect(suspects(target.with(5, cut))).toMatchObject([{ index: 5, kind: 'truncated' }])
    for (const between of [' ', '', '\n\n']) {
      const found = suspects(target.with(4, [target[4], target[4]].join(between)))
      expect(found).toMatchObject([{ index: 4, kind: 'doubled', evidence: [] }])
    }
    expect(suspects(target.with(0, `${target[0]} ${target[0]}`))).toMatchObject([
      { index: 0, kind: 'doubled' },
    ])
  })

  test('what the German itself says twice is no doubled translation', () => {
    const pairs = [{ source: 'Falsch! Falsch!', target: 'Неверно! Неверно!' }]
    expect(suspectsOf(pairs, RU)).toEqual([])
  })

  test('scores are probabilities, in order of the pairs', () => {
    const found = suspects([...target.slice(1), target[0] as string])
    const indexes = found.map(({ index }) => index)
    expect(indexes.length).toBeGreaterThan(target.length / 2)
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
    for (const { score } of found) expect(score > 0.5 && score <= 1).toBe(true)
  })
})
