import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { graphemes } from '../../../src/terminal/graphemes.js'
import { edit } from '../../../src/ui/editor/edit.js'
import { type Editor, type EditorAction, editorOf } from '../../../src/ui/editor/editor.js'
import { isMixed } from '../../../src/ui/editor/visual-moves.js'
import { texts } from './texts.js'

const LTR = { width: 20, direction: 'ltr' } as const
const RTL = { width: 20, direction: 'rtl' } as const

const at = (text: string, cursor: number): Editor => ({ ...editorOf(text), cursor, anchor: cursor })
const done = (editor: Editor, actions: readonly EditorAction[], options: typeof LTR | typeof RTL = LTR) =>
  actions.reduce((now, action) => edit(now, action, options), editor)
const move = (to: Extract<EditorAction, { type: 'move' }>['to'], select = false): EditorAction => ({
  type: 'move',
  to,
  select,
})
const insert = (text: string): EditorAction => ({ type: 'insert', text })

describe('the cursor', () => {
  test.each([
    ['e\u0301a', 0, 'forward', 2],
    ['👩‍👩‍👧x', 0, 'forward', '👩‍👩‍👧'.length],
    ['مَدرسة', 0, 'forward', 2],
    ['ab', 0, 'backward', 0],
    ['a\nb', 2, 'backward', 1],
    ['Wer zahlt? Alle.', 0, 'wordForward', 3],
    ['Wer zahlt? Alle.', 11, 'wordBackward', 4],
    ['Кто платит?', 3, 'wordForward', 10],
    ['eins zwei', 5, 'rowEnd', 9],
    ['eins zwei\ndrei', 2, 'rowEnd', 9],
    ['eins zwei\ndrei', 12, 'rowStart', 10],
    ['eins zwei drei vier fünf', 0, 'rowEnd', 19],
    ['eins\nzwei', 7, 'up', 2],
    ['eins\nzwei', 2, 'down', 7],
    ['eins\nzwei', 2, 'textEnd', 9],
  ] as const)('in %j at %i goes %s to %i', (text, cursor, to, expected) => {
    expect(done(at(text, cursor), [move(to)]).cursor).toBe(expected)
  })

  test('in a text from right to left, left goes forward', () => {
    expect(done(at('مال', 0), [move('left')], RTL).cursor).toBe(1)
    expect(done(at('مال', 1), [move('right')], RTL).cursor).toBe(0)
    expect(done(at('مال كثير', 0), [move('wordLeft')], RTL).cursor).toBe(3)
  })

  test('keeps its column over a shorter row', () => {
    const down = done(at('lange Zeile\nkurz\nlange Zeile', 9), [move('down'), move('down')])
    expect(down.cursor).toBe(17 + 9)
  })

  test('leaves a selection at the edge of it', () => {
    const selected = done(at('abcd', 1), [move('forward', true), move('forward', true)])
    expect(done(selected, [move('left')]).cursor).toBe(1)
    expect(done(selected, [move('right')]).cursor).toBe(3)
  })
})

/** Where a key leads from place to place, from a first one. */
const path = (
  text: string,
  from: number,
  to: 'left' | 'right' | 'wordLeft' | 'wordRight',
  options: object,
) => {
  const places = [from]
  for (let editor = at(text, from); places.length < 40; ) {
    editor = edit(editor, move(to), { ...RTL, bidi: 'visual', ...options })
    if (editor.cursor === places.at(-1)) break
    places.push(editor.cursor)
  }
  return places
}

