import { describe, expect, test } from '@jest/globals'
import { looseSentences } from '../../src/aligner/loose-sentences.js'
import { misalignments } from '../../src/aligner/misalignments.js'

const SOURCE = [
  'Im Hafen liegen elf Schiffe. Kein Kran bewegt sich. Die Arbeiter sitzen am Tor und trinken Tee.',
  'Der Minister nannte die Forderungen überzogen. Er bot ein Gespräch am Mittwoch an.',
  'Die Schulen bleiben geschlossen. Viele Eltern arbeiten zu Hause. Niemand weiß, wie lange es dauert.',
  'Am Freitag einigten sich beide Seiten auf einen Vertrag. Er gilt zwei Jahre.',
]
const TARGETS: Record<string, string[]> = {
  en: [
    'Eleven ships lie in the port. No crane moves. The workers sit at the gate and drink tea.',
    'The minister called the demands excessive. He offered a talk on Wednesday.',
    'The schools remain closed. Many parents work at home. Nobody knows how long it will take.',
    'On Friday both sides agreed on a contract. It is valid for two years.',
  ],
  ru: [
    'В порту стоят одиннадцать кораблей. Ни один кран не движется. Рабочие сидят у ворот и пьют чай.',
    'Министр назвал требования чрезмерными. Он предложил переговоры в среду.',
    'Школы остаются закрытыми. Многие родители работают дома. Никто не знает, сколько это продлится.',
    'В пятницу обе стороны договорились о контракте. Он действует два года.',
  ],
  ar: [
    'ترسو في الميناء إحدى عشرة سفينة. لا تتحرك أي رافعة. يجلس العمال عند البوابة ويشربون الشاي.',
    'وصف الوزير المطالب بأنها مبالغ فيها. وعرض إجراء محادثة يوم الأربعاء.',
    'تبقى المدارس مغلقة. ويعمل كثير من الآباء في البيت. ولا يعرف أحد كم سيستغرق ذلك.',
    'يوم الجمعة اتفق الطرفان على عقد. وهو ساري المفعول سنتين.',
  ],
}
const SENTENCES: Record<string, string> = {
  en: 'Coffee prices in Brazil rose by a third after the drought.',
  ru: 'Цены на кофе в Бразилии выросли на треть после засухи.',
  ar: 'ارتفعت أسعار القهوة في البرازيل بمقدار الثلث بعد الجفاف.',
}

const found = (language: string, targets: readonly string[], source = SOURCE) =>
  looseSentences(
    source.map((source, index) => ({ source, target: targets[index] ?? '' })),
    { source: 'de', target: language },
  ).map(({ index, kind, text }) => [index, kind, text])

const cut = (text: string) => text.split(/(?<=[.؟!]) /)

describe.each(Object.keys(TARGETS))('beside %s', language => {
  const targets = TARGETS[language] as string[]
  const stranger = SENTENCES[language] as string

  test('nothing is loose where each sentence has its translation', () => {
    expect(found(language, targets)).toEqual([])
    expect(found(language, [])).toEqual([])
  })

  test.each([0, 1, 2])('sentence %i of three that is left out is told, with the source', at => {
    const first = cut(targets[0] as string)
      .toSpliced(at, 1)
      .join(' ')
    expect(found(language, targets.with(0, first))).toEqual([[0, 'omitted', cut(SOURCE[0] as string)[at]]])
  })

  test('a sentence that nothing in the source says is told', () => {
    const more = `${targets[1]} ${stranger}`
    expect(found(language, targets.with(1, more))).toEqual([[1, 'added', stranger]])
  })

  test('a sentence that stands twice is told once', () => {
    const again = cut(targets[2] as string)[1] as string
    expect(found(language, targets.with(2, `${targets[2]} ${again}`))).toEqual([[2, 'added', again]])
  })
})

test('two sentences that became one are no omission, nor is one that became two an addition', () => {
  const targets = [
    'Eleven ships lie in the port, and no crane moves. The workers sit at the gate. They drink tea.',
    'The minister called the demands excessive, but he offered a talk on Wednesday.',
  ]
  expect(found('en', targets)).toEqual([])
})

test('a text without end is read as one', () => {
  const source = 'Kein Kran bewegt sich. '.repeat(6_000)
  const target = 'No crane moves. '.repeat(6_000)
  expect(found('en', [target], [source])).toEqual([])
})

test('a sentence that the source says twice may stand twice', () => {
  const source =
    'Niemand weiß, wie lange es dauert. Die Schulen bleiben geschlossen. Niemand weiß, wie lange es dauert.'
  const target =
    'Nobody knows how long it will take. The schools remain closed. Nobody knows how long it will take.'
  expect(found('en', [target], [source])).toEqual([])
})

test('a sentence that stands twice is told in its second place', () => {
  const targets = TARGETS.en as string[]
  const again = cut(targets[2] as string)[1] as string
  const pairs = SOURCE.map((source, index) => ({ source, target: targets[index] as string }))
  const twice = pairs.with(2, { source: SOURCE[2] as string, target: `${targets[2]} **${again}**` })
  const [told] = looseSentences(twice, { source: 'de', target: 'en' })
  expect(told).toMatchObject({ kind: 'added', text: again, before: 1 })
})

test('is told in a text of thousands of sentences, too, before anybody waits', () => {
  const said = Array.from({ length: 1500 }, (_, year) => year + 1000)
  const source = said.map(year => `Im Jahr ${year} kam ein Schiff in den Hafen.`)
  const target = said.map(year => `In the year ${year} a ship came into the port.`)
  const pairs = [{ source: source.join(' '), target: target.toSpliced(700, 1).join(' ') }]
  const found = looseSentences(pairs, { source: 'de', target: 'en' })
  expect(found.map(({ kind, text }) => [kind, text])).toEqual([['omitted', source[700]]])
})

test('languages without a word list have none', () => {
  expect(found('fr', ['Onze bateaux sont dans le port.'])).toEqual([])
})

test('are among what is misaligned, in the order of the pairs', () => {
  const targets = TARGETS.en as string[]
  const swapped = [...targets.slice(2), targets[0] as string, `${targets[1]} ${SENTENCES.en}`]
  const source = [...SOURCE.slice(2), SOURCE[1] as string, SOURCE[1] as string]
  const pairs = source.map((source, index) => ({ source, target: swapped[index] as string }))
  const kinds = misalignments(pairs, { source: 'de', target: 'en' }).map(({ index, kind }) => [index, kind])
  expect(kinds).toContainEqual([3, 'added'])
  expect(kinds.map(([index]) => index)).toEqual(kinds.map(([index]) => index).toSorted())
})
