import { describe, expect, test } from '@jest/globals'
import { readXliff } from '../../src/formats/xliff/xliff2-text.js'
import { readXliff12 } from '../../src/formats/xliff/xliff12-text.js'

/** A unit of XLIFF 1.2 that was cut; `source` as a whole is made from it. */
const cut12 = (source: string, target: string, whole = source.replace(/<\/?mrk[^>]*>/g, '')) =>
  readXliff12(
    `<xliff version="1.2"><file original="a" target-language="ru"><body><trans-unit id="u"><source>${whole}</source><seg-source>${source}</seg-source><target>${target}</target></trans-unit></body></file></xliff>`,
    'x',
  ).units[0]
const cut2 = (parts: string) =>
  readXliff(
    `<xliff version="2.0" trgLang="ru"><file id="f" original="a"><unit id="u">${parts}</unit></file></xliff>`,
    'x',
  ).units[0]

const m = (mid: number | string, text: string) => `<mrk mtype="seg" mid="${mid}">${text}</mrk>`
const seg = (source: string, target?: string, state = '', order = '') =>
  `<segment${state && ` state="${state}"`}><source>${source}</source>${target === undefined ? '' : `<target${order && ` order="${order}"`}>${target}</target>`}</segment>`
const gap = '<ignorable><source> </source></ignorable>'

const SOURCE = `${m(1, 'Wer kommt?')} ${m(2, 'Niemand.')} ${m(3, '1867')}`
const TEXT = 'Wer kommt? Niemand. 1867'

