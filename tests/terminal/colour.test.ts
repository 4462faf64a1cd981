import { expect, test } from '@jest/globals'
import { paint, wantsColour } from '../../src/terminal/colour.js'

test('paints with the codes of 256 colours', () => {
  const { red, bold, strike } = paint(true)
  expect(red('x')).toBe('\u001B[38;5;131mx\u001B[39m')
  expect(bold('x')).toBe('\u001B[1mx\u001B[22m')
  expect(strike('x')).toBe('\u001B[9mx\u001B[29m')
  expect(red('')).toBe('')
})

test('takes the outer style up again where the inner one ends', () => {
  const { red, blue } = paint(true)
  expect(red(`a${blue('b')}c`)).toBe('\u001B[38;5;131ma\u001B[38;5;63mb\u001B[39m\u001B[38;5;131mc\u001B[39m')
})

test('is the identity without colour', () => {
  for (const style of Object.values(paint(false))) expect(style('x')).toBe('x')
})

test('has the same styles with and without colour', () => {
  expect(Object.keys(paint(false))).toEqual(Object.keys(paint(true)))
  for (const style of Object.values(paint(true)))
    expect(style('x')).toMatch(/^\u001B\[(38;5;)?\d+mx\u001B\[\d+m$/)
})

/** The levels of red, green and blue in the cube of 6 × 6 × 6 colours from number 16 on: the same in xterm and in Windows Terminal. */
const LEVELS = [0, 95, 135, 175, 215, 255]

/** As WCAG 2 measures it, 0 (black) to 1 (white). */
function luminance(levels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = levels.map(level => {
    const part = level / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const colours = Object.values(paint(true)).flatMap(style => {
  const number = /38;5;(\d+)m/.exec(style('x'))?.[1]
  return number === undefined ? [] : [Number(number)]
})

test('has colours that are read on white and on black', () => {
  const grounds = [
    { levels: [255, 255, 255], least: 4.5 },
    { levels: [0, 0, 0], least: 4.5 },
    // Of Windows Terminal. Nothing can be at 4.5 from this and from white.
    { levels: [12, 12, 12], least: 4.15 },
  ]
  expect(new Set(colours).size).toBe(4)
  for (const colour of colours)
    for (const { levels, least } of grounds) {
      const cube = [36, 6, 1].map(by => LEVELS[Math.floor((colour - 16) / by) % 6] as number)
      const [less, more] = [luminance(cube), luminance(levels)].sort((a, b) => a - b) as [number, number]
      expect((more + 0.05) / (less + 0.05)).toBeGreaterThanOrEqual(least)
    }
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
