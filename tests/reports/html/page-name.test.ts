import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { documentFile, isNameOfPage, PAGES, partFile } from '../../../src/reports/html/page-name.js'
import { nameKey } from '../../../src/text/file-name.js'
import { runs } from '../../runs.js'

test.each([
  ['csto', /^csto-/],
  ['Nord/Über uns', /^nord-uber-uns-/],
  ['نص', /^[0-9a-f]{16}\.html$/],
  ['../..', /^[0-9a-f]{16}\.html$/],
  ['a'.repeat(300), /^a{48}-/],
])('the page of %s can be told by its name', (id, name) => expect(documentFile(id)).toMatch(name))

test('any two ids have pages of their own, on any disk', () => {
  const id = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a/b', 'A/b', 'a-b', 'ä', 'a\u0308', 'nul'),
  )
  fc.assert(
    fc.property(fc.uniqueArray(id), ids => {
      const names = ids.map(documentFile)
      expect(new Set(names.map(nameKey)).size).toBe(ids.length)
      for (const name of names) {
        expect(name).toMatch(/^[a-z0-9-]{16,70}\.html$/)
        expect(isNameOfPage(`${PAGES}/${name}`)).toBe(true)
      }
    }),
    runs(1000),
  )
})

test('a part has a page that is known as one', () => {
  expect(isNameOfPage(partFile(12))).toBe(true)
  expect(['index.html', 'documents/index.html', 'documents/x.txt'].map(isNameOfPage)).toEqual([
    false,
    false,
    false,
  ])
})
