import { describe, expect, test } from '@jest/globals'
import { readHtml } from '../../../src/page/html/read-html.js'
import { fixture, markdownOf, pageOf, saidOf } from './reading.js'

describe('whole pages', () => {
  test.each(['wordpress', 'tables', 'saved'])('%s', name => {
    expect(markdownOf(fixture(`${name}.html.txt`))).toBe(fixture(`${name}.md`))
  })

  test('their languages', () => {
    expect(
      ['wordpress', 'tables', 'saved'].map(name => pageOf(fixture(`${name}.html.txt`)).languages),
    ).toEqual([['en'], [], ['ar', 'en', 'ru']])
  })

  test('what is said of them', () => {
    expect(saidOf(fixture('saved.html.txt'))).toEqual([
      'cut cookies 5-5 Ihre Privatsphäre Wir und unsere 812 Partner verwenden Cookies, um Ihnen alles M',
      'cut language-selector 8-8 Deutsch English русский عربي',
      'cut navigation 9-9 Start Politik',
      'guess main-by-density 12-24 Der lange Streik Im Herbst legten die Näherinnen die Arbeit nieder. Es wurde Frü',
      'cut share 15-15 Telegram WhatsApp',
      'cut teasers 19-19 Mehr zum Thema: Die Fabrik',
      'cut teasers 25-28 Brot wird teurer Ein Pfund kostet jetzt fast das Doppelte von früher, sagen die',
      'cut outside-main 30-30 Impressum Datenschutz',
      'cut hidden 31-31 Unsichtbares',
    ])
  })

  test.each(['wordpress', 'tables', 'saved'])('%s with nothing cut', name => {
    const html = fixture(`${name}.html.txt`)
    const kept = readHtml(html, { keepAll: true })
    const words = (markdown: string) => markdown.split(/[^\p{L}\p{N}]+/u)
    const cut = pageOf(html).remarks.filter(({ kind }) => kind === 'cut')
    expect(kept.remarks.filter(({ kind }) => kind === 'cut')).toEqual([])
    expect(words(kept.markdown)).toEqual(expect.arrayContaining(words(pageOf(html).markdown)))
    for (const { text } of cut)
      expect(words(kept.markdown)).toEqual(expect.arrayContaining(words(text).slice(0, -1)))
  })
})
