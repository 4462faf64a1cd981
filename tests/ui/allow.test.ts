import { describe, expect, test } from '@jest/globals'
import { loadWords } from '../../src/locales/words.js'
import { answered } from '../../src/ui/answer.js'
import type { Effect } from '../../src/ui/effect.js'
import { KEYS } from '../../src/ui/keys.js'
import { currentRow, focusOf, type Opened, type UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { atDocument, opened } from './opened.js'

const WORDS = await loadWords('en')

/** The state after keys, and the last wish. */
function pressed(state: UiState, ...keys: string[]): { state: UiState; effect: Effect | undefined } {
  let effect: Effect | undefined
  for (const name of keys) {
    const text = [...name].length === 1 ? name : ''
    const room = { width: 40, page: 3, words: WORDS, lastTop: (state.allowing?.length ?? 1) - 1 }
    const next = step(state, { name, text }, room)
    const [now, wish] = Array.isArray(next) ? (next as [UiState, Effect]) : [next as UiState, undefined]
    state = now
    effect = wish
  }
  return { state, effect }
}

const unit = currentRow({ ...atDocument, row: 1 })?.unit.id as string
const told = (code: string) =>
  ({ code, language: 'ar', unit, message: `${code}!` }) as Opened['findings'][number]
const looked = (...codes: string[]) =>
  answered(
    { ...atDocument, row: 1, language: 'ar' },
    {
      kind: 'looked',
      document: opened.id,
      generation: atDocument.generation,
      suspicions: {},
      findings: codes.map(told),
    },
  )

describe('a finding is allowed', () => {
  test.each(['A', 'ctrl+n'])('with a reason, by %s', key => {
    const { state, effect } = pressed(looked('numbers'), key, 'o', 'k', 'return')
    expect(effect).toMatchObject({ kind: 'allow', unit, language: 'ar', code: 'numbers', reason: 'ok' })
    expect(focusOf(state)).toBe('document')
  })

  test('that was chosen among several', () => {
    const at = looked('numbers', 'dates', 'dates')
    expect(pressed(at, 'A', 'down', 'x', 'return').effect).toMatchObject({ code: 'dates' })
    expect(pressed(at, 'A', 'down', 'down', 'up', 'x', 'return').effect).toMatchObject({ code: 'numbers' })
  })

  test('never without a reason', () => {
    const { state, effect } = pressed(looked('numbers'), 'A', ' ', 'return')
    expect([effect, focusOf(state), state.message?.key]).toEqual([undefined, 'allow', 'ui.reasonWanted'])
  })

  test('only once the checks have looked', () => {
    expect(pressed({ ...atDocument, row: 1, language: 'ar' }, 'A').state.message?.key).toBe('ui.looking')
    expect(pressed(looked(), 'A').state.message?.key).toBe('ui.nothingToAllow')
  })

  test('in the editor of what is stored, and not of what is typed', () => {
    const editing = pressed(looked('numbers'), 'return').state
    const { state, effect } = pressed(editing, 'f12', 'o', 'return')
    expect(effect).toMatchObject({ kind: 'allow', code: 'numbers' })
    const written = { kind: 'written', opened, paths: [], message: { key: 'ui.allowed' } } as const
    expect(focusOf(answered(state, written))).toBe('edit')
    expect(pressed(editing, 'x', 'ctrl+n').state.message?.key).toBe('ui.allowStored')
  })

  test('and asked again with the reason where somebody wrote meanwhile', () => {
    const { state, effect } = pressed(looked('numbers'), 'A', 'o', 'k', 'return')
    if (effect?.kind !== 'allow') throw new Error('nothing was allowed')
    const again = answered(state, {
      kind: 'refused',
      opened,
      refusal: { reason: 'targetChanged', expected: 'a', found: 'b' },
      change: effect,
      message: { key: 'error.door.targetChanged' },
    })
    expect([focusOf(again), again.typed, again.allowing?.length]).toEqual(['allow', 'ok', 1])
  })
})

test('the last line names the key where there is something to allow', () => {
  const names = (state: UiState) => {
    const { told } = KEYS[focusOf(state)].find(({ does }) => does === 'allow') ?? {}
    return typeof told === 'function' && told(state)
  }
  expect([names(looked('numbers')), names(looked())]).toEqual([true, false])
  const editing = pressed(looked('numbers'), 'return').state
  expect([names(editing), names(pressed(editing, 'x').state)]).toEqual([true, false])
})
