import { expect } from '@jest/globals'
import { loadWords, presentedWords, type UiLanguage } from '../../src/locales/words.js'
import type { View } from '../../src/reports/view.js'
import type { BidiMode } from '../../src/terminal/bidi.js'
import { paint } from '../../src/terminal/colour.js'
import { width } from '../../src/terminal/width.js'
import { rows } from '../runs.js'

/** The widths and languages that every report is looked at in; Arabic in each of its ways into a terminal. */
const ALL = [40, 60, 80, 100, 120, 200].flatMap((width): [number, UiLanguage, BidiMode][] => [
  [width, 'en', 'visual'],
  [width, 'de', 'visual'],
  [width, 'ru', 'visual'],
  [width, 'ar', 'visual'],
  [width, 'ar', 'isolate'],
  [width, 'ar', 'logical'],
])

/** All of them in CI; in `npm test` each width and each language once at least. */
export const VIEWS = rows(ALL, 5)

/** What a command would give a report. */
export async function viewOf(
  width: number,
  language: UiLanguage = 'en',
  bidi: BidiMode = 'visual',
  colour = false,
): Promise<View> {
  const logical = (await loadWords(language)).about('de')
  const words = Object.assign(presentedWords(logical, bidi), { logical })
  return { words, paint: paint(colour), width, bidi }
}

/** Lines that are too wide are told with their width. */
export function expectWithin(report: string, cells: number): void {
  const wide = report.split('\n').filter(line => width(line) > cells)
  expect(wide.map(line => `${width(line)}: ${line}`)).toEqual([])
}
