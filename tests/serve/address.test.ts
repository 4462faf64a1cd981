import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { addressAt, pathTo } from '../../src/serve/address.js'
import { runs } from '../runs.js'

test('an address leads back to what it was made of, and nowhere else', () => {
  const name = fc.string({ minLength: 1, unit: 'grapheme' }).filter(text => text.isWellFormed())
  fc.assert(
    fc.property(name, fc.option(name, { nil: undefined }), (document, unit) => {
      const language = unit && 'ar'
      const path = pathTo({ document, unit, language })
      expect(path.startsWith('/d/')).toBe(true)
      const url = new URL(path, 'http://127.0.0.1:8460')
      expect(url.host).toBe('127.0.0.1:8460')
      if (/^\.\.?$/.test(document) || /^\.\.?$/.test(unit ?? '')) return
      expect(addressAt(url.pathname, url.search)).toEqual({ document, unit, language })
    }),
    runs(5000),
  )
})

test.each(['', '/d/', '/d', '/x', '/d/a/b/c', '/d/%E0%A4', '//evil.example', '/../etc/passwd'])(
  '“%s” is none',
  path => expect(addressAt(path)).toBeUndefined(),
)
