import { expect, test } from '@jest/globals'
import { choicesOf } from '../../src/ui/choosing/choices.js'
import type { UiState } from '../../src/ui/state.js'
import { step } from '../../src/ui/step.js'
import { titleOfTheirs } from '../../src/ui/title-of-theirs.js'
import { atDocument } from './opened.js'
import { WORDS } from './pressed.js'

const room = {
  width: 80,
  page: 10,
  words: WORDS,
  isDeed: (does: string) => does !== 'repaint' && does !== 'mouse',
}
const key = (state: UiState, name: string) => step(state, { name, text: '' }, room) as UiState

test('a screen offers no deed that it has no use for, and what is marked is what is done', () => {
  const open = key(atDocument, ':')
  const offered = choicesOf(open, room)
  const deeds = offered.map(({ chosen }) => chosen.kind === 'deed' && chosen.does)
  expect(deeds).not.toContain('repaint')
  expect(deeds).not.toContain('mouse')
  const top = deeds.indexOf('help')
  let state = open
  for (let at = 0; at < top; at++) state = key(state, 'down')
  expect(state.top).toBe(top)
  expect(key(state, 'return')).toMatchObject({ layer: 'help' })
  for (const _ of offered) state = key(state, 'down')
  expect(state.top).toBe(offered.length - 1)
})

test('what a merge brought is not told as what somebody wrote in the meantime', () => {
  const basis = { source: 'Der Preis.', target: 'Цена.' }
  expect(titleOfTheirs({ basis, theirs: 'Стоимость.' })).toBe('ui.theirs')
  expect(titleOfTheirs({ basis })).toBe('ui.theirs')
  const merged = { ...basis, conflict: 'Стоимость.' }
  expect(titleOfTheirs({ basis: merged, theirs: 'Стоимость.' })).toBe('ui.otherSide')
  expect(titleOfTheirs({ basis: merged, theirs: 'Третье.' })).toBe('ui.theirs')
})
