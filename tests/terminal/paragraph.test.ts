import { expect, test } from '@jest/globals'
import { paragraph } from '../../src/reports/paragraph.js'
import type { View } from '../../src/reports/view.js'
import type { BidiMode } from '../../src/terminal/bidi.js'
import { sideBySide } from '../../src/terminal/columns.js'

const view = (bidi: BidiMode) => ({ width: 30, bidi }) as View
const text = 'نمو الناتج لا في GDP عام 2020'

test('right to left stands at the right edge where its order is made or asked for', () => {
  expect(paragraph(text, 'ar', view('visual'))).toBe(
    '       ﻡﺎﻋ GDP ﻲﻓ ﻻ ﺞﺗﺎﻨﻟﺍ ﻮﻤﻧ\n                          2020',
  )
  expect(paragraph('نمو', 'ar', view('isolate'))).toBe(`${' '.repeat(27)}\u2067نمو\u2069`)
})

test('and has no padding where its viewer makes the order', () => {
  expect(paragraph(`${text}\n\nنمو`, 'ar', view('logical'), line => `<${line}>`)).toBe(
    '    <نمو الناتج لا في GDP عام>\n    <2020>\n    <>\n    <نمو>',
  )
})

test('but columns stay straight', () => {
  expect(sideBySide([{ text: 'نمو 5%', direction: 'rtl' }], [4], { mode: 'logical' })).toEqual([
    ' نمو',
    '  5%',
  ])
})
