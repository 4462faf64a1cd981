import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressAt, pathTo } from '../../src/serve/address.js'
import { runs } from '../runs.js'

test('an address leads back to what it was made of, and nowhere else', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => text.isWellFormed())
  fc.assert(
    fc.property(name, fc.option(name, { nil: undefined }), fc.boolean(), (document, unit, isReview) => {
      const language = unit && 'ar'
      const review = isReview && { isReview }
      const path = pathTo({ document, unit, language, ...review })
      expect(path.startsWith(isReview ? '/review/' : '/d/')).toBe(true)
      const url = new URL(path, 'http://127.0.0.1:8460')
      expect(url.host).toBe('127.0.0.1:8460')
      if (/^\.\.?$/.test(document) || /^\.\.?$/.test(unit ?? '')) return
      expect(addressAt(url.pathname, url.search)).toEqual({ document, unit, language, ...review })
    }),
    runs(5000),
  )
})

test('a review begins without a document', () => {
  expect(pathTo({ isReview: true, language: 'ar' })).toBe('/review?lang=ar')
  expect(addressAt('/review', '?lang=ar')).toEqual({ isReview: true, language: 'ar' })
})

test.each([
  '',
  '/d/',
  '/d',
  '/x',
  '/d/a/b/c',
  '/review/',
  '/review/a/b/c',
  '/reviews',
  '/d/%E0%A4',
  '//evil.example',
  '/../etc/passwd',
])('“%s” is none', path => expect(addressAt(path)).toBeUndefined())
