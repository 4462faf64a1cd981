import { describe, expect, test } from '@jest/globals'
import { original as inArabic } from '../../src/locales/original/ar.js'
import { baseName } from '../../src/locales/original/base-name.js'
import { original as inGerman } from '../../src/locales/original/de.js'
import { original as inEnglish } from '../../src/locales/original/en.js'
import type { OriginalForms } from '../../src/locales/original/forms.js'
import { original as inRussian } from '../../src/locales/original/ru.js'
import { loadWords, presentedWords } from '../../src/locales/words.js'

/** The forms in the order of the table, for an original in each of these languages; the last one is no language. */
const TABLE: readonly [string, OriginalForms, Readonly<Record<string, string>>][] = [
  [
    'en',
    inEnglish,
    {
      de: 'German',
      'de-CH': 'German',
      fr: 'French',
      ru: 'Russian',
      ar: 'Arabic',
      en: 'English',
      hi: 'Hindi',
      ur: 'Urdu',
      kk: 'Kazakh',
      tr: 'Turkish',
      eo: 'Esperanto',
      xx: 'original',
    },
  ],
  [
    'de',
    inGerman,
    {
      de: 'deutsche Original, deutsches Original, deutschen Original, deutschen Originals',
      fr: 'französische Original, französisches Original, französischen Original, französischen Originals',
      ru: 'russische Original, russisches Original, russischen Original, russischen Originals',
      ar: 'arabische Original, arabisches Original, arabischen Original, arabischen Originals',
      en: 'englische Original, englisches Original, englischen Original, englischen Originals',
      hi: 'Hindi-Original, Hindi-Original, Hindi-Original, Hindi-Originals',
      ur: 'Urdu-Original, Urdu-Original, Urdu-Original, Urdu-Originals',
      kk: 'kasachische Original, kasachisches Original, kasachischen Original, kasachischen Originals',
      nb: 'norwegische Original, norwegisches Original, norwegischen Original, norwegischen Originals',
      tr: 'türkische Original, türkisches Original, türkischen Original, türkischen Originals',
      eo: 'Esperanto-Original, Esperanto-Original, Esperanto-Original, Esperanto-Originals',
      xx: 'Original, Original, Original, Originals',
    },
  ],
  [
    'ru',
    inRussian,
    {
      de: 'немецкий оригинал, немецкого оригинала, немецкому оригиналу, немецким оригиналом, немецком оригинале, Немецкий оригинал',
      fr: 'французский оригинал, французского оригинала, французскому оригиналу, французским оригиналом, французском оригинале, Французский оригинал',
      ru: 'русский оригинал, русского оригинала, русскому оригиналу, русским оригиналом, русском оригинале, Русский оригинал',
      ar: 'арабский оригинал, арабского оригинала, арабскому оригиналу, арабским оригиналом, арабском оригинале, Арабский оригинал',
      en: 'английский оригинал, английского оригинала, английскому оригиналу, английским оригиналом, английском оригинале, Английский оригинал',
      hi: 'оригинал на хинди, оригинала на хинди, оригиналу на хинди, оригиналом на хинди, оригинале на хинди, Оригинал на хинди',
      he: 'оригинал (иврит), оригинала (иврит), оригиналу (иврит), оригиналом (иврит), оригинале (иврит), Оригинал (иврит)',
      ur: 'оригинал на урду, оригинала на урду, оригиналу на урду, оригиналом на урду, оригинале на урду, Оригинал на урду',
      kk: 'казахский оригинал, казахского оригинала, казахскому оригиналу, казахским оригиналом, казахском оригинале, Казахский оригинал',
      tr: 'турецкий оригинал, турецкого оригинала, турецкому оригиналу, турецким оригиналом, турецком оригинале, Турецкий оригинал',
      eo: 'оригинал на эсперанто, оригинала на эсперанто, оригиналу на эсперанто, оригиналом на эсперанто, оригинале на эсперанто, Оригинал на эсперанто',
      xx: 'оригинал, оригинала, оригиналу, оригиналом, оригинале, Оригинал',
    },
  ],
  [
    'ar',
    inArabic,
    {
      de: 'الأصل الألماني, أصلها الألماني, أصلهما الألماني',
      fr: 'الأصل الفرنسي, أصلها الفرنسي, أصلهما الفرنسي',
      ru: 'الأصل الروسي, أصلها الروسي, أصلهما الروسي',
      ar: 'الأصل العربي, أصلها العربي, أصلهما العربي',
      en: 'الأصل الإنجليزي, أصلها الإنجليزي, أصلهما الإنجليزي',
      hi: 'الأصل الهندي, أصلها الهندي, أصلهما الهندي',
      ur: 'الأصل الأوردي, أصلها الأوردي, أصلهما الأوردي',
      kk: 'الأصل الكازاخستاني, أصلها الكازاخستاني, أصلهما الكازاخستاني',
      tr: 'الأصل التركي, أصلها التركي, أصلهما التركي',
      eo: 'الأصل بالإسبرانتو, أصلها بالإسبرانتو, أصلهما بالإسبرانتو',
      haw: 'الأصل (لغة هاواي), أصلها (لغة هاواي), أصلهما (لغة هاواي)',
      xx: 'الأصل, أصلها, أصلهما',
    },
  ],
]

describe.each(TABLE)('in %s', (ui, original, forms) => {
  test.each(Object.entries(forms))('an original in %s is called: %s', (tag, expected) => {
    expect(Object.values(original(baseName(ui, tag))).join(', ')).toBe(expected)
  })
})

test('words name the original once they are told its language, also for a screen', async () => {
  const words = await loadWords('ru')
  const french = words.about('fr')
  expect(words('report.changed')).toBe('Оригинал с тех пор изменился:')
  expect(french('report.changed')).toBe('Французский оригинал с тех пор изменился:')
  expect(french.logical('report.changed')).toBe(french('report.changed'))
  expect(french.about('hi')('report.changed')).toBe('Оригинал на хинди с тех пор изменился:')
  const shown = presentedWords(await loadWords('ar'), 'isolate')
  expect(shown.about('fr')('report.changed')).toContain('الأصل الفرنسي')
})
