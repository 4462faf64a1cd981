import { expect, test } from '@jest/globals'
import { terminalModes } from '../../src/ui/terminal-modes.js'

const all = { bidi: 'visual', hasMouse: true, isMlterm: true } as const

test('a terminal is asked for nothing that it is not relieved of again', () => {
  const { enter, leave } = terminalModes(all)
  for (const [, mode] of enter.matchAll(/\u001b\[\??(\d+)[hl]/g))
    expect(leave).toMatch(new RegExp(`\\?*${mode}[hlr]`))
  expect(leave.startsWith('\u001b[?1006l\u001b[?1000l')).toBe(true)
})

test('who orders text is told only where we do, and mlterm in its own way', () => {
  const mlterm = '\u001b]5379;use_ctl=false\u0007'
  expect(terminalModes(all).enter).toContain(mlterm)
  expect(terminalModes(all).leave).toContain('\u001b]5379;use_ctl=true\u0007')
  expect(terminalModes({ ...all, isMlterm: false }).enter).not.toContain('5379')
  const logical = terminalModes({ ...all, bidi: 'logical' })
  expect(logical.enter).not.toContain('5379')
  expect(logical.enter).not.toContain('\u001b[8l')
})

test('no line wraps, and the mouse stays the terminal’s until it is wanted', () => {
  const { enter, leave } = terminalModes({ ...all, hasMouse: false })
  expect(enter).toContain('\u001b[?7l')
  expect(leave).toContain('\u001b[?7h')
  expect(enter).not.toContain('\u001b[?1000h')
})
