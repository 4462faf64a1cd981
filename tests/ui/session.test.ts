import { expect, test } from '@jest/globals'
import type { Answer } from '../../src/ui/answer.js'
import { toDestination } from '../../src/ui/course.js'
import type { Draft } from '../../src/ui/draft.js'
import type { Effect } from '../../src/ui/effect.js'
import { beginSession } from '../../src/ui/session.js'
import type { UiState } from '../../src/ui/state.js'
import { atDocument, opened, overview } from './opened.js'

interface Settling {
  resolve: (answer: Answer | undefined) => void
  reject: (reason: unknown) => void
}

const onTheWay = toDestination(overview, { document: 'streik' })

/** A session whose desk and clock are the test's. */
function sessionAt(first: UiState, wants: readonly Effect[] = []) {
  const wished: Effect[] = []
  const kept: (Draft | undefined)[] = []
  const followed: string[] = []
  const failed: unknown[] = []
  const timers = new Set<() => void>()
  let answers: Settling[] = []
  const session = beginSession(first, wants, {
    desk: {
      answer: effect => {
        wished.push(effect)
        return new Promise((resolve, reject) => answers.push({ resolve, reject }))
      },
      follow: document => {
        followed.push(document)
        return () => followed.push(`no more ${document}`)
      },
      keep: async draft => void kept.push(draft),
    },
    room: () => ({ width: 80, page: 5, words: Object.assign(() => '', {}) as never }),
    seen: () => {},
    failed: fault => failed.push(fault),
    later: then => {
      timers.add(then)
      return () => timers.delete(then)
    },
  })
  const press = (...names: string[]) => {
    for (const name of names) session.press({ name, text: name.length === 1 ? name : '' })
  }
  const settled = async (settle: (first: Settling) => void) => {
    const [first, ...others] = answers
    answers = others
    if (first) settle(first)
    await new Promise<void>(done => setTimeout(done))
  }
  const answer = (given: Answer | undefined) => settled(({ resolve }) => resolve(given))
  const fail = (reason: unknown) => settled(({ reject }) => reject(reason))
  const pause = () => {
    const due = [...timers]
    timers.clear()
    for (const then of due) then()
  }
  return { session, wished, kept, followed, failed, press, answer, fail, pause }
}

test('a session wants what it is told to, and takes the answers in', async () => {
  const { session, wished, answer, followed } = sessionAt(onTheWay, [{ kind: 'open', document: 'streik' }])
  expect(wished).toEqual([{ kind: 'open', document: 'streik' }])
  await answer({ kind: 'opened', opened })
  expect(session.now().opened?.id).toBe('streik')
  expect(wished.slice(1)).toEqual([{ kind: 'look', document: 'streik', generation: 1 }])
  expect(followed).toEqual(['streik'])
  session.end()
  expect(followed).toEqual(['streik', 'no more streik'])
})

test('a deed is the same whether a key or something else asks for it', () => {
  const [byKey, byName] = [sessionAt(atDocument), sessionAt(atDocument)]
  byKey.press('tab', 'tab', 'u', 'return')
  for (const does of ['nextLanguage', 'nextLanguage', 'nextUntranslated', 'edit'] as const)
    byName.session.act(does)
  expect(byName.session.now()).toEqual(byKey.session.now())
  expect(byName.wished).toEqual(byKey.wished)
})

test('keys wait for the paragraph that comes once another is saved', async () => {
  const { session, press, answer, wished } = sessionAt(atDocument)
  press('tab', 'tab', 'u', 'return', 'x', 'f2', 'y')
  expect(wished.at(-1)).toMatchObject({ kind: 'save', text: 'x' })
  const before = session.now().editing
  expect(before?.editor.text).toBe('x')
  await answer(undefined)
  await answer({ kind: 'written', opened, paths: ['a'], message: { key: 'ui.saved' } })
  expect(session.now().editing).toMatchObject({ editor: { text: 'y' } })
  expect(session.now().editing?.unit).not.toBe(before?.unit)
})

test('what is typed is judged and kept after a pause, and forgotten once it stands there no more', () => {
  const { press, pause, wished, kept } = sessionAt(atDocument)
  press('tab', 'tab', 'u', 'return', 'x', 'y')
  expect(kept).toEqual([])
  pause()
  expect(wished.filter(({ kind }) => kind === 'try')).toMatchObject([{ text: 'xy' }])
  expect(kept).toMatchObject([{ text: 'xy', language: 'ar' }])
  press('escape', 'd')
  pause()
  expect(kept.slice(1)).toEqual([undefined])
})

test('what the desk did not foresee is told', async () => {
  const { session, failed, fail } = sessionAt(overview)
  session.wish({ kind: 'count' })
  await fail('broken')
  expect(failed).toEqual(['broken'])
})

test('nothing is followed once a session ended, whatever still comes', async () => {
  const { session, wished, answer, followed } = sessionAt(onTheWay, [{ kind: 'open', document: 'streik' }])
  session.end()
  await answer({ kind: 'opened', opened })
  expect([wished.length, followed]).toEqual([2, []])
})