describe('in mixed text, where we put the signs in their order', () => {
  // Drawn: “5 fo ab ﻢﻗﺭ”, with “ab fo” from left to right.
  const arabic = 'رقم ab fo'
  test.each([
    ['left over a Latin run', arabic, 0, 'left', {}, [0, 1, 2, 3, 8, 7, 6, 5, 4, 9]],
    ['and back', arabic, 9, 'right', {}, [9, 4, 5, 6, 7, 8, 3, 2, 1, 0]],
    ['left over a number', 'في 12', 0, 'left', {}, [0, 1, 2, 4, 3, 5]],
    [
      'right over an Arabic run in German',
      'a مال b',
      0,
      'right',
      { direction: 'ltr' },
      [0, 1, 4, 3, 2, 5, 6, 7],
    ],
    ['between lam and alef', 'لا a', 0, 'left', {}, [0, 1, 2, 3, 4]],
    ['word by word to the left', arabic, 0, 'wordLeft', {}, [0, 7, 4, 9]],
    ['word by word to the right', arabic, 9, 'wordRight', {}, [9, 4, 7, 0]],
    [
      'by the order of the text, where the terminal puts it in order',
      arabic,
      2,
      'left',
      { bidi: 'isolate' },
      [2, 3, 4, 5, 6, 7, 8, 9],
    ],
  ] as const)('%s', (_what, text, from, to, options, expected) => {
    expect(path(text, from, to, options)).toEqual(expected)
  })

  test.each(['ltr', 'rtl'] as const)(
    'left and right lead through every place of the text, and back (%s)',
    direction => {
      fc.assert(
        fc.property(texts, fc.integer({ min: 3, max: 12 }), (text, width) => {
          const options = { direction, width, bidi: 'visual' } as const
          if (!isMixed(text, direction)) return
          const places = [0]
          for (const cluster of graphemes(text)) places.push((places.at(-1) ?? 0) + cluster.length)
          const [on, back] = direction === 'rtl' ? (['left', 'right'] as const) : (['right', 'left'] as const)
          const step = (editor: Editor, to: 'left' | 'right') => edit(editor, move(to), options)
          const steps = Array.from({ length: places.length + 1 })
          let editor = steps.reduce<Editor>(editor => step(editor, back), at(text, 0))
          const seen = new Set<number>()
          for (const _ of steps) {
            seen.add(editor.cursor)
            const next = step(editor, on)
            if (next.cursor !== editor.cursor) expect(step(next, back).cursor).toBe(editor.cursor)
            editor = next
          }
          expect([...seen].sort((a, b) => a - b)).toEqual(places)
        }),
      )
    },
  )
})

test('a page is as many rows as are seen, and ends at the first and the last', () => {
  const lines = at('a\nbb\ncc\ndd\nee', 4)
  const options = { ...LTR, page: 2 }
  expect(edit(lines, move('pageDown'), options).cursor).toBe(10)
  expect(edit(lines, move('pageUp'), options).cursor).toBe(1)
  expect(edit(edit(lines, move('pageDown'), options), move('pageDown', true), options)).toMatchObject({
    cursor: 13,
    anchor: 10,
  })
})

describe('where the mouse points', () => {
  const cell = (text: string, row: number, cell: number, options: object) =>
    edit(editorOf(text), { type: 'point', row, cell }, { ...LTR, ...options }).cursor
  test.each([
    ['a letter', 'eins zwei', 0, 2, { width: 5 }, 2],
    ['a letter of the second row', 'eins zwei', 1, 2, { width: 5 }, 7],
    ['behind the text', 'eins zwei', 1, 20, { width: 30 }, 9],
    ['behind a line', 'eins\nzwei', 0, 12, {}, 4],
    ['behind a row that goes on', 'eins zwei', 0, 5, { width: 5 }, 4],
    ['below the text', 'eins', 7, 1, {}, 1],
    ['a wide sign', '中文', 0, 3, {}, 1],
    ['Arabic, from the right', 'مال', 0, 19, { direction: 'rtl', bidi: 'visual' }, 0],
    ['left of Arabic', 'مال', 0, 3, { direction: 'rtl', bidi: 'visual' }, 3],
    ['Latin in Arabic', 'مال ab', 0, 14, { direction: 'rtl', bidi: 'visual' }, 4],
    ['the same, ordered by the terminal', 'مال ab', 0, 14, { direction: 'rtl', bidi: 'isolate' }, 4],
  ] as const)('%s', (_what, text, row, column, options, expected) => {
    expect(cell(text, row, column, options)).toBe(expected)
  })
})

describe('the text', () => {
  test('typing takes the place of what is selected, as one step with what follows', () => {
    const typed = done(editorOf('alt'), [{ type: 'selectAll' }, insert('n'), insert('e'), insert('u')])
    expect(typed.text).toBe('neu')
    expect(done(typed, [{ type: 'undo' }]).text).toBe('alt')
    expect(done(typed, [{ type: 'undo' }, { type: 'redo' }]).text).toBe('neu')
  })

  test('what is pasted loses what no paragraph holds', () => {
    const pasted = done(editorOf(''), [{ type: 'paste', text: 'a\r\nb\tc\u001b[31m\u0007\ud800' }])
    expect(pasted.text).toBe('a\nb c[31m\ufffd')
  })

  test.each([
    ['backward', 'abc👩‍👩‍👧', 'abc'],
    ['wordBackward', 'Кто платит', 'Кто '],
    // The last mark before its letter.
    ['backward', 'مدَّ', 'مدَ'],
    ['backward', 'مدَ', 'مد'],
    ['backward', 'cafe\u0301', 'cafe'],
    ['backward', 'за\u0301', 'за'],
    ['backward', 'कि', 'क'],
    // A picture as a whole, whatever it is made of.
    ['backward', 'a❤️', 'a'],
    ['backward', 'a👍🏽', 'a'],
    ['backward', 'a🇩🇪', 'a'],
    ['backward', 'a1️⃣', 'a'],
    ['backward', 'é', ''],
    ['backward', 'a葛\u{E0100}', 'a'],
  ] as const)('delete %s', (what, text, expected) => {
    expect(done(editorOf(text), [{ type: 'delete', what }]).text).toBe(expected)
  })

  test('delete forward takes a letter with all its marks', () => {
    expect(done(at('مَّد', 0), [{ type: 'delete', what: 'forward' }]).text).toBe('د')
  })
})