describe('XLIFF 1.2 that was cut', () => {
  test.each([
    ['as the source', `${m(1, 'Кто?')} ${m(2, 'Никто.')} ${m(3, '1867')}`, 'Кто? Никто. 1867'],
    ['glued', `${m(1, 'Кто?')}${m(2, 'Никто.')}${m(3, '1867')}`, 'Кто? Никто. 1867'],
    ['wrapped', `${m(1, 'Кто?')}\n\t${m(2, 'Никто.')}\n\t${m(3, '1867')}`, 'Кто? Никто. 1867'],
    ['with the space within', `${m(1, 'Кто? ')}${m(2, 'Никто. ')}${m(3, '1867')}`, 'Кто? Никто. 1867'],
    ['in another order', `${m(2, 'Никто.')}${m(1, 'Кто?')}${m(3, '1867')}`, 'Никто. Кто? 1867'],
    ['without what has no words', `${m(1, 'Кто?')} ${m(2, 'Никто.')}`, 'Кто? Никто. 1867'],
    ['with it empty', `${m(1, 'Кто?')} ${m(2, 'Никто.')} ${m(3, '')}`, 'Кто? Никто. 1867'],
    [
      'with one twice',
      `${m(1, 'Кто?')} ${m(2, 'Никто.')} ${m(2, 'Никто.')} ${m(3, '1867')}`,
      'Кто? Никто. 1867',
    ],
    ['with one in two', `${m(1, 'Кто')}${m(1, '?')} ${m(2, 'Никто.')} ${m(3, '1867')}`, 'Кто? Никто. 1867'],
    ['with other numbers', `${m('a', 'Кто?')} ${m('b', 'Никто.')} ${m('c', '1867')}`, 'Кто? Никто. 1867'],
    ['put in one', 'Кто? Никто. 1867', 'Кто? Никто. 1867'],
    [
      'with comments',
      `<mrk mtype="x-comment">${m(1, 'К<mrk mtype="term">то</mrk>?')}</mrk> ${m(2, 'Никто.')} ${m(3, '1867')}`,
      'Кто? Никто. 1867',
    ],
    [
      'with what was taken out',
      `${m(1, 'К<mrk mtype="x-sdl-deleted">ак</mrk>то?')} ${m(2, 'Никто.')} ${m(3, '1867')}`,
      'Кто? Никто. 1867',
    ],
  ])('%s is whole', (_how, target, text) => {
    expect(cut12(SOURCE, target)).toMatchObject({ source: TEXT, target: text })
    expect(cut12(SOURCE, target)).not.toHaveProperty('fault')
  })

  test('white space is that of the source as a whole where the tool left it out there, too', () => {
    const glued = SOURCE.replaceAll('> <', '><')
    const target = `${m(1, 'Кто?')}${m(2, 'Никто.')}${m(3, '1867')}`
    expect(cut12(glued, target, 'Wer kommt?\nNiemand. 1867')).toMatchObject({ target: 'Кто?\nНикто. 1867' })
    expect(cut12(glued, target, '')).toMatchObject({ source: TEXT, target: 'Кто? Никто. 1867' })
    expect(cut12(`${m(1, 'Öl-')}${m(2, 'Preis')}`, `${m(1, 'Цена')}${m(2, '-нефти')}`)).toMatchObject({
      target: 'Цена-нефти',
    })
  })

  test.each([
    ['one is empty', `${m(1, 'Кто?')} ${m(2, '')} ${m(3, '1867')}`],
    ['one is white space', `${m(1, 'Кто?')} ${m(2, ' \u200B')} ${m(3, '1867')}`],
    ['one is its source', `${m(1, 'Кто?')} ${m(2, 'Niemand.')} ${m(3, '1867')}`],
    ['one is missing', `${m(1, 'Кто?')} ${m(3, '1867')}`],
    ['one is a code', `${m(1, 'Кто?')} ${m(2, '<x id="1"/>')} ${m(3, '1867')}`],
  ])('is partial where %s', (_what, target) => {
    expect(cut12(SOURCE, target)).toMatchObject({ fault: 'partial' })
  })

  test.each([
    ['all are empty', `${m(1, '')} ${m(2, '')} ${m(3, '')}`],
    ['all are their sources', SOURCE],
    ['there is nothing', ''],
  ])('is empty where %s', (_what, target) => {
    expect(cut12(SOURCE, target)).toMatchObject({ target: '', state: 'initial' })
    expect(cut12(SOURCE, target)).not.toHaveProperty('fault')
  })

  test('codes around and between segments stay in their places', () => {
    const source = `<g id="1">${m(1, 'Wer kommt?')} ${m(2, '<x id="2"/>Niemand.')}</g>`
    const names = (target: string) =>
      cut12(source, target)
        ?.coded?.target.map(piece => (typeof piece === 'string' ? piece : `<${piece.code}>`))
        .join('')
    const whole = '<b1>Кто? <2>Никто.<e1>'
    expect(names(`<g id="1">${m(1, 'Кто?')}${m(2, '<x id="2"/>Никто.')}</g>`)).toBe(whole)
    expect(names(`${m(1, 'Кто?')} ${m(2, '<x id="2"/>Никто.')}`)).toBe(whole)
    expect(names(`${m(1, '<g id="1">Кто?</g>')}${m(2, '<x id="2"/>Никто.')}`)).toBe('<b1>Кто?<e1> <2>Никто.')
    expect(names(`<g id="1">${m(1, 'Кто?')}</g>${m(2, '<x id="2"/>Никто.')}`)).toBe('<b1>Кто?<e1> <2>Никто.')
  })
})

test('marks of segments in the target alone are no segments that could lack something, but empty ones', () => {
  const file = (target: string) =>
    readXliff12(
      `<xliff version="1.2"><file target-language="ru"><body><trans-unit id="u"><source>Wer? Niemand.</source><target>${target}</target></trans-unit></body></file></xliff>`,
      'x',
    ).units[0]
  expect(file(`${m(0, 'Кто?')} ${m(1, 'Никто.')}`)).toMatchObject({ target: 'Кто? Никто.' })
  expect(file(`${m(0, 'Кто?')} ${m(1, '')}`)).toMatchObject({ fault: 'partial' })
})

