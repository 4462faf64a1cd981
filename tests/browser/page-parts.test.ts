import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { writtenWords } from '../../src/locales/words.js'
import { wordsFor } from '../../src/serve/client/words.js'
import { shared } from '../../src/ui/shared.js'
import { openedOf } from '../../src/ui/state.js'
import { opened } from '../ui/opened.js'

test('what a browser loads stays small', () => {
  const bytes = readFileSync(new URL('../../dist/serve/app.js', import.meta.url)).length
  expect(bytes).toBeLessThan(170_000)
})

describe('the words of the page', () => {
  const wordsIn = async (language: 'de' | 'en' | 'ru' | 'ar', source = 'de') =>
    wordsFor({ spoken: { language, direction: 'ltr' }, words: await writtenWords(language, source) })

  test.each([
    ['en', 1, '1 document'],
    ['en', 2, '2 documents'],
    ['de', 1, '1 Dokument'],
    ['de', 0, '0 Dokumente'],
    ['ru', 21, '21 документ'],
    ['ru', 3, '3 документа'],
    ['ru', 11, '11 документов'],
  ] as const)('have the right plural in %s for %d', async (language, count, said) => {
    expect((await wordsIn(language))('ui.documents', { count })).toBe(said)
  })

  test('have six forms in Arabic', async () => {
    const words = await wordsIn('ar')
    const said = [0, 1, 2, 3, 11, 100].map(count => words('ui.documents', { count }))
    expect(new Set(said.map(text => text.replace(/\d+ ?/, ''))).size).toBeGreaterThan(3)
  })

  test('name the original, in its cases', async () => {
    expect((await wordsIn('en'))('ui.sourceChanged')).toContain('The German')
    expect((await wordsIn('de', 'fr'))('ui.sourceChanged')).toMatch(/französische/i)
    const all = await writtenWords('de', 'de')
    expect(Object.values(all).filter(text => /\{\{original/i.test(text))).toEqual([])
  })

  test('keep values apart from the direction around them, and show what would be obeyed', async () => {
    const words = await wordsIn('ar')
    expect(words('ui.notFound', { text: 'a\u202eb' })).toContain('\u2068a⟨U+202E⟩b\u2069')
  })
})

describe('a document that was read anew', () => {
  const copy = () => openedOf(structuredClone({ id: opened.id, synopsis: opened.synopsis, version: '2' }))

  test('has the rows that it had before, where they are the same', () => {
    const now = shared(opened, copy())
    expect(now.version).toBe('2')
    expect(now.synopsis).toBe(opened.synopsis)
  })

  test('has new rows only where something changed, also behind one that came in between', () => {
    const young = copy()
    const [first, ...others] = young.synopsis.rows
    if (!first) throw new Error('empty')
    young.synopsis.rows = [{ ...first, unit: { ...first.unit, text: 'Neu' } }, first, ...others]
    const now = shared(opened, young)
    expect(now.synopsis.rows[0]).not.toBe(opened.synopsis.rows[0])
    expect(now.synopsis.rows.slice(1).every((row, index) => row === opened.synopsis.rows[index])).toBe(true)
  })

  test('is another one where it is another document', () => {
    const other = { ...copy(), id: 'other' }
    expect(shared(opened, other)).toBe(other)
  })
})
