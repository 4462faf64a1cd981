import { describe, expect, test } from '@jest/globals'
import { cells } from '../../src/checks/cells.js'
import type { Check, Problem } from '../../src/checks/check.js'
import { comparedWithin } from '../../src/checks/comparing/compared-pairs.js'
import { pairReader } from '../../src/checks/comparing/pair-reader.js'
import { EXAMPLE_TERMS } from '../../src/checks/glossary.js'
import { CHECKS } from '../../src/checks/index.js'
import { KINDS, type Kind } from '../../src/document/unit.js'
import { termsOf } from '../../src/glossary/terms.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { rows } from '../runs.js'
import { HOSTILE } from './work/hostile.js'
import { workOf } from './work/work.js'

const TERMS = termsOf({ version: 1, terms: EXAMPLE_TERMS }, 'de')
const LANGUAGES = ['en', 'ru', 'ar', 'xx']

/** What all checks have to say of one source with one target in every language. */
function problems(
  source: string,
  target: string,
  { kind = 'paragraph', languages = LANGUAGES }: { kind?: Kind; languages?: readonly string[] } = {},
): (Problem & { code: string })[] {
  const unit = { id: 'a1234567', kind, text: source, line: 1, column: 1, start: 0, end: source.length }
  const entry = {
    id: unit.id,
    source: source,
    target,
    state: target ? ('translated' as const) : ('initial' as const),
  }
  const view = synopsis([unit], [unit], Object.fromEntries(languages.map(language => [language, [entry]])))
  const all = cells(view)
  const pairs = pairReader('de')(view)
  const subject = {
    synopsis: view,
    cells: all,
    pairs,
    compared: comparedWithin('', pairs),
    terms: TERMS,
    junk: [],
    misfiled: [],
    source: 'de',
  }
  return CHECKS.flatMap((check: Check) =>
    check
      .run(subject, { used: new Set(), isOn: () => true })
      .map(problem => ({ ...problem, code: check.code })),
  )
}

/** Ranges that lie outside of the text that they are in. */
function strays(source: string, target: string, options?: Parameters<typeof problems>[2]) {
  return problems(source, target, options).filter(({ range, german: related }) =>
    [
      [range, target],
      [related, source],
    ].some(([place, text]) => {
      const { start, end } = (place ?? { start: 0, end: 0 }) as { start: number; end: number }
      return start < 0 || end < start || end > (text as string).length
    }),
  )
}

describe.each(rows(Object.entries(HOSTILE), 24))('%s', (_, repeated) => {
  test('many of them beside a German, the same German, or none of it', () => {
    const many = repeated(2000)
    expect(strays('Der Streik im Januar.', many, { languages: ['ru'] })).toEqual([])
    expect(strays(many, many, { languages: ['ar'] })).toEqual([])
    expect(strays(many, 'A strike.', { languages: ['en'] })).toEqual([])
  })

  test('twice as many make twice the work, and again', () => {
    const work = (count: number) => {
      const text = repeated(count)
      const run = (text: string) => problems(text, text, { languages: ['ar'] })
      // Words that are read once and remembered are no work of this text. The text itself is another one each time: of short ones
      // what was read is remembered as a whole, and of long ones it is not.
      run(text)
      return workOf(() => run(`${text} Ende`))
    }
    const [once, fourfold] = [work(40), work(160)]
    const limit = (before: number) => 4.6 * before + 3000
    expect(fourfold.blocks).toBeLessThan(limit(once.blocks))
    const grown = [...fourfold.steps].filter(
      ([pattern, steps]) => steps > limit(once.steps.get(pattern) ?? 0),
    )
    expect(grown).toEqual([])
  })
})

test.each(rows(['1.', 'a', 'Haus ', '\u200f', '\u0301', '\ud800', '"'], 4))('100 kB of %j', piece => {
  const long = piece.repeat(100_000 / piece.length)
  expect(strays(long, long, { languages: ['ru'] })).toEqual([])
})

test.each(rows(KINDS, 9))('a unit of the kind %s', kind => {
  for (const repeated of Object.values(HOSTILE)) {
    const text = repeated(3)
    expect(strays(text, text, { kind })).toEqual([])
    expect(strays(text, '', { kind })).toEqual([])
  }
})

test('what takes too many steps is seen', () => {
  const steps = (count: number) => {
    const { steps } = workOf(() => /^\s+|\s+$/.test(`a${' '.repeat(count)}a`))
    return [...steps.values()][0] as number
  }
  expect(steps(160)).toBeGreaterThan(4.6 * steps(40) + 3000)
})
