import { expect, test } from '@jest/globals'
import { pageType } from '../../src/page/read-page.js'

test.each([
  ['---\ntitle: Titel\n---\n\nText.\n', 'markdown'],
  ['+++\ntitle = "Titel"\n+++\n\nText.\n', 'markdown'],
  ['\uFEFF{\r\n"title": "Titel"\r\n}\r\n\r\nText.\r\n', 'markdown'],
  ['Text.\n\n## Titel\n', 'markdown'],
  ['Siehe [hier](a.md).\n', 'markdown'],
  ['<!doctype html><p>Text', 'html'],
  ['Text.\n\n---\nNoch einer.\n---\n', 'text'],
  ['{ Text }\n', 'text'],
])('%j is %s', (text, type) => expect(pageType('-', text)).toBe(type))