const goals = [
  'forward',
  'backward',
  'left',
  'right',
  'up',
  'down',
  'rowStart',
  'rowEnd',
  'textStart',
  'textEnd',
  'wordForward',
  'wordBackward',
] as const
const anyAction: fc.Arbitrary<EditorAction> = fc.oneof(
  texts.map(insert),
  texts.map((text): EditorAction => ({ type: 'paste', text })),
  fc.record({ type: fc.constant('move' as const), to: fc.constantFrom(...goals), select: fc.boolean() }),
  fc
    .constantFrom('forward', 'backward', 'wordForward', 'wordBackward')
    .map((what): EditorAction => ({ type: 'delete', what: what as 'forward' })),
  fc.constantFrom<EditorAction>({ type: 'undo' }, { type: 'redo' }, { type: 'selectAll' }),
)

test('after any actions, both ends of the selection stand between clusters', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(anyAction, { maxLength: 15 }),
      fc.integer({ min: 1, max: 30 }),
      (text, actions, width) => {
        const now = actions.reduce(
          (editor, action) => edit(editor, action, { width, direction: 'rtl' }),
          editorOf(text),
        )
        let end = 0
        const places = new Set([0])
        for (const cluster of graphemes(now.text)) {
          end += cluster.length
          places.add(end)
        }
        expect(places).toContain(now.cursor)
        expect(places).toContain(now.anchor)
      },
    ),
  )
})

test('undoing everything gives the first text back, redoing everything the last', () => {
  fc.assert(
    fc.property(
      texts,
      fc.array(
        anyAction.filter(({ type }) => type !== 'undo' && type !== 'redo'),
        { maxLength: 15 },
      ),
      (text, actions) => {
        const last = done(editorOf(text), actions)
        const first = done(last, Array(20).fill({ type: 'undo' }))
        expect(first.text).toBe(text)
        expect(done(first, Array(20).fill({ type: 'redo' })).text).toBe(last.text)
      },
    ),
  )
})

/** The same as a list of clusters with an index: letters that never join, so that nothing has to be said of clusters. */
interface Model {
  clusters: string[]
  at: number
}
const MODEL: Record<string, (model: Model) => Model> = {
  forward: ({ clusters, at }) => ({ clusters, at: Math.min(clusters.length, at + 1) }),
  backward: ({ clusters, at }) => ({ clusters, at: Math.max(0, at - 1) }),
  textStart: ({ clusters }) => ({ clusters, at: 0 }),
  textEnd: ({ clusters }) => ({ clusters, at: clusters.length }),
  rubForward: ({ clusters, at }) => ({ clusters: clusters.filter((_, index) => index !== at), at }),
  rubBackward: ({ clusters, at }) => {
    if (at === 0) return { clusters, at }
    const bare = BARE[clusters[at - 1] ?? '']
    if (bare) return { clusters: clusters.with(at - 1, bare), at }
    return { clusters: clusters.filter((_, index) => index !== at - 1), at: at - 1 }
  },
}
/** Letters without their mark. */
const BARE: Readonly<Record<string, string>> = { مَ: 'م' }
const CLUSTERS = ['a', 'ß', 'ж', 'م', 'مَ', '👩‍👩‍👧', '中', ' ', 'é']

test('does what a list of clusters with an index does', () => {
  const steps = fc.array(fc.oneof(fc.constantFrom(...Object.keys(MODEL)), fc.constantFrom(...CLUSTERS)), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(steps, steps => {
      let model: Model = { clusters: [], at: 0 }
      let editor = editorOf('')
      for (const name of steps) {
        const known = MODEL[name]
        if (known) {
          model = known(model)
          const action: EditorAction = name.startsWith('rub')
            ? { type: 'delete', what: name === 'rubForward' ? 'forward' : 'backward' }
            : move(name as 'forward')
          editor = edit(editor, action, LTR)
        } else {
          const { clusters, at } = model
          model = { clusters: [...clusters.slice(0, at), name, ...clusters.slice(at)], at: at + 1 }
          editor = edit(editor, insert(name), LTR)
        }
      }
      expect(editor.text).toBe(model.clusters.join(''))
      expect(editor.cursor).toBe(model.clusters.slice(0, model.at).join('').length)
    }),
  )
})
