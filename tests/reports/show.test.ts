import { expect, test } from '@jest/globals'
import { parseUnits } from '../../src/document/units.js'
import { showReport } from '../../src/reports/show.js'
import { type Synopsis, synopsis } from '../../src/synopsis/synopsis.js'
import { expectWithin, VIEWS, viewOf } from './views.js'

/** One paragraph: Arabic has it, English has an older one, Russian has none. */
function sample(source: string): Synopsis {
  const [unit] = parseUnits(source)
  const id = unit?.id ?? ''
  const entry = { id, source: source, target: '', state: 'initial' as const }
  return synopsis(parseUnits(source), unit ? [unit] : [], {
    en: [{ ...entry, source: 'Alt.', target: 'The strike is over.', state: 'translated' }],
    ru: [entry],
    ar: [{ ...entry, target: 'انتهى الإضراب في المصنع.', state: 'final' }],
  })
}

const short = sample('Der Streik ist vorbei.')
const long = sample(`Der Streik ${'in den Betrieben von Schanaosen '.repeat(12)}ist vorbei.`)
const languages = ['en', 'ru', 'ar']

test.each(VIEWS)('no line is wider than %i cells (%s, %s)', async (width, language, bidi) => {
  const view = await viewOf(width, language, bidi)
  for (const some of [short, long, { ...short, rows: [] }]) {
    for (const targets of [[], ['ar'], languages, [...languages, 'en', 'ru', 'ar', 'pt-BR']])
      expectWithin(showReport(some, 'de', targets, view), width)
  }
})

test('names the languages above their columns', async () => {
  const report = showReport(short, 'de', languages, await viewOf(100, 'en', 'logical'))
  const { id } = short.rows[0]?.unit ?? {}
  expect(report.split('\n').map(line => line.trimEnd())).toEqual([
    'de                     │ en                     │ ru                     │                     ar',
    '',
    `1 · paragraph · ${id}   en ≠ drifted   ru – untranslated`,
    'Der Streik ist vorbei. │ The strike is over.    │ –                      │       انتهى الإضراب في',
    '                       │                        │                        │                المصنع.',
  ])
})

test('names the language before each text where they stand below each other', async () => {
  const report = showReport(short, 'de', languages, await viewOf(40, 'en', 'logical'))
  expect(report.split('\n')).toEqual([
    `1 · paragraph · ${short.rows[0]?.unit.id}   en ≠ drifted`,
    '  ru – untranslated',
    'de  Der Streik ist vorbei.',
    'en  The strike is over.',
    'ru  –',
    'ar  انتهى الإضراب في المصنع.',
  ])
})

test('the later lines of a text stand below its first', async () => {
  const [, ...lines] = showReport(long, 'de', ['pt-BR'], await viewOf(38)).split('\n')
  expect(lines.slice(0, 3)).toEqual([
    'de     Der Streik in den Betrieben von',
    '       Schanaosen in den Betrieben von',
    '       Schanaosen in den Betrieben von',
  ])
  expect(lines.at(-1)).toBe('pt-BR  –')
})
