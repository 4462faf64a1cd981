import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { graphemes } from '../../../src/terminal/graphemes.js'
import { edit } from '../../../src/ui/editor/edit.js'
import { type Editor, type EditorAction, editorOf } from '../../../src/ui/editor/editor.js'
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
  ] as const)('delete %s', (what, text, expected) => {
    expect(done(editorOf(text), [{ type: 'delete', what }]).text).toBe(expected)
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
  rubBackward: ({ clusters, at }) =>
    at === 0 ? { clusters, at } : { clusters: clusters.filter((_, index) => index !== at - 1), at: at - 1 },
}
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
