import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { graphemes } from '../../../src/terminal/graphemes.js'
import { cellsOf } from '../../../src/ui/editor/cells.js'
import { drawnRows } from '../../../src/ui/editor/drawn-rows.js'
import { editorOf } from '../../../src/ui/editor/editor.js'
import { rowsOf } from '../../../src/ui/editor/rows.js'
import { texts } from './texts.js'

const cut = (text: string, cells: number) =>
  rowsOf(text, cells).map(({ start, end }) => text.slice(start, end))

test.each([
  ['', 5, ['']],
  ['eins zwei', 5, ['eins ', 'zwei']],
  ['eins\nzwei', 20, ['eins\n', 'zwei']],
  ['eins\n', 20, ['eins\n', '']],
  ['eins\n\nzwei', 20, ['eins\n', '\n', 'zwei']],
  ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
  ['中文中文', 5, ['中文', '中文']],
  ['a Donaudampf', 6, ['a ', 'Donaud', 'ampf']],
  ['Donauda mpfsc', 6, ['Donaud', 'a ', 'mpfsc']],
  ['a\ufeff', 3, ['a', '\ufeff']],
  ['a \u0301b', 2, ['a \u0301', 'b']],
])('%j in %i cells', (text, cells, rows) => expect(cut(text, cells)).toEqual(rows))

test('rows are the whole text, and none is wider than the screen but for a single cluster', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, cells) => {
      const rows = cut(text, cells)
      expect(rows.join('')).toBe(text)
      for (const row of rows) {
        const shown = row.replace(/[ \n]+$/, '')
        if (graphemes(shown).length > 1) expect(cellsOf(shown)).toBeLessThanOrEqual(cells)
      }
    }),
  )
})

test.each([
  ['ltr', 'visual'],
  ['ltr', 'logical'],
  ['rtl', 'visual'],
  ['rtl', 'logical'],
] as const)('exactly one piece is under the cursor, wherever it stands (%s, %s)', (direction, bidi) => {
  fc.assert(
    fc.property(texts, fc.nat(40), fc.integer({ min: 2, max: 30 }), (text, steps, cells) => {
      const clusters = graphemes(text)
      const cursor = clusters.slice(0, steps % (clusters.length + 1)).join('').length
      const drawn = drawnRows({ ...editorOf(text), cursor, anchor: cursor }, cells, { direction, bidi })
      expect(drawn.flatMap(({ pieces }) => pieces).filter(({ cursor }) => cursor)).toHaveLength(1)
    }),
  )
})

test('Arabic is drawn from the right, its cursor behind the last letter at the left', () => {
  const [row] = drawnRows(editorOf('مال'), 20, { direction: 'rtl', bidi: 'visual' })
  expect(row?.pieces.map(({ text, cursor }) => (cursor ? `[${text}]` : text)).join('')).toBe('[ ]ﻝﺎﻣ')
})