describe('XLIFF 2 that was cut', () => {
  const [who, nobody] = ['Wer kommt?', 'Niemand.']
  test.each([
    ['final', 'final', 'final'],
    ['translated', 'final', 'translated'],
    ['final', 'reviewed', 'reviewed'],
    ['', 'final', 'translated'],
    ['final', 'initial', 'translated'],
  ])('has the lowest state of its segments (%s, %s)', (first, second, state) => {
    const parts = seg(who, 'Кто?', first) + gap + seg(nobody, 'Никто.', second)
    expect(cut2(parts)).toMatchObject({ source: 'Wer kommt? Niemand.', target: 'Кто? Никто.', state })
  })

  test('what has no words has no say', () => {
    const parts = seg(who, 'Кто?', 'final') + gap + seg('1867', undefined, 'initial')
    expect(cut2(parts)).toMatchObject({ target: 'Кто? 1867', state: 'final' })
    expect(cut2(parts)).not.toHaveProperty('fault')
  })

  test.each([
    ['has no target', seg(nobody)],
    ['has an empty one', seg(nobody, ' \uFEFF', 'final')],
    ['has its source', seg(nobody, 'Niemand.', 'final')],
  ])('is partial where a segment %s', (_what, segment) => {
    expect(cut2(seg(who, 'Кто?', 'final') + gap + segment)).toMatchObject({ fault: 'partial' })
    expect(cut2(segment + gap + seg(who, 'Кто?', 'final'))).toMatchObject({ fault: 'partial' })
    expect(cut2(segment + gap + segment)).toMatchObject({ target: '', state: 'initial' })
  })

  test('has the order of its targets', () => {
    const three = (a: string, b: string, c: string) =>
      cut2([seg('Eins.', 'Раз.', '', a), seg('Zwei.', 'Два.', '', b), seg('Drei.', 'Три.', '', c)].join(gap))
        ?.target
    expect(three('5', '3', '1')).toBe('Три. Два. Раз.')
    expect(three('3', '1', '5')).toBe('Два. Раз. Три.')
    expect(three('', '', '1')).toBe('Три. Раз. Два.')
    expect(three('', '5', '3')).toBe('Раз. Три. Два.')
    expect(three('', '', '')).toBe('Раз. Два. Три.')
    expect(three('x', '-1', '')).toBe('Раз. Два. Три.')
  })

  test('glued segments are parted, codes at their ends are not', () => {
    expect(cut2(seg('Eins.', 'Раз.') + seg('Zwei.', 'Два.'))).toMatchObject({
      source: 'Eins. Zwei.',
      target: 'Раз. Два.',
    })
    const code = '<ph id="1" equiv="\\&#10;"/>'
    expect(cut2(seg(`Eins.${code}`, `Раз.${code}`) + seg('Zwei.', 'Два.'))).toMatchObject({
      target: 'Раз.\\\nДва.',
    })
  })

  test('white space that a tool put elsewhere or wrapped is that of the source', () => {
    const wrapped = '<ignorable><source> </source><target>\n  </target></ignorable>'
    expect(cut2(seg('Eins.', 'Раз.') + wrapped + seg('Zwei.', ' Два.'))).toMatchObject({
      target: 'Раз. Два.',
    })
  })

  test('originals of matches are not those of the unit', () => {
    const unit = `<mtc:matches><mtc:match ref="#s"><originalData><data id="d1">XX</data></originalData><source>Alt</source><target>Старый</target></mtc:match></mtc:matches>`
    const data = '<originalData><data id="d1">**</data></originalData>'
    const parts = data + unit + seg('<ph id="1" dataRef="d1"/>Eins', '<ph id="1" dataRef="d1"/>Раз')
    expect(cut2(parts)).toMatchObject({ source: '**Eins', target: '**Раз' })
  })
})

test('work does not grow faster than the file', () => {
  const time = (size: number) => {
    const all = Array.from({ length: size }, (_, index) => m(index, 'Ein Wort.'))
    const begin = performance.now()
    cut12(all.join(''), all.join(' ').replaceAll('Ein Wort', 'Слово'))
    return performance.now() - begin
  }
  time(2000)
  expect(time(16_000)).toBeLessThan(Math.max(1500, time(4000) * 12))
})
