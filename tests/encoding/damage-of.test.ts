import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { damageOf } from '../../src/encoding/damage-of.js'
import { runs } from '../runs.js'

/** A text as a program shows it that takes its bytes for those of another encoding. */
function readAs(bytes: Uint8Array, label: string): string {
  const decoder = new TextDecoder(label)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

/** The bytes of a text in an encoding of one byte a letter; a question mark for what it does not have. */
function writtenAs(text: string, label: string): Uint8Array {
  const all = [
    ...readAs(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      label,
    ),
  ]
  return Uint8Array.from([...text].map(letter => (all.includes(letter) ? all.indexOf(letter) : 63)))
}

const utf8As = (text: string, label: string) => readAs(new TextEncoder().encode(text), label)

const TEXTS: Readonly<Record<string, string>> = {
  de: 'Die Bäcker öffnen früh, und „alle“ grüßen.',
  en: 'The café – “ours” – isn’t open.',
  ru: 'Хлеб пекут рано утром, и всем его хватает.',
  ar: 'يخبز العمال الخبز في الصباح من أجل الجميع.',
}

describe('UTF-8 that was read in another encoding', () => {
  const pages =
    'windows-1252 windows-1251 windows-1256 windows-1250 windows-1254 macintosh ibm866 koi8-r'.split(' ')
  test.each(Object.keys(TEXTS).flatMap(tag => pages.map(page => [tag, page] as const)))(
    '%s as %s',
    (tag, page) => {
      const text = TEXTS[tag] as string
      expect(damageOf(text, '', tag)).toBeUndefined()
      const damage = damageOf(utf8As(text, page), 'Ein Satz.', tag)
      expect(damage?.kind).toBe('misread')
      expect(damage?.said && text.includes(damage.said)).toBe(true)
    },
  )

  test('its place, and what it said', () => {
    expect(damageOf('Er trägt „MÃ¼ll“ hinaus.', '', 'de')).toEqual({
      kind: 'misread',
      start: 11,
      end: 13,
      text: 'Ã¼',
      said: 'ü',
    })
    expect(damageOf('20Â°C', '20 °C', 'en')).toMatchObject({ text: 'Â°', said: '°' })
    expect(damageOf('letâ€™s go', 'Los', 'en')).toMatchObject({ text: 'â€™', said: '’' })
  })

  test('twice', () => {
    for (const page of ['windows-1252', 'windows-1251'])
      for (const [tag, text] of Object.entries(TEXTS))
        expect(damageOf(utf8As(utf8As(text, page), page), '', tag)).toMatchObject({ kind: 'misread' })
  })
})

describe('older encodings that were read as others', () => {
  test.each([
    ['ru', 'windows-1251', 'windows-1252'],
    ['ru', 'koi8-r', 'windows-1252'],
    ['ru', 'ibm866', 'windows-1252'],
    ['ru', 'windows-1251', 'koi8-r'],
    ['ru', 'koi8-r', 'windows-1251'],
    ['ru', 'windows-1251', 'ibm866'],
    ['ar', 'windows-1256', 'windows-1252'],
    ['ar', 'windows-1256', 'windows-1251'],
    ['ar', 'iso-8859-6', 'windows-1252'],
    ['de', 'windows-1252', 'windows-1251'],
    ['de', 'windows-1252', 'koi8-r'],
    ['de', 'macintosh', 'windows-1252'],
    ['en', 'macintosh', 'windows-1252'],
  ])('%s: %s as %s', (tag, written, read) => {
    const text = `${TEXTS[tag]} ${TEXTS[tag]}`
    expect(damageOf(readAs(writtenAs(text, written), read), 'Ein Satz.', tag)).toMatchObject({
      kind: 'misread',
    })
  })
  test('a single word', () => {
    expect(damageOf(readAs(writtenAs('Да', 'windows-1251'), 'windows-1252'), 'Ja', 'ru')?.text).toBe('Äà')
    expect(damageOf('Он сказал: ïðèâåò.', 'Er sagte: Hallo.', 'ru')?.text).toBe('ïðèâåò')
  })
})

describe('letters that are lost', () => {
  test.each([
    ['ru', 'Das Brot.', '????.', '????'],
    ['ru', '„Wir backen.“', '«?? ?????».', '??'],
    ['ru', 'Brot', '???', '???'],
    ['ru', 'Das Brot ist warm.', 'Хлеб ?????? тёплый.', '??????'],
    ['en', 'Das Café ist zu.', 'Don?t go to the caf?.', 'Don?t'],
    ['en', 'Über dem Café', '?ber the roof', '?ber'],
    ['ar', 'Das Brot', 'ال\uFFFDبز', '\uFFFD'],
    ['en', 'Das Brot', 'The \u0093bread\u0094', '\u0093'],
    ['en', 'Das Brot', 'The\u001abread', '\u001a'],
  ])('%s: %s → %s', (tag, source, target, text) => {
    expect(damageOf(target, source, tag)).toMatchObject({ kind: 'lost', text })
  })
})

describe('no damage', () => {
  test.each([
    ['ru', 'Das Zeichen \uFFFD steht für Unlesbares.', 'Знак \uFFFD стоит вместо нечитаемого.'],
    ['en', 'Aus „ä“ wird „Ã¤“.', '“ä” becomes “Ã¤”.'],
    ['ru', 'Autor: ????', 'Автор: ????'],
    ['en', 'Wirklich???', 'Really????'],
    ['en', 'Wirklich?!', 'Really ???'],
    ['en', 'Siehe [hier](/suche?q=brot).', 'See [here](/search?q=bread) or https://example.org?page=two.'],
    ['en', 'Nutze `a?b`.', 'Use `c?d`.'],
    ['en', 'Wer?was?', 'Who?what?'],
    ['de', '', 'Er macht „Spaß“, sagt „Ä“ und „Ö“ – alles aus „MÜ“.'],
    ['de', '', 'Die Umlaute „ä“, „ö“, „ü“, auch ÄÖÜ und äöüß.'],
    ['ru', '', '«СССР» и «ГДР», Рёрих, Сёла, «слов…»; «где же…»; в «ООО „Р“».'],
    ['ru', '', 'IT-шники и SMSки из B2B, NATO; м², 20°C, № 5, «КПРФ…»'],
    ['uk', '', 'РІЗНІ РЕЧІ: Рівне, Січ, „СІМ’Я“, їжа, ґанок.'],
    ['ar', '', 'الحروف ط، ظ، ع، غ؛ «قطع» و“شيوع”…'],
    ['fa', '', 'گرگ بزرگ، پاک‌کن و خاک.'],
    ['fr', '', 'ÉLÈVE, « À Évry », où ça ? Ça et là, naïf — Noël…'],
    ['pt', '', 'IRMÃ», NÃO, SÃO PAULO, «avó»'],
    ['en', '', 'Poblacht na hÉireann, Dvořák’s café, Erdoğan, Þórður, the €-sign.'],
    ['tr', '', 'ÂŞIK «İzmir» çöğüş'],
    ['el', '', 'Το ψωμί είναι ζεστό.'],
    ['xx-unknown-tag-that-is-none', '', 'whatever'],
  ])('%s: %s → %s', (tag, source, target) => {
    expect(damageOf(target, source, tag)).toBeUndefined()
  })

  test('in what was encoded and decoded rightly', () => {
    const letters = {
      de: 'abcäöüßÄÖÜ „“–…',
      ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя «»—',
      ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،؛',
    }
    const texts = fc
      .constantFrom(...Object.entries(letters))
      .chain(([tag, all]) =>
        fc.tuple(fc.constant(tag), fc.string({ unit: fc.constantFrom(...all), maxLength: 60 })),
      )
    fc.assert(
      fc.property(texts, ([tag, text]) => {
        expect(damageOf(text, '', tag)?.kind === 'lost').toBe(false)
        // What stands in the source is meant, whatever it is.
        const broken = utf8As(text, 'windows-1252')
        expect(damageOf(broken, broken, tag)).toBeUndefined()
      }),
      runs(500),
    )
  })
})
