import { expect, test } from '@jest/globals'
import { paint, wantsColour } from '../../src/terminal/colour.js'

test('paints with the 16-colour codes', () => {
  const { red, bold, strike } = paint(true)
  expect(red('x')).toBe('\u001B[31mx\u001B[39m')
  expect(bold('x')).toBe('\u001B[1mx\u001B[22m')
  expect(strike('x')).toBe('\u001B[9mx\u001B[29m')
  expect(red('')).toBe('')
})

test('takes the outer style up again where the inner one ends', () => {
  const { red, blue } = paint(true)
  expect(red(`a${blue('b')}c`)).toBe('\u001B[31ma\u001B[34mb\u001B[39m\u001B[31mc\u001B[39m')
})

test('is the identity without colour', () => {
  for (const style of Object.values(paint(false))) expect(style('x')).toBe('x')
})

test('has the same styles with and without colour', () => {
  expect(Object.keys(paint(false))).toEqual(Object.keys(paint(true)))
  for (const style of Object.values(paint(true))) expect(style('x')).toMatch(/^\u001B\[\d+mx\u001B\[\d+m$/)
})

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '1', TERM: 'dumb' }, true, true],
  [{ FORCE_COLOR: '' }, false, false],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
])('%j, terminal %j: %j', (env: Record<string, string>, isTTY, expected) => {
  expect(wantsColour(env, isTTY)).toBe(expected)
})
