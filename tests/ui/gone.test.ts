import { describe, expect, test } from '@jest/globals'
import { loadWords, presentedWords } from '../../src/locales/words.js'
import type { Row } from '../../src/synopsis/synopsis.js'
import { paint } from '../../src/terminal/colour.js'
import { answered } from '../../src/ui/answer.js'
import { toDestination } from '../../src/ui/course.js'
import { currentRow, type UiState } from '../../src/ui/state.js'
import { frame } from '../../src/ui/views/frame.js'
import { atDocument, opened, overview } from './opened.js'
import { pressed } from './pressed.js'

const english = presentedWords((await loadWords('en')).about('de'), 'logical')

test('who follows a link to a paragraph that is gone is told so, and stands in its document', () => {
  const going = toDestination(overview, { document: opened.id, unit: 'weg00001' })
  const there = answered(going, { kind: 'opened', opened })
  expect(there).toMatchObject({ message: { key: 'ui.noUnit', args: { unit: 'weg00001' } } })
  expect(currentRow(there)).toBeDefined()
  const unit = opened.synopsis.rows[1]?.unit.id
  const found = answered(toDestination(overview, { document: opened.id, unit }), { kind: 'opened', opened })
  expect([found.message, currentRow(found)?.unit.id]).toEqual([undefined, unit])
})

describe('a paragraph that somebody else takes away', () => {
  const at = (index: number) =>
    pressed({ ...atDocument, row: index, opened: { ...opened, version: '1' } }, 'return', 'x').state
  const { rows } = opened.synopsis
  const reread = (state: UiState, rows: readonly Row[], version: string) =>
    answered(state, {
      kind: 'reread',
      since: state.opened?.version,
      opened: { ...opened, version, synopsis: { ...opened.synopsis, rows: [...rows] } },
    })
  const draw = (state: UiState) =>
    frame(state, { words: english, bidi: 'logical', width: 80, height: 30, paint: paint(false) }).join('\n')

  test('leaves what is typed on the screen, beside its own original, and comes to no other', () => {
    for (const left of [rows.toSpliced(1, 1), []]) {
      const gone = reread(at(1), left, '2')
      expect(gone.message).toEqual({ key: 'ui.goneHere' })
      expect(currentRow(gone)).toBeUndefined()
      expect(draw(gone)).toContain('English 中文 1x')
      expect(draw(gone)).toContain('niemand wusste')
      expect(draw(gone)).not.toMatch(/Gewerkschaft|checks running/)
      for (const key of ['ctrl+t', 'f12']) expect(pressed(gone, key).state.layer).toBeUndefined()
      expect(pressed(gone, 'f3').effect).toMatchObject({ kind: 'save', unit: rows[1]?.unit.id })
    }
  })

  test('is current again once it is back, and so is a row after an empty document', () => {
    const back = reread(reread(at(1), rows.toSpliced(0, 2), '2'), rows, '3')
    expect([back.row, back.editing?.unit]).toEqual([1, rows[1]?.unit.id])
    const empty = reread({ ...atDocument, opened: { ...opened, version: '1' } }, [], '2')
    expect(pressed(empty, 'return').state.message).toEqual({ key: 'ui.noRow' })
    expect(currentRow(reread(empty, rows, '3'))).toBe(rows[0])
  })
})
