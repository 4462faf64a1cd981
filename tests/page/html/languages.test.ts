import { describe, expect, test } from '@jest/globals'
import { markdownOf, pageOf } from './reading.js'

describe('the languages a page offers', () => {
  test.each<[html: string, ...languages: string[]]>([
    ['<link rel=alternate hreflang=EN href=a><link rel=alternate hreflang=x-default href=b>', 'en'],
    ['<link rel=alternate hreflang=zh_hant href=a><link rel=alternate hreflang="!!" href=b>', 'zh-Hant'],
    ['<link rel=alternate hreflang=de-DE href=a><link rel=alternate hreflang=de-CH href=b>', 'de-CH'],
    ['<link rel=stylesheet hreflang=en href=a>'],
    ['<nav><a href=a>Start</a> <a hreflang=ru href=b>русский</a></nav>', 'ru'],
    ['<p><a href=a>English</a> | <a href=b>русский</a> | <a href=c>عربي</a></p>', 'ar', 'en', 'ru'],
    ['<p>Deutsch | <a href=a>English</a></p>', 'en'],
    ['<ul><li><b>DE</b><li><a href=a>EN</a><li><a href=b>RU</a></ul>', 'en', 'ru'],
    ['<ul><li><a href=a><img src=b alt=English></a><li><a href=c><img src=d alt=Deutsch></a></ul>', 'en'],
    ['<ul><li><a lang=kk hreflang=kk href=a>Қазақша</a></ul>', 'kk'],
    ['<ul><li><a lang=en href=a>English</a><li><a lang=ar href=b>العربية</a></ul>', 'ar', 'en'],
    ['<select><option>Deutsch<option>Türkçe<option>English</select>', 'en', 'tr'],
    [
      '<p>Wie <a lang=en href=a>The New York Times</a> schreibt, ist <a lang=fr href=b>Le Monde</a> eine Zeitung.</p>',
    ],
    ['<ul><li><a lang=en href=a>Times</a><li><a lang=fr href=b>Monde</a></ul>'],
    ['<ul><li><a hreflang=en href=a>Annual Report on Everything</a></ul>'],
  ])('%s', (html, ...languages) => {
    expect(pageOf(`<html lang=de>${html}<p>t`).languages).toEqual(languages)
  })
})

test('the selector is cut from the content', () => {
  const html = '<main><p class=a><a href=a>English</a> | Deutsch</p><h1>T</h1><p>t</main>'
  expect(markdownOf(html)).toBe('# T\n\nt\n')
  expect(pageOf(html).remarks).toEqual([
    { kind: 'cut', reason: 'language-selector', from: 1, to: 1, text: 'English | Deutsch' },
  ])
})
