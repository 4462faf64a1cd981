/**
 * What turns each style on and off. The colours are of the 256, whose values no theme changes: each is read on white as well as on black,
 * which of the first 16 hardly any is (contrast 4.5 to 1 with both, the bound of WCAG 2 AA). Nothing is slanted, which tears Arabic
 * letters apart.
 */
const STYLES = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  inverse: [7, 27],
  strike: [9, 29],
  red: ['38;5;131', 39],
  green: ['38;5;29', 39],
  blue: ['38;5;63', 39],
  magenta: ['38;5;163', 39],
} as const

/** A function for each style, which paints one line of text; nested styles are taken up again where the inner one ends. */
export type Paint = Record<keyof typeof STYLES, (text: string) => string>

/**
 * The styles of a terminal with 256 colours; without colour every function returns its text. `util.styleText` would read
 * `process.stdout` on Node 20, and nests differently from version to version.
 */
export function paint(enabled: boolean): Paint {
  const entries = Object.entries(STYLES).map(([name, codes]) => [name, painter(enabled ? codes : undefined)])
  return Object.fromEntries(entries) as Paint
}

/**
 * Whether to colour. The first that is set decides; an empty variable counts as not set:
 *
 * 1. `NO_COLOR`: no, whatever else is set (no-color.org)
 * 2. `FORCE_COLOR`: yes, into a pipe and a dumb terminal too (force-color.org); `0` and `false` mean no (as in Node)
 * 3. `TERM=dumb`: no
 * 4. otherwise in a terminal only
 *
 * Where both of the first two are set tools differ (picocolors: no; Node: yes). Here the wish to read plain text wins.
 */
export function wantsColour(env: Record<string, string | undefined>, isTTY: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTTY && env.TERM !== 'dumb'
}

function painter(codes: (typeof STYLES)[keyof typeof STYLES] | undefined): (text: string) => string {
  if (!codes) return text => text
  const [open, close] = codes.map(code => `\u001B[${code}m`) as [string, string]
  return text => (text === '' ? '' : open + text.replaceAll(close, close + open) + close)
}
